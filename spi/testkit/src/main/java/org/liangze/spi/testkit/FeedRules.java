package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

/** How the change feed is read: each later change once, in order (L5). */
public interface FeedRules extends StoreSuite {

  @Test
  default void l5_theFeedTellsEveryWriteInItsOrder() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    List<Write> first =
        Arrays.asList(
            Write.create(samples.business("B2")),
            Write.create(samples.assignment("A1", "B2", "C1")),
            Write.create(samples.business("B1")));
    Commit one = store.commit(bench().batch("op-1", first));
    List<Write> second =
        Arrays.asList(
            Write.replace(samples.business("B1", "11", 4), one.getRevision()),
            Write.create(samples.business("B0")));
    Commit two = store.commit(bench().batch("op-2", second));

    List<Change> told = Follower.changesAfter(store, bench(), start);

    List<Write> all = new ArrayList<>(first);
    all.addAll(second);
    assertThat(told).extracting(Change::getWrite).isEqualTo(all);
    assertThat(told)
        .extracting(Change::getPosition)
        .containsExactly(
            ChangePosition.of(one.getRevision(), 1),
            ChangePosition.of(one.getRevision(), 2),
            ChangePosition.of(one.getRevision(), 3),
            ChangePosition.of(two.getRevision(), 1),
            ChangePosition.of(two.getRevision(), 2));
    assertThat(told)
        .extracting(Change::isLastOfCommit)
        .containsExactly(false, false, true, false, true);
    assertThat(told)
        .extracting(change -> change.getCommit().getOperationId())
        .containsExactly(
            one.getOperationId(),
            one.getOperationId(),
            one.getOperationId(),
            two.getOperationId(),
            two.getOperationId());
  }

  @Test
  default void l5_aLaterCommitHasAHigherRevision() {
    Samples samples = new Samples(bench());
    long latest = bench().store().getRevision();
    assertThat(latest).isNotNegative();

    for (int i = 0; i < 5; i++) {
      Commit commit =
          bench().store().commit(bench().batch("op-" + i, Write.create(samples.business("B" + i))));

      assertThat(commit.getRevision()).isGreaterThan(latest);
      assertThat(bench().store().getRevision()).isGreaterThanOrEqualTo(commit.getRevision());
      latest = commit.getRevision();
    }
  }

  @Test
  default void l5_pagesOfAnySizeTellTheSame() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    int number = 0;
    for (int size = 1; size <= 5; size++) {
      List<Write> writes = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        writes.add(Write.create(samples.business("B" + number++)));
      }
      store.commit(bench().batch("op-" + size, writes));
    }
    List<Change> whole = Follower.changesAfter(store, bench(), start);
    assertThat(whole).hasSize(number);

    for (int limit = 1; limit <= 7; limit++) {
      assertThat(new Follower(store, bench(), start, limit).readToEnd())
          .as("read in pages of %s", limit)
          .isEqualTo(whole);
    }
  }

  @Test
  default void l5_aPageThatIsNotTheLastIsFollowedByAnother() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    List<Write> writes =
        Arrays.asList(
            Write.create(samples.business("B1")),
            Write.create(samples.business("B2")),
            Write.create(samples.business("B3")));
    store.commit(bench().batch("op-1", writes));

    for (int limit = 1; limit <= 4; limit++) {
      ChangePage page = store.changes(start, limit);
      while (!page.isLast()) {
        page = store.changes(page.getNext(), limit);
        assertThat(page.getChanges())
            .as("what follows a page of %s that is not the last", limit)
            .isNotEmpty();
      }
    }
  }

  @Test
  default void l5_readingMayBeginAfterAnyChange() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    for (int commit = 1; commit <= 3; commit++) {
      store.commit(
          bench()
              .batch(
                  "op-" + commit,
                  Write.create(samples.business("B" + commit)),
                  Write.create(samples.assignment("A" + commit, "B" + commit, "C1")),
                  Write.create(samples.business("N" + commit))));
    }
    List<Change> whole = Follower.changesAfter(store, bench(), start);

    for (int seen = 0; seen < whole.size(); seen++) {
      ChangePosition position = whole.get(seen).getPosition();
      assertThat(Follower.changesAfter(store, bench(), position))
          .as("after %s", position)
          .isEqualTo(whole.subList(seen + 1, whole.size()));
    }
    long revision = whole.get(3).getPosition().getRevision();
    assertThat(Follower.changesAfter(store, bench(), ChangePosition.of(revision, 0)))
        .isEqualTo(whole.subList(3, 9));
    assertThat(Follower.changesAfter(store, bench(), ChangePosition.of(revision, 7)))
        .isEqualTo(whole.subList(6, 9));
    assertThat(Follower.changesAfter(store, bench(), ChangePosition.endOf(revision)))
        .isEqualTo(whole.subList(6, 9));
  }

  @Test
  default void l5_aFollowerThatIsAtTheEndGoesOnFromThere() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Follower follower =
        new Follower(store, bench(), ChangePosition.endOf(store.getSettledRevision()), 10);
    assertThat(follower.readToEnd()).isEmpty();

    for (int i = 1; i <= 3; i++) {
      store.commit(bench().batch("op-" + i, Write.create(samples.business("B" + i))));
      assertThat(follower.readToEnd()).hasSize(i);
    }
  }

  @Test
  default void l5_theFeedBeginsWithTheFirstWriteOfTheFirstCommit() {
    Samples samples = new Samples(bench());
    Commit commit =
        bench().store().commit(bench().batch("op-1", Write.create(samples.business("B1"))));

    ChangePage page = bench().store().changes(ChangePosition.START, 1);

    assertThat(page.getChanges()).hasSize(1);
    assertThat(page.getNext().getPlace()).isEqualTo(1);
    assertThat(page.getNext().getRevision()).isBetween(1L, commit.getRevision());
  }

  @Test
  default void l5_aChangeThatLeavesAScopeIsTold() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    Commit one = store.commit(bench().batch("op-1", Write.create(samples.business("B1", "11", 0))));
    store.commit(
        bench().batch("op-2", Write.replace(samples.business("B1", "2", 0), one.getRevision())));

    assertThat(Follower.changesAfter(store, bench(), start))
        .extracting(change -> change.getEntry().getJurisdiction())
        .containsExactly(bench().division("11"), bench().division("2"));
  }

  @Test
  default void l5_aWithdrawalIsToldWithTheEntryThatIsGone() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    Commit one = store.commit(bench().batch("op-1", Write.create(samples.business("B1", "11", 7))));
    Write withdrawal = Write.withdraw(samples.business("B1", "11", 7), one.getRevision());
    Commit two = store.commit(bench().batch("op-2", withdrawal));
    store.commit(bench().batch("op-3", Write.create(samples.business("B1", "11", 8))));

    List<Change> told = Follower.changesAfter(store, bench(), start);

    assertThat(told).hasSize(3);
    assertThat(told.get(1).getWrite()).isEqualTo(withdrawal);
    assertThat(told.get(1).getPosition()).isEqualTo(ChangePosition.of(two.getRevision(), 1));
  }

  @Test
  default void l5_theFeedTellsUpToTheSettledRevision() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    for (int i = 1; i <= 3; i++) {
      long before = store.getSettledRevision();
      Commit commit =
          store.commit(bench().batch("op-" + i, Write.create(samples.business("B" + i))));

      assertThat(store.getSettledRevision()).isGreaterThanOrEqualTo(commit.getRevision());
      Follower follower =
          new Follower(store, bench(), ChangePosition.endOf(before), LedgerStore.LARGEST_PAGE);
      assertThat(follower.readToEnd()).hasSize(1);
      assertThat(follower.getPosition().getRevision()).isGreaterThanOrEqualTo(commit.getRevision());
    }
  }
}
