package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.store.Samples.assignment;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

class MemoryStoreFeedTest {

  private final LedgerStore store = new MemoryLedgerStore();

  @Test
  void l5_theFeedTellsEveryWriteInItsOrder() {
    List<Write> first =
        List.of(Write.create(business("B2")), Write.create(assignment("A1", "B2", "C1")));
    List<Write> second =
        List.of(
            Write.withdraw(assignment("A1", "B2", "C1"), 1),
            Write.replace(business("B2", "150102", 4), 1));
    store.commit(batch("op-1", first));
    store.commit(batch("op-2", second));

    ChangePage page = store.changes(ChangePosition.START, 10_000);

    assertThat(page.getChanges())
        .extracting(Change::getWrite)
        .containsExactly(first.get(0), first.get(1), second.get(0), second.get(1));
    assertThat(page.getChanges())
        .extracting(change -> change.getPosition().toString())
        .containsExactly("1/1", "1/2", "2/1", "2/2");
    assertThat(page.getChanges())
        .extracting(Change::isLastOfCommit)
        .containsExactly(false, true, false, true);
    assertThat(page.getChanges().get(2).getCommit()).isEqualTo(store.findCommit("op-2").get());
    assertThat(page.isLast()).isTrue();
    assertThat(page.getNext()).isEqualTo(ChangePosition.of(2, 2));
  }

  @Test
  void l5_aLimitMayCutACommitAndTheNextPageGoesOnInside() {
    store.commit(batch("op-1", creates("B1", "B2", "B3")));
    store.commit(batch("op-2", creates("B4", "B5")));

    ChangePage page = store.changes(ChangePosition.START, 2);
    assertThat(positions(page)).containsExactly("1/1", "1/2");
    assertThat(page.isLast()).isFalse();

    page = store.changes(page.getNext(), 2);
    assertThat(positions(page)).containsExactly("1/3", "2/1");
    assertThat(page.isLast()).isFalse();

    page = store.changes(page.getNext(), 1);
    assertThat(positions(page)).containsExactly("2/2");
    assertThat(page.isLast()).isTrue();
  }

  @Test
  void l5_afterTheEndComesAnEmptyLastPageFromWhichToGoOn() {
    assertThat(store.changes(ChangePosition.START, 1).isLast()).isTrue();
    store.commit(batch("op-1", creates("B1")));

    for (ChangePosition after :
        List.of(
            ChangePosition.of(1, 1),
            ChangePosition.of(1, 7),
            ChangePosition.endOf(1),
            ChangePosition.of(9, 1),
            ChangePosition.endOf(Long.MAX_VALUE))) {
      ChangePage page = store.changes(after, 10);
      assertThat(page.getChanges()).isEmpty();
      assertThat(page.isLast()).isTrue();
      assertThat(page.getNext()).isEqualTo(after);
    }

    store.commit(batch("op-2", creates("B2")));
    assertThat(positions(store.changes(ChangePosition.endOf(1), 10))).containsExactly("2/1");
    assertThat(positions(store.changes(ChangePosition.endOf(0), 10))).containsExactly("1/1", "2/1");
  }

  @Test
  void l5_theFeedHasNoScopeSoThatALeavingEntryIsSeen() {
    store.commit(batch("op-1", Write.create(business("B1", "152531", 0))));
    store.commit(batch("op-2", Write.replace(business("B1", "150102", 0), 1)));

    assertThat(store.changes(ChangePosition.endOf(1), 10).getChanges())
        .extracting(change -> change.getEntry().getJurisdiction().getValue())
        .containsExactly("150102");
  }

  @Test
  void l5_refusedAndRepeatedBatchesLeaveNoGap() {
    store.commit(batch("op-1", creates("B1")));
    store.commit(batch("op-1", creates("B1")));
    assertThatThrownBy(() -> store.commit(batch("op-2", creates("B1"))))
        .hasMessageContaining("LZ-SPI-002");
    store.commit(batch("op-3", creates("B2")));

    assertThat(positions(store.changes(ChangePosition.START, 10))).containsExactly("1/1", "2/1");
  }

  private static List<Write> creates(String... ids) {
    return Stream.of(ids).map(id -> Write.create(business(id))).toList();
  }

  private static List<String> positions(ChangePage page) {
    return page.getChanges().stream().map(change -> change.getPosition().toString()).toList();
  }
}
