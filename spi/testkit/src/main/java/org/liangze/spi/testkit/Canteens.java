package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * Canteens between which diners move (守恒检验): however they move, their number stays, in whatever is
 * read at one revision. Whoever sees part of a batch miscounts.
 */
final class Canteens {

  private static final int DINERS = 1_000;

  private final Bench bench;
  private final Samples samples;
  private final int groups;
  private final int size;
  private final long opening;

  /** Opens groups of canteens, in each of which one writer will move diners. */
  Canteens(Bench bench, int groups, int size) {
    this.bench = bench;
    this.samples = new Samples(bench);
    this.groups = groups;
    this.size = size;
    List<Write> writes = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      for (int i = 0; i < size; i++) {
        writes.add(Write.create(canteen(group, i, DINERS)));
      }
    }
    this.opening = bench.store().commit(bench.batch("open", writes)).getRevision();
  }

  /** Returns the revision at which they opened, with the same number of diners in each. */
  long getOpening() {
    return opening;
  }

  Query<FoodBusiness> query() {
    return Query.of(EntryKind.BUSINESS, bench.scope());
  }

  /** Moves diners about in one group: all its canteens change, and now and then one closes. */
  private Void move(LedgerStore client, int group, int rounds, Crew crew) {
    int[] diners = new int[size];
    long[] revisions = new long[size];
    for (int i = 0; i < size; i++) {
      diners[i] = DINERS;
      revisions[i] = opening;
    }
    for (int round = 1; round <= rounds && crew.goesOn(); round++) {
      int closing = round % 4 == 0 ? round / 4 % size : -1;
      List<Write> writes = new ArrayList<>();
      long[] replaced = revisions.clone();
      moveAll(diners, round, closing);
      for (int i = 0; i < size; i++) {
        FoodBusiness canteen = canteen(group, i, diners[i]);
        if (i != closing) {
          writes.add(Write.replace(canteen, replaced[i]));
        } else if (replaced[i] != Write.NONE) {
          writes.add(Write.withdraw(canteen, replaced[i]));
        }
      }
      Commit commit = Patience.commit(client, bench.batch("move-" + group + "-" + round, writes));
      for (int i = 0; i < size; i++) {
        revisions[i] = i == closing ? Write.NONE : commit.getRevision();
      }
    }
    return null;
  }

  private void moveAll(int[] diners, int round, int closing) {
    for (int i = 0; i < size; i++) {
      int to = (i + 1) % size;
      int moving = i == closing ? diners[i] : diners[i] * (round % 7) / 10;
      diners[i] -= moving;
      diners[to == closing ? (to + 1) % size : to] += moving;
    }
    if (closing >= 0) {
      // What the last of the round moved on may have come to the one that closes.
      diners[(closing + 1) % size] += diners[closing];
      diners[closing] = 0;
    }
  }

  /** Starts a writer for each group, on the client of that number. */
  List<Crew.Member<Void>> startWriters(Crew crew, List<LedgerStore> clients, int rounds) {
    List<Crew.Member<Void>> writers = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      int number = group;
      LedgerStore client = clients.get(group % clients.size());
      writers.add(crew.start("writer " + group, () -> move(client, number, rounds, crew)));
    }
    return writers;
  }

  private FoodBusiness canteen(int group, int number, int diners) {
    // Of equal length, so that the order of the ids is that in which a batch writes them.
    return samples.business("K" + group + "-" + (100 + number), "11", diners);
  }

  /** In one read at one revision. */
  void assertAllAreCounted(LedgerStore client, Query<FoodBusiness> query) {
    Page<FoodBusiness> page = client.page(query, LedgerStore.LARGEST_PAGE);
    int sum = 0;
    for (Stored<FoodBusiness> canteen : page.getEntries()) {
      if (bench.owns(canteen.getEntry().getId())) {
        sum += canteen.getEntry().getDiners().orElse(0);
      }
    }
    assertThat(sum).as("diners of all canteens in one page").isEqualTo(groups * size * DINERS);
  }

  /**
   * Every batch writes all canteens of its group. So what a stream shows of a group is of one
   * revision: an older one after a newer means that a batch shows in part (L1), a newer one after
   * an older that the stream does not stay where it was (L6).
   */
  List<List<Long>> getRevisionsInAStream(LedgerStore client) {
    Map<String, List<Long>> revisions = new TreeMap<>();
    try (Stream<Stored<FoodBusiness>> stream = client.stream(query())) {
      stream.forEach(
          canteen -> {
            String id = canteen.getEntry().getId();
            if (bench.owns(id)) {
              String group = id.substring(0, id.lastIndexOf('-'));
              revisions.computeIfAbsent(group, key -> new ArrayList<>()).add(canteen.getRevision());
            }
          });
    }
    return new ArrayList<>(revisions.values());
  }

  /**
   * Fails if what was written by one batch is found at a lower revision than what was found before.
   */
  static void assertFoundTogether(LedgerStore store, Bench bench, String first, String second) {
    long before = revisionOf(store, bench, first);
    assertThat(revisionOf(store, bench, second))
        .as("revision of %s, always written with %s and read after it", second, first)
        .isGreaterThanOrEqualTo(before);
  }

  private static long revisionOf(LedgerStore store, Bench bench, String name) {
    return store
        .find(EntryKind.BUSINESS, bench.id(name), bench.scope())
        .map(Stored::getRevision)
        .orElse(Write.NONE);
  }
}
