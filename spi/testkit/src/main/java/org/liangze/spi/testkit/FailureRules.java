package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What is left when the storage, its connections or a thread fails (L11). */
public interface FailureRules extends StoreSuite {

  @Test
  default void l11_everyCallToAnUnreachableStorageFailsAndIsWrappedOnce() {
    Assumptions.assumeTrue(
        bench().getStorage().unreachableClient().isPresent(), "the storage is always reachable");
    LedgerStore client = bench().getStorage().unreachableClient().get();
    Scope scope = bench().scope();
    String id = bench().id("B1");
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, scope);
    Batch batch = bench().batch("op-1", Write.create(new Samples(bench()).business("B1")));
    Map<String, Runnable> calls = new LinkedHashMap<>();
    calls.put("getRevision", client::getRevision);
    calls.put("getSettledRevision", client::getSettledRevision);
    calls.put("commit", () -> client.commit(batch));
    calls.put("findCommit", () -> client.findCommit(batch.getOperationId()));
    calls.put("writesOf", () -> client.writesOf(Commit.of(batch, 1)));
    calls.put("find", () -> client.find(EntryKind.BUSINESS, id, scope));
    calls.put("findAsKnownAt", () -> client.findAsKnownAt(EntryKind.BUSINESS, id, scope, 0));
    calls.put(
        "findAll", () -> client.findAll(EntryKind.BUSINESS, Collections.singleton(id), scope));
    calls.put("page", () -> client.page(query, 10));
    calls.put("stream", () -> Reads.stream(client, query));
    calls.put("changes", () -> client.changes(ChangePosition.START, 10));

    for (int round = 1; round <= 2; round++) {
      for (Map.Entry<String, Runnable> call : calls.entrySet()) {
        Throwable failure = null;
        try {
          call.getValue().run();
        } catch (RuntimeException e) {
          failure = e;
        }
        assertThat(failure)
            .as("the failure of %s, asked %s times", call.getKey(), round)
            .isNotNull();
        Failures.assertWrappedOnce(client, call.getKey(), failure);
      }
    }
  }

  @Test
  default void l11_anInterruptedCommitIsThereAsAWholeOrNotAtAll() {
    LedgerStore store = bench().store();
    LedgerStore client = bench().clients(2).get(1);
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    BulkWork bulk = new BulkWork(bench(), "interrupted", 25, 20);
    Random random = new Random(11);
    try (Crew crew = new Crew()) {
      Crew.Member<Void> writer = crew.start("writer", () -> bulk.commitEachOnce(client, crew));
      while (crew.goesOn() && !writer.isDone()) {
        Crew.pause(random.nextInt(4));
        writer.interrupt();
      }
      crew.join();
    }
    bulk.completeWhatIsMissing(store);
    bulk.assertToldOnce(store, start);
    new BulkWork(bench(), "afterwards", 2, 20).completeWhatIsMissing(client);
  }

  @Test
  default void l11_aCommitWhoseConnectionBreaksIsThereAsAWholeOrNotAtAll() {
    List<LedgerStore> clients = bench().clients(3);
    ChangePosition start = ChangePosition.endOf(bench().store().getSettledRevision());
    List<BulkWork> bulks = new ArrayList<>();
    try (Crew crew = new Crew()) {
      List<Crew.Member<Void>> writers = new ArrayList<>();
      for (LedgerStore client : clients) {
        BulkWork bulk = new BulkWork(bench(), "cut" + bulks.size(), 4, 300);
        bulks.add(bulk);
        writers.add(crew.start("writer", () -> bulk.commitEachOnce(client, crew)));
      }
      Random random = new Random(12);
      // Now soon, so that many are cut, and now later, so that some come through.
      for (int longest = 15;
          crew.goesOn() && !writers.stream().allMatch(Crew.Member::isDone);
          longest = longest == 15 ? 150 : 15) {
        Crew.pause(1 + random.nextInt(longest));
        bench().getStorage().dropConnections();
      }
      crew.join();
    }
    for (BulkWork bulk : bulks) {
      bulk.completeWhatIsMissing(bench().store());
      bulk.assertToldOnce(bench().store(), start);
    }
    for (LedgerStore client : clients) {
      new BulkWork(bench(), "afterwards" + clients.indexOf(client), 1, 20)
          .completeWhatIsMissing(client);
    }
  }

  /** Whoever does not know whether a commit was done repeats it, without looking first. */
  @Test
  default void l3_repeatingWhatFailedMakesOneCommitOfIt() {
    List<LedgerStore> clients = bench().clients(3);
    ChangePosition start = ChangePosition.endOf(bench().store().getSettledRevision());
    List<BulkWork> bulks = new ArrayList<>();
    try (Crew crew = new Crew()) {
      for (LedgerStore client : clients) {
        BulkWork bulk = new BulkWork(bench(), "again" + bulks.size(), 3, 100);
        bulks.add(bulk);
        crew.start("writer", () -> bulk.commitEachUntilAcknowledged(client, crew, 100));
      }
      Random random = new Random(13);
      for (int drops = 0; drops < 12 && crew.goesOn(); drops++) {
        Crew.pause(1 + random.nextInt(20));
        bench().getStorage().dropConnections();
      }
      crew.join();
    }
    for (BulkWork bulk : bulks) {
      bulk.assertOneCommitEach(bench().store(), start);
    }
  }

  @Test
  default void l11_aStreamWhoseConnectionBreaksFailsOrIsWholeAndIsNeverShort() {
    LedgerStore store = bench().store();
    int size = 2_000;
    new BulkWork(bench(), "read", 4, size / 4).completeWhatIsMissing(store);
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    for (int dropAfter : new int[] {0, 1, 700, 1_999}) {
      int read = 0;
      try (Stream<Stored<FoodBusiness>> stream = Patience.repeat(() -> store.stream(query))) {
        Iterator<Stored<FoodBusiness>> entries = stream.iterator();
        for (; read < dropAfter; read++) {
          entries.next();
        }
        bench().getStorage().dropConnections();
        for (; entries.hasNext(); read++) {
          entries.next();
        }
        assertThat(read)
            .as("entries of a stream that ended well, cut after %s", dropAfter)
            .isEqualTo(size);
      } catch (StoreException e) {
        Failures.assertWrappedOnce(store, "stream", e);
      }
    }
    assertThat(Patience.repeat(() -> Reads.stream(store, query)))
        .as("read after the failures")
        .hasSize(size);
  }
}
