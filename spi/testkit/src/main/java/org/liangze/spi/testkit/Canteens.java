package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
  Void move(LedgerStore client, int group, int rounds, Crew crew) {
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

  private FoodBusiness canteen(int group, int number, int diners) {
    return samples.business("K" + group + "-" + number, "11", diners);
  }

  void assertAllAreCountedInAStream(LedgerStore client, Query<FoodBusiness> query) {
    try (Stream<Stored<FoodBusiness>> stream = client.stream(query)) {
      assertAllAreCounted("stream", stream);
    }
  }

  void assertAllAreCountedInAPage(LedgerStore client, Query<FoodBusiness> query) {
    Page<FoodBusiness> page = client.page(query, LedgerStore.LARGEST_PAGE);
    assertAllAreCounted("page", page.getEntries().stream());
  }

  private void assertAllAreCounted(String read, Stream<Stored<FoodBusiness>> canteens) {
    int sum =
        canteens
            .map(Stored::getEntry)
            .filter(canteen -> bench.owns(canteen.getId()))
            .mapToInt(canteen -> canteen.getDiners().orElse(0))
            .sum();
    assertThat(sum).as("diners of all canteens in one %s", read).isEqualTo(groups * size * DINERS);
  }
}
