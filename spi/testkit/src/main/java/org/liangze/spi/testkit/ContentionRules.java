package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Write;

/**
 * What becomes of writes that contend for the same entries and operations (L1 to L3).
 *
 * <p>A storage without {@link StoreCapability#SEVERAL_CLIENTS} is used through one client by all.
 */
public interface ContentionRules extends StoreSuite {

  @Test
  default void l1_ofARefusedBatchNothingShows() {
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(3);
    try (Crew crew = new Crew()) {
      for (int round = 0; round < 8; round++) {
        String contested = "B" + round;
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
          LedgerStore client = clients.get(i);
          Write own = Write.create(samples.business("N" + round + "-" + i));
          Batch batch =
              bench()
                  .batch("op-" + round + "-" + i, own, Write.create(samples.business(contested)));
          attempts.add(() -> Contest.commitUnlessRefused(client, batch).isPresent());
        }
        List<Boolean> committed = crew.together("creator of " + contested, attempts);
        for (int i = 0; i < clients.size(); i++) {
          String own = bench().id("N" + round + "-" + i);
          assertThat(bench().store().find(EntryKind.BUSINESS, own, bench().scope()).isPresent())
              .as("%s is there, as its batch was %s", own, committed.get(i) ? "done" : "refused")
              .isEqualTo(committed.get(i));
        }
      }
    }
  }

  @Test
  default void l2_ofManyThatCreateOneEntryOneSucceeds() {
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(4);
    try (Crew crew = new Crew()) {
      for (int round = 0; round < 10; round++) {
        Write write = Write.create(samples.business("B" + round));
        assertThat(Contest.winners(crew, bench(), clients, "create-" + round, write))
            .as("revisions of all that created B%s", round)
            .hasSize(1);
      }
    }
  }

  @Test
  default void l2_ofManyThatReplaceOneVersionOneSucceeds() {
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(4);
    Commit commit =
        bench().store().commit(bench().batch("op", Write.create(samples.business("B1"))));
    long latest = commit.getRevision();
    try (Crew crew = new Crew()) {
      for (int round = 1; round <= 10; round++) {
        Write write = Write.replace(samples.business("B1", "11", round), latest);
        List<Long> winners = Contest.winners(crew, bench(), clients, "replace-" + round, write);
        assertThat(winners).as("revisions of all that replaced revision %s", latest).hasSize(1);
        latest = winners.get(0);
      }
    }
  }

  /** Each version that was accepted must replace the one before it: a chain without a fork. */
  @Test
  default void l2_theVersionsOfAnEntryFormOneChain() {
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(3);
    Map<Long, Long> replacedBy = Collections.synchronizedMap(new HashMap<>());
    try (Crew crew = new Crew()) {
      for (int i = 0; i < clients.size(); i++) {
        int writer = i;
        LedgerStore client = clients.get(i);
        crew.start(
            "writer " + i,
            () -> {
              long latest = Write.NONE;
              for (int attempt = 0; attempt < 20 && crew.goesOn(); attempt++) {
                Write write = Write.replace(samples.business("B1", "11", attempt), latest);
                Batch batch = bench().batch("op-" + writer + "-" + attempt, write);
                try {
                  long revision = Patience.commit(client, batch).getRevision();
                  assertThat(replacedBy.put(latest, revision))
                      .as("who replaced revision %s before revision %s did", latest, revision)
                      .isNull();
                  latest = revision;
                } catch (StaleRevisionException anotherWasFirst) {
                  assertThat(anotherWasFirst.getExpected()).isEqualTo(latest);
                  assertThat(anotherWasFirst.getLatest()).isGreaterThan(latest);
                  latest = anotherWasFirst.getLatest();
                }
              }
              return null;
            });
      }
      crew.join();
    }
    assertThat(replacedBy).isNotEmpty();
    long latest = Write.NONE;
    for (int versions = replacedBy.size(); versions > 0; versions--) {
      assertThat(replacedBy).as("the chain from 0 on").containsKey(latest);
      latest = replacedBy.get(latest);
    }
  }

  @Test
  default void l3_manyRepetitionsAtOnceBecomeOneCommit() {
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(4);
    ChangePosition start = ChangePosition.endOf(bench().store().getSettledRevision());
    try (Crew crew = new Crew()) {
      for (int round = 0; round < 10; round++) {
        Batch batch =
            bench()
                .batch(
                    "op-" + round,
                    Write.create(samples.business("B" + round)),
                    Write.create(samples.assignment("A" + round, "B" + round, "C1")));
        List<Callable<Long>> attempts = new ArrayList<>();
        for (LedgerStore client : clients) {
          attempts.add(() -> Patience.commit(client, batch).getRevision());
        }
        List<Long> revisions = crew.together("repetition", attempts);

        assertThat(revisions).as("answers to one operation").containsOnly(revisions.get(0));
      }
    }
    assertThat(Follower.changesAfter(bench().store(), bench(), start))
        .extracting(change -> change.getEntry().getId())
        .doesNotHaveDuplicates()
        .hasSize(20);
  }
}
