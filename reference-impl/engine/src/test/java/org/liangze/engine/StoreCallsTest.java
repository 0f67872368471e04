package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.ledger.LedgerEntry;

/** How often a store is called does not grow with the rows of a batch. */
class StoreCallsTest {

  private static final int ROWS = 500;

  private final Desk desk = new Desk();
  private final CountingStore store = new CountingStore(desk.store);
  private final ListedLicences source = new ListedLicences();

  /** Takes over as many rows as one batch spans, and returns the calls that it took. */
  private Map<String, Integer> takeOver(String operationId, IntFunction<LedgerEntry> row) {
    List<NumberedEntry> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(NumberedEntry.of(i + 2L, row.apply(i)));
    }
    desk.builder()
        .store(store)
        .build()
        .baseRegister()
        .takeOver(REGION, operationId, rows.iterator(), IntakeListener.none());
    return store.takeCalls();
  }

  private Map<String, Integer> takeOverProvince(String operation) {
    takeOver(operation + "-b", i -> business("B" + i).build());
    takeOver(operation + "-c", i -> cadre("C" + i).build());
    return takeOver(operation + "-a", i -> assignment("A" + i, "B" + i, "C" + i).build());
  }

  private Map<String, Integer> pull(String operationId) {
    desk.builder()
        .store(store)
        .licenceSource(source)
        .build()
        .baseRegister()
        .pull(REGION, operationId, Optional.empty(), IntakeListener.none());
    return store.takeCalls();
  }

  @Test
  void aBatchIsJudgedAndWrittenInAHandfulOfCalls() {
    Map<String, Integer> calls = takeOverProvince("do");

    // The rows themselves, the businesses and the cadres that they name.
    assertThat(calls)
        .isEqualTo(Map.of("getRevision", 2, "findAll", 3, "findCommit", 1, "commit", 1));
    assertThat(desk.store.getRevision()).isEqualTo(3);
  }

  @Test
  void whatIsThereAlreadyTakesNoMore() {
    takeOverProvince("do-1");

    assertThat(takeOverProvince("do-2"))
        .isEqualTo(Map.of("getRevision", 2, "findAll", 3, "findCommit", 1));
    assertThat(desk.store.getRevision()).isEqualTo(3);
  }

  @Test
  void aRepetitionIsCountedByWhatWasWrittenInAHandfulOfCallsToo() {
    takeOver("before", i -> business("B" + 2 * i).build());
    takeOver("do", i -> business("B" + i).build());

    assertThat(takeOver("do", i -> business("B" + i).build()))
        .isEqualTo(Map.of("getRevision", 2, "findAll", 1, "findCommit", 1, "writesOf", 1));
  }

  @Test
  void aSnapshotOfLicencesIsPulledLikewise() {
    for (int i = 0; i < ROWS; i++) {
      source.with(business("B" + i).build());
    }
    source.withTombstone("B-gone");
    takeOver("before", i -> business("B" + 2 * i).build());

    // The page is of those that the snapshot may lack, of which it closes every one.
    assertThat(pull("do"))
        .isEqualTo(Map.of("getRevision", 2, "findAll", 1, "page", 1, "findCommit", 1, "commit", 1));
  }
}
