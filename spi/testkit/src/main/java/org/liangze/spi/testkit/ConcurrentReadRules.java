package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * What readers see while others, on other clients, write.
 *
 * <p>A storage without {@link StoreCapability#SEVERAL_CLIENTS} is used through one client by all.
 */
public interface ConcurrentReadRules extends StoreSuite {

  @Test
  default void l1_readersSeeWholeBatchesOnly() {
    List<LedgerStore> clients = bench().clients(3);
    Canteens canteens = new Canteens(bench(), 3, 5);
    try (Crew crew = new Crew()) {
      List<Crew.Member<Void>> writers = canteens.startWriters(crew, clients, 40);
      for (LedgerStore client : clients.subList(1, 3)) {
        crew.startWhile(
            "reader",
            writers,
            () -> {
              canteens.assertAllAreCounted(client, canteens.query());
              for (List<Long> revisions : canteens.getRevisionsInAStream(client)) {
                assertThat(revisions)
                    .as("revisions of what is always written together, none older than before")
                    .isSorted();
              }
            });
      }
      crew.join();
    }
  }

  @Test
  default void l1_whatOneBatchWroteIsFoundTogether() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Commit opening =
        store.commit(
            bench()
                .batch(
                    "op-0",
                    Write.create(samples.business("B1")),
                    Write.create(samples.business("B2"))));
    try (Crew crew = new Crew()) {
      Crew.Member<Void> writer =
          crew.start(
              "writer",
              () -> {
                long revision = opening.getRevision();
                for (int i = 1; i <= 60 && crew.goesOn(); i++) {
                  Write one = Write.replace(samples.business("B1", "11", i), revision);
                  Write other = Write.replace(samples.business("B2", "11", i), revision);
                  Batch batch = bench().batch("op-" + i, one, other);
                  revision = Patience.commit(store, batch).getRevision();
                }
                return null;
              });
      crew.startWhile(
          "reader",
          Collections.singletonList(writer),
          () -> {
            Canteens.assertFoundTogether(store, bench(), "B1", "B2");
            Canteens.assertFoundTogether(store, bench(), "B2", "B1");
          });
      crew.join();
    }
  }

  @Test
  default void l4_whatWasKnownStaysWhileOthersWrite() {
    List<LedgerStore> clients = bench().clients(3);
    Canteens canteens = new Canteens(bench(), 2, 5);
    Query<FoodBusiness> atOpening = canteens.query().knownAt(canteens.getOpening());
    LedgerStore reader = clients.get(2);
    String one = bench().id("K1-103");
    try (Crew crew = new Crew()) {
      List<Crew.Member<Void>> writers = canteens.startWriters(crew, clients.subList(0, 2), 30);
      crew.startWhile(
          "reader",
          writers,
          () -> {
            canteens.assertAllAreCounted(reader, atOpening);
            assertThat(
                    reader
                        .findAsKnownAt(
                            EntryKind.BUSINESS, one, bench().scope(), canteens.getOpening())
                        .map(Stored::getRevision))
                .as("revision of %s as known when it opened", one)
                .contains(canteens.getOpening());
          });
      crew.join();
    }
  }

  @Test
  default void l6_aStreamStaysAtItsRevisionWhileOthersWrite() {
    List<LedgerStore> clients = bench().clients(3);
    Canteens canteens = new Canteens(bench(), 2, 20);
    try (Crew crew = new Crew()) {
      List<Crew.Member<Void>> writers = canteens.startWriters(crew, clients.subList(0, 2), 25);
      crew.startWhile(
          "reader",
          writers,
          () -> {
            for (List<Long> revisions : canteens.getRevisionsInAStream(clients.get(2))) {
              assertThat(revisions)
                  .as("revisions of what is always written together, none newer than before")
                  .isSortedAccordingTo(Comparator.reverseOrder());
            }
          });
      crew.join();
    }
  }

  @Test
  default void l6_whatWasThereBeforeIsReadOnceWhileOthersAreAdded() {
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(2);
    List<String> before = new ArrayList<>();
    List<Write> writes = new ArrayList<>();
    for (int i = 100; i < 140; i++) {
      before.add(bench().id("B" + i));
      writes.add(Write.create(samples.business("B" + i)));
    }
    bench().store().commit(bench().batch("op", writes));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    try (Crew crew = new Crew()) {
      Crew.Member<Void> writer =
          crew.start(
              "writer",
              () -> {
                for (int i = 0; i < 40 && crew.goesOn(); i++) {
                  // Now before, now after the place where a reader is.
                  Write added = Write.create(samples.business("B1" + (i * 7 % 40) + "-"));
                  Patience.commit(clients.get(1), bench().batch("op-" + i, added));
                }
                return null;
              });
      crew.startWhile(
          "reader",
          Collections.singletonList(writer),
          () -> {
            List<String> read = Reads.ids(Reads.pages(bench().store(), query, 7));
            assertThat(read).as("ids in order").isSorted().doesNotHaveDuplicates();
            assertThat(read).as("ids, with all that were there before").containsAll(before);
          });
      crew.join();
    }
  }

  @Test
  default void l12_whatIsAcknowledgedIsSeenByTheOthersAtOnce() {
    Assumptions.assumeTrue(
        bench().store().getCapabilities().contains(StoreCapability.SEVERAL_CLIENTS),
        "the storage has one client only");
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(3);
    try (Crew crew = new Crew()) {
      for (int i = 0; i < clients.size(); i++) {
        String name = "B" + i;
        LedgerStore writer = clients.get(i);
        LedgerStore reader = clients.get((i + 1) % clients.size());
        crew.start(
            "writer and reader of " + name,
            () -> {
              long latest = Write.NONE;
              for (int round = 0; round < 20 && crew.goesOn(); round++) {
                Write write = Write.replace(samples.business(name, "11", round), latest);
                Batch batch = bench().batch("op-" + name + "-" + round, write);
                latest = Patience.commit(writer, batch).getRevision();

                assertThat(reader.getRevision()).isGreaterThanOrEqualTo(latest);
                assertThat(
                        reader
                            .find(EntryKind.BUSINESS, bench().id(name), bench().scope())
                            .map(Stored::getRevision))
                    .as("revision of %s, found after it was acknowledged", name)
                    .contains(latest);
                assertThat(reader.findCommit(batch.getOperationId()).map(Commit::getRevision))
                    .as("the commit, found after it was acknowledged")
                    .contains(latest);
              }
              return null;
            });
      }
      crew.join();
    }
  }
}
