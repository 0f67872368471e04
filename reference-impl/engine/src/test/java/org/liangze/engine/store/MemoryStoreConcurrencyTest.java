package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;
import static org.liangze.engine.store.Samples.ids;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

/** That readers never wait for a writer, which the contract does not ask for. */
class MemoryStoreConcurrencyTest {

  private static final Query<FoodBusiness> BUSINESSES = Query.of(EntryKind.BUSINESS, EVERYTHING);

  private final LedgerStore store = new MemoryLedgerStore();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void l1_readersNeitherWaitForACommitNorSeePartOfIt() throws Exception {
    store.commit(batch("op-1", Write.create(business("B1"))));
    SlowEntry slow = new SlowEntry();
    Future<Commit> commit =
        threads.submit(
            () ->
                store.commit(
                    batch(
                        "op-2",
                        Write.create(business("B0")),
                        Write.replace(business("B1", "152531", 9), 1),
                        Write.create(slow))));
    slow.reached.await();

    assertThat(store.getRevision()).isEqualTo(1);
    assertThat(store.findCommit("op-2")).isEmpty();
    assertThat(store.find(EntryKind.BUSINESS, "B0", EVERYTHING)).isEmpty();
    assertThat(store.find(EntryKind.BUSINESS, "B1", EVERYTHING).get().getEntry())
        .isEqualTo(business("B1"));
    assertThat(ids(store.page(BUSINESSES, 10).getEntries())).containsExactly("B1");
    assertThat(store.changes(ChangePosition.endOf(1), 10).isLast()).isTrue();

    slow.goOn.countDown();
    assertThat(commit.get().getRevision()).isEqualTo(2);
    assertThat(store.find(EntryKind.BUSINESS, "B0", EVERYTHING)).isPresent();
    assertThat(store.changes(ChangePosition.endOf(1), 10).getChanges()).hasSize(3);
  }

  @Test
  void l1_aRevisionThatIsSeenIsSeenWhole() throws Exception {
    List<FoodBusiness> all = IntStream.range(0, 5_000).mapToObj(i -> business("B" + i)).toList();
    AtomicInteger writing = new AtomicInteger(1);
    store.commit(batch("open", replaceAll(all, Write.NONE)));
    Future<?> reading =
        threads.submit(
            () ->
                whileWriting(
                    writing,
                    () -> {
                      long revision = store.getRevision();
                      assertThat(revisionOf("B0")).isGreaterThanOrEqualTo(revision);
                      assertThat(revisionOf("B4999")).isGreaterThanOrEqualTo(revision);
                    }));
    try {
      for (long revision = 1; revision <= 100; revision++) {
        store.commit(batch("op-" + revision, replaceAll(all, revision)));
      }
    } finally {
      writing.decrementAndGet();
    }
    reading.get();
  }

  private static List<Write> replaceAll(List<FoodBusiness> all, long revision) {
    return all.stream().map(business -> Write.replace(business, revision)).toList();
  }

  private long revisionOf(String id) {
    return store.find(EntryKind.BUSINESS, id, EVERYTHING).get().getRevision();
  }

  private Void whileWriting(AtomicInteger writing, Runnable check) {
    do {
      check.run();
    } while (writing.get() > 0);
    check.run();
    return null;
  }

  /** Holds a commit up while it is being prepared. */
  private static final class SlowEntry implements LedgerEntry {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Override
    public EntryKind<?> getKind() {
      return EntryKind.BUSINESS;
    }

    @Override
    public String getId() {
      return "slow";
    }

    @Override
    public JurisdictionCode getJurisdiction() {
      return JurisdictionCode.of("152531");
    }

    @Override
    public List<EntryReference> getReferences() {
      reached.countDown();
      try {
        goOn.await();
      } catch (InterruptedException end) {
        throw new IllegalStateException(end);
      }
      return List.of();
    }
  }
}
