package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * What becomes of commits, however the host's transaction ends, and whether there is one (L8, L10).
 */
public interface HostOutcomeRules extends StoreSuite {

  @Test
  default void l8_aRollbackLeavesNothing() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    Commit before = store.commit(bench().batch("op-0", Write.create(samples.business("B0"))));

    host.rollsBack(
        () -> {
          store.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
          Write replace = Write.replace(samples.business("B0", "11", 5), before.getRevision());
          store.commit(bench().batch("op-2", replace));
        });

    assertThat(Sight.of(store, bench(), "B1", "op-1")).isEmpty();
    assertThat(store.findCommit(bench().id("op-2"))).isEmpty();
    assertThat(
            store
                .find(EntryKind.BUSINESS, bench().id("B0"), bench().scope())
                .map(Stored::getRevision))
        .contains(before.getRevision());
    assertThat(Follower.changesAfter(store, bench(), start)).hasSize(1);
  }

  @Test
  default void l8_aRollbackFreesTheOperationAndTheVersion() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Commit before = store.commit(bench().batch("op-0", Write.create(samples.business("B0"))));
    Write replace = Write.replace(samples.business("B0", "11", 5), before.getRevision());
    host.rollsBack(() -> store.commit(bench().batch("op-1", replace)));
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());

    Write another = Write.replace(samples.business("B0", "11", 6), before.getRevision());
    Commit after = store.commit(bench().batch("op-1", another));

    assertThat(after.getRevision()).isGreaterThan(before.getRevision());
    assertThat(Follower.changesAfter(store, bench(), start))
        .extracting(Change::getWrite)
        .containsExactly(another);
  }

  @Test
  default void l8_aRefusedBatchLeavesTheTransactionAsItWas() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Commit before = store.commit(bench().batch("op-0", Write.create(samples.business("B0"))));

    host.commits(
        () -> {
          store.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
          assertThatThrownBy(
                  () ->
                      store.commit(
                          bench()
                              .batch(
                                  "op-2",
                                  Write.create(samples.business("N1")),
                                  Write.create(samples.business("B0")))))
              .isInstanceOf(StaleRevisionException.class);
          assertThatThrownBy(
                  () -> store.commit(bench().batch("op-1", Write.create(samples.business("N2")))))
              .isInstanceOf(OperationReusedException.class);
          assertThat(Sight.of(store, bench(), "B1", "op-1")).isEqualTo(Sight.WHOLE);
          Write replace = Write.replace(samples.business("B0", "11", 5), before.getRevision());
          store.commit(bench().batch("op-3", replace));
        });

    assertThat(
            Reads.ids(Reads.pages(store, Query.of(EntryKind.BUSINESS, bench().scope()), 10))
                .stream()
                .filter(bench()::owns))
        .containsExactlyInAnyOrder(bench().id("B0"), bench().id("B1"));
    assertThat(store.findCommit(bench().id("op-2"))).isEmpty();
    assertThat(store.findCommit(bench().id("op-3"))).isPresent();
  }

  @Test
  default void l8_workWithinWorkBelongsToTheOuterTransaction() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    try (Crew crew = new Crew()) {
      host.rollsBack(
          () -> {
            store.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
            host.commits(
                () -> {
                  assertThat(Sight.of(store, bench(), "B1", "op-1")).isEqualTo(Sight.WHOLE);
                  store.commit(bench().batch("op-2", Write.create(samples.business("B2"))));
                });
            assertThat(Sight.of(store, bench(), "B2", "op-2")).isEqualTo(Sight.WHOLE);
            assertThat(crew.start("reader", () -> Sight.of(store, bench(), "B2", "op-2")).result())
                .as("seen by another thread, after the inner work and before the outer's end")
                .isEmpty();
          });
    }
    assertThat(Sight.of(store, bench(), "B1", "op-1")).isEmpty();
    assertThat(Sight.of(store, bench(), "B2", "op-2")).isEmpty();
  }

  @Test
  default void l8_oneTransactionAfterTheOtherIsJoined() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    for (int i = 0; i < 4; i++) {
      String name = "B" + i;
      Batch batch = bench().batch("op-" + i, Write.create(samples.business(name)));
      host.rollsBack(() -> store.commit(batch));
      assertThat(Sight.of(store, bench(), name, "op-" + i)).isEmpty();
      host.commits(() -> store.commit(batch));
      assertThat(Sight.of(store, bench(), name, "op-" + i)).isEqualTo(Sight.WHOLE);
    }
  }

  @Test
  default void l10_declaredTransactionsOfTheHostAreThere() {
    Assumptions.assumeTrue(
        bench().store().getCapabilities().contains(StoreCapability.HOST_TRANSACTIONS),
        "the store declares none");

    assertThat(bench().getStorage().hostTransactions())
        .as("hostTransactions() of a store that declares HOST_TRANSACTIONS")
        .isPresent();
  }

  @Test
  default void l10_aStoreThatDeclaresNoTransactionsOfTheHostStaysOutOfThem() {
    Assumptions.assumeFalse(
        bench().store().getCapabilities().contains(StoreCapability.HOST_TRANSACTIONS),
        "the store joins the host's transactions");
    Assumptions.assumeTrue(
        bench().getStorage().hostTransactions().isPresent(), "there are none to stay out of");
    HostWork host = new HostWork(bench().getStorage().hostTransactions().get());
    Samples samples = new Samples(bench());

    host.rollsBack(
        () -> bench().store().commit(bench().batch("op-1", Write.create(samples.business("B1")))));

    assertThat(Sight.of(bench().store(), bench(), "B1", "op-1"))
        .as("seen of what was committed on its own, after the host rolled back")
        .isEqualTo(Sight.WHOLE);
  }
}
