package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

/** What a thread sees of one commit, by every way of reading but the feed (可见性). */
final class Sight {

  private Sight() {}

  /** All ways of reading. */
  static final List<String> WHOLE =
      Collections.unmodifiableList(
          Arrays.asList("find", "findAll", "page", "stream", "findCommit"));

  /** Returns the ways of reading by which a business and the commit that wrote it are seen. */
  static List<String> of(LedgerStore store, Bench bench, String business, String operation) {
    String id = bench.id(business);
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench.scope());
    List<String> seenBy = new ArrayList<>();
    if (store.find(EntryKind.BUSINESS, id, bench.scope()).isPresent()) {
      seenBy.add("find");
    }
    if (!store.findAll(EntryKind.BUSINESS, Collections.singleton(id), bench.scope()).isEmpty()) {
      seenBy.add("findAll");
    }
    if (holds(id, store.page(query, LedgerStore.LARGEST_PAGE).getEntries().stream())) {
      seenBy.add("page");
    }
    try (Stream<Stored<FoodBusiness>> stream = store.stream(query)) {
      if (holds(id, stream)) {
        seenBy.add("stream");
      }
    }
    if (store.findCommit(bench.id(operation)).isPresent()) {
      seenBy.add("findCommit");
    }
    return seenBy;
  }

  private static boolean holds(String id, Stream<Stored<FoodBusiness>> entries) {
    return entries
        .map(stored -> stored.getEntry().getId())
        .collect(Collectors.toSet())
        .contains(id);
  }
}
