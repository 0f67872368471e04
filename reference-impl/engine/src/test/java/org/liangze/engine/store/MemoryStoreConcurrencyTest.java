package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;
import static org.liangze.engine.store.Samples.ids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

class MemoryStoreConcurrencyTest {

  private static final Query<FoodBusiness> BUSINESSES = Query.of(EntryKind.BUSINESS, EVERYTHING);
  private static final int CANTEENS = 20;
  private static final int DINERS = 1_000;
  private static final int WRITERS = 4;
  private static final int MOVES = 400;

  private final MemoryStorage storage = new MemoryStorage();
  private final LedgerStore store = new MemoryLedgerStore(storage);
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

  @Test
  void l1_everySnapshotKeepsTheSumWhileDinersMove() throws Exception {
    openCanteens();
    AtomicInteger writing = new AtomicInteger(WRITERS);
    List<Future<?>> work = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      work.add(threads.submit(() -> moveDiners(number, writing)));
    }
    work.add(threads.submit(() -> whileWriting(writing, this::assertSumOfStream)));
    work.add(threads.submit(() -> whileWriting(writing, this::assertSumOfPageAndHistory)));
    Future<List<Change>> feed = threads.submit(() -> followFeed(WRITERS * MOVES + 1));

    for (Future<?> done : work) {
      done.get();
    }
    assertThat(store.getRevision()).isEqualTo(WRITERS * MOVES + 1);
    assertFeedTellsAll(feed.get());
  }

  private void openCanteens() {
    List<Write> writes = new ArrayList<>();
    for (int i = 0; i < CANTEENS; i++) {
      writes.add(Write.create(business("B" + i, "152531", DINERS)));
    }
    store.commit(batch("open", writes));
  }

  /** Moves a diner between two canteens at a time; now and then a canteen closes or opens. */
  private Void moveDiners(int writer, AtomicInteger writing) {
    LedgerStore client = new MemoryLedgerStore(storage);
    Random random = new Random(writer);
    try {
      int done = 0;
      while (done < MOVES) {
        String from = "B" + random.nextInt(CANTEENS);
        String to = "N" + writer + "-" + random.nextInt(CANTEENS);
        Stored<FoodBusiness> source = client.find(EntryKind.BUSINESS, from, EVERYTHING).get();
        Stored<FoodBusiness> target =
            client.find(EntryKind.BUSINESS, to, EVERYTHING).orElse(source);
        try {
          client.commit(batch("move-" + writer + "-" + done, move(source, target, to)));
          done++;
        } catch (StaleRevisionException anotherWasFirst) {
          assertThat(anotherWasFirst.getLatest()).isGreaterThan(anotherWasFirst.getExpected());
        }
      }
    } finally {
      writing.decrementAndGet();
    }
    return null;
  }

  private static List<Write> move(
      Stored<FoodBusiness> source, Stored<FoodBusiness> target, String to) {
    int left = source.getEntry().getDiners().getAsInt() - 1;
    FoodBusiness emptier = business(source.getEntry().getId(), "152531", left);
    Write give = Write.replace(emptier, source.getRevision());
    if (target == source) {
      return List.of(give, Write.create(business(to, "152531", 1)));
    }
    int there = target.getEntry().getDiners().getAsInt();
    if (there >= 3) {
      FoodBusiness fuller = business(source.getEntry().getId(), "152531", left + 1 + there);
      return List.of(
          Write.withdraw(target.getEntry(), target.getRevision()),
          Write.replace(fuller, source.getRevision()));
    }
    return List.of(give, Write.replace(business(to, "152531", there + 1), target.getRevision()));
  }

  private Void whileWriting(AtomicInteger writing, Runnable check) {
    do {
      check.run();
    } while (writing.get() > 0);
    check.run();
    return null;
  }

  private void assertSumOfStream() {
    try (Stream<Stored<FoodBusiness>> stream = store.stream(BUSINESSES)) {
      assertSum(stream);
    }
  }

  private void assertSumOfPageAndHistory() {
    Page<FoodBusiness> page = store.page(BUSINESSES, 10_000);
    assertThat(page.isLast()).isTrue();
    assertSum(page.getEntries().stream());
    assertSum(store.stream(BUSINESSES.knownAt(1 + store.getRevision() / 2)));
  }

  private static void assertSum(Stream<Stored<FoodBusiness>> canteens) {
    assertThat(canteens.mapToInt(stored -> stored.getEntry().getDiners().getAsInt()).sum())
        .isEqualTo(CANTEENS * DINERS);
  }

  private List<Change> followFeed(int commits) {
    List<Change> seen = new ArrayList<>();
    ChangePosition position = ChangePosition.START;
    while (position.getRevision() < commits || !seen.get(seen.size() - 1).isLastOfCommit()) {
      ChangePage page = store.changes(position, 3);
      seen.addAll(page.getChanges());
      position = page.getNext();
    }
    return seen;
  }

  private void assertFeedTellsAll(List<Change> feed) {
    List<ChangePosition> expected = new ArrayList<>();
    expected.addAll(
        LongStream.rangeClosed(1, CANTEENS)
            .mapToObj(place -> ChangePosition.of(1, (int) place))
            .toList());
    for (long revision = 2; revision <= store.getRevision(); revision++) {
      expected.add(ChangePosition.of(revision, 1));
      expected.add(ChangePosition.of(revision, 2));
    }
    assertThat(feed).extracting(Change::getPosition).isEqualTo(expected);

    Map<String, FoodBusiness> replayed = new HashMap<>();
    for (Change change : feed) {
      if (change.getWrite().isWithdrawal()) {
        replayed.remove(change.getEntry().getId());
      } else {
        replayed.put(change.getEntry().getId(), (FoodBusiness) change.getEntry());
      }
    }
    assertThat(store.page(BUSINESSES, 10_000).getEntries())
        .extracting(Stored::getEntry)
        .containsExactlyInAnyOrderElementsOf(replayed.values());
  }

  @Test
  void l2_ofManyThatCreateOneEntryOneSucceeds() throws Exception {
    for (int round = 0; round < 50; round++) {
      String id = "B" + round;
      List<Callable<Boolean>> attempts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String operationId = "op-" + round + "-" + i;
        attempts.add(
            () -> {
              try {
                store.commit(batch(operationId, Write.create(business(id))));
                return true;
              } catch (StaleRevisionException second) {
                return false;
              }
            });
      }
      assertThat(results(attempts)).filteredOn(created -> created).hasSize(1);
    }
    assertThat(store.getRevision()).isEqualTo(50);
  }

  @Test
  void l3_manyRepetitionsAtOnceBecomeOneCommit() throws Exception {
    for (int round = 0; round < 50; round++) {
      String id = "B" + round;
      List<Callable<Commit>> attempts =
          Collections.nCopies(8, () -> store.commit(batch(id, Write.create(business(id)))));
      assertThat(results(attempts)).containsOnly(store.findCommit(id).get());
    }
    assertThat(store.getRevision()).isEqualTo(50);
  }

  @Test
  void l6_readersInOrderMissNothingThatWasCommittedBefore() throws Exception {
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int number = i;
      work.add(
          () -> {
            for (int round = 0; round < 200; round++) {
              String id = "B" + (round * 7919 % 1000) + "-" + number;
              store.commit(batch("op-" + id, Write.create(business(id))));
              List<String> read = ids(store.page(BUSINESSES, 10_000).getEntries());
              assertThat(read).contains(id).doesNotHaveDuplicates();
            }
            return true;
          });
    }
    assertThat(results(work)).hasSize(4);
    assertThat(ids(store.page(BUSINESSES, 10_000).getEntries())).hasSize(800).isSorted();
  }

  private <R> List<R> results(List<Callable<R>> work) throws Exception {
    List<R> results = new ArrayList<>();
    for (Future<R> done : threads.invokeAll(work)) {
      results.add(done.get());
    }
    return results;
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
