package org.liangze.engine.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.closure;
import static org.liangze.engine.SmallProvince.disqualification;
import static org.liangze.engine.SmallProvince.duty;
import static org.liangze.engine.SmallProvince.finding;
import static org.liangze.engine.SmallProvince.letter;
import static org.liangze.engine.SmallProvince.training;
import static org.liangze.engine.SmallProvince.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangze.engine.CountingStore;
import org.liangze.engine.History;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.Role;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Following a feed takes no call for each change, because the book has most of what is replaced.
 */
class FollowingTest {

  private final MemoryLedgerStore memory = new MemoryLedgerStore();
  private final History history = new History(memory);
  private final CountingStore store = new CountingStore(memory);

  private static List<LedgerEntry> entriesOfEveryKindButDuties() {
    return List.of(
        business("B0").build(),
        cadre("C0").build(),
        assignment("A0", "B0", "C0").build(),
        letter("L0", "C0").build(),
        visit("V0", "B0", "2022-11-01").build(),
        appointment("R0", "B0", Role.OFFICER).build(),
        closure("O0", "B0", "2022-11-01").build(),
        finding("F0", "B0", "2022-11-01", "2022-11-15").build(),
        training("T0", "B0", "P0", "2022-11-01").build(),
        disqualification("X0", "B0", "P0").build());
  }

  private Map<String, Integer> follow() {
    LedgerBook book = new LedgerBook(store);
    book.followThrough(memory.getRevision());
    return store.takeCalls();
  }

  @Test
  void whatReplacesItsLikeIsFollowedWithoutAskingForTheReplaced() {
    for (int i = 0; i < 20; i++) {
      history.put(entriesOfEveryKindButDuties());
    }
    entriesOfEveryKindButDuties().forEach(history::withdraw);

    assertThat(follow()).isEqualTo(Map.of("changes", 1));
  }

  @Test
  void whatMovesToAnotherSubjectIsAskedFor() {
    history.put(List.of(business("B0").build(), business("B1").build()));
    history.put(List.of(visit("V0", "B0", "2022-11-01").build()));
    history.put(List.of(visit("V0", "B1", "2022-11-01").build()));

    assertThat(follow()).isEqualTo(Map.of("changes", 1, "findAsKnownAt", 1));
  }

  @Test
  void aLogIsMadeAnewOnceHoweverManyOfItsRecordsWereReplaced() {
    List<LedgerEntry> records = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      records.add(duty("D" + i, "B0", Duty.DAILY_CONTROL, "2022-11-" + i).build());
    }
    history.put(records);
    history.put(records);

    assertThat(follow()).isEqualTo(Map.of("changes", 1, "findAsKnownAt", 10, "stream", 1));
  }
}
