package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Write;

/** An operation is done once, and what it did is known by its id (L3). */
public interface OperationRules extends StoreSuite {

  @Test
  default void l3_aRepeatedBatchChangesNothingAndReturnsTheFirstCommit() {
    Samples samples = new Samples(bench());
    Batch batch = bench().batch("op-1", Write.create(samples.business("B1")));
    Commit first = bench().store().commit(batch);

    assertThat(bench().store().commit(batch)).as("repeated at once").isEqualTo(first);

    long second =
        Attempts.put(
            bench(), "op-2", Write.replace(samples.business("B1", "11", 9), first.getRevision()));
    Batch later = Batch.builder().copyOf(batch).recordedAt(Bench.NOON.plusSeconds(60)).build();

    assertThat(bench().store().commit(later)).as("repeated after another").isEqualTo(first);
    assertThat(bench().store().findCommit(bench().id("op-1"))).contains(first);
    assertThat(Attempts.revision(bench(), EntryKind.BUSINESS, "B1")).isEqualTo(second);
  }

  @Test
  default void l3_anotherBatchUnderTheSameOperationIsRefusedWithTheFirstCommit() {
    Samples samples = new Samples(bench());
    Write one = Write.create(samples.business("B1"));
    Write other = Write.create(samples.assignment("A1", "B1", "C1"));
    Batch batch = bench().batch("op-1", one, other);
    Commit first = bench().store().commit(batch);

    for (Batch another :
        Arrays.asList(
            bench().batch("op-1", Write.create(samples.business("B2"))),
            bench().batch("op-1", Write.create(samples.business("B1", "11", 1)), other),
            bench().batch("op-1", one),
            bench().batch("op-1", one, other, Write.create(samples.cadre("C1"))),
            bench().batch("op-1", other, one),
            bench().batch("op-1", Write.replace(one.getEntry(), first.getRevision()), other),
            Batch.builder().copyOf(batch).actorId(bench().id("another")).build())) {
      Throwable thrown = catchThrowable(() -> bench().store().commit(another));

      assertThat(thrown)
          .as("%s by %s", another.getWrites(), another.getActorId())
          .isInstanceOfSatisfying(
              OperationReusedException.class,
              refusal -> {
                assertThat(refusal.getFirst()).isEqualTo(first);
                assertThat(refusal.getStoreId()).isEqualTo(bench().store().getId());
                assertThat(refusal.isRetryable()).isFalse();
              });
    }
    assertThat(bench().store().find(EntryKind.BUSINESS, bench().id("B2"), bench().scope()))
        .isEmpty();
  }

  @Test
  default void l3_aRefusedBatchDoesNotTakeTheOperationId() {
    Samples samples = new Samples(bench());
    assumeTrue(
        Attempts.isRefused(
            bench().store(),
            bench().batch("op-1", Write.replace(samples.business("B1"), 4)),
            StoreException.class),
        "stale writes are refused (L2)");

    assertThat(bench().store().findCommit(bench().id("op-1"))).isEmpty();
    long revision = Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));
    assertThat(Attempts.revision(bench(), EntryKind.BUSINESS, "B1")).isEqualTo(revision);
  }

  @Test
  default void l3_anOperationIsFoundByItsIdAndByNoOther() {
    Samples samples = new Samples(bench());
    int number = 0;
    for (String name : TrickyIds.lookAlikes()) {
      Write write = Write.create(samples.cadre("C" + number++));
      Commit commit = bench().store().commit(bench().batch(name, write));
      assertThat(bench().store().findCommit(bench().id(name)))
          .hasValueSatisfying(
              found -> assertThat(found.getRevision()).isEqualTo(commit.getRevision()));
    }
    assertThat(bench().store().findCommit(bench().id("never"))).isEmpty();
    for (String name : TrickyIds.lookAlikes()) {
      assertThat(bench().store().findCommit(bench().id(name) + " "))
          .as("'%s' and a blank", name)
          .isEmpty();
    }
  }

  /** The feed is their source, unless a store has a shorter way; so this is a matter of L5. */
  @Test
  default void l5_whatACommitWroteIsToldInTheOrderOfItsBatch() {
    Samples samples = new Samples(bench());
    List<Write> creations =
        Arrays.asList(
            Write.create(samples.business("B2")),
            Write.create(samples.assignment("A1", "B2", "C1")),
            Write.create(samples.business("B1")));
    Commit first = bench().store().commit(bench().batch("op-1", creations));
    List<Write> changes =
        Arrays.asList(
            Write.withdraw(samples.assignment("A1", "B2", "C1"), first.getRevision()),
            Write.create(samples.cadre("C1")),
            Write.replace(samples.business("B1", "12", 4), first.getRevision()));
    Commit second = bench().store().commit(bench().batch("op-2", changes));

    assertThat(bench().store().writesOf(first)).isEqualTo(creations);
    assertThat(bench().store().writesOf(second)).isEqualTo(changes);
  }
}
