package org.liangze.spi.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreCapability;

/** Clients of one storage (客户端), and what they answer. */
final class Clients {

  private Clients() {}

  /** Returns a second client; the test ends here if the storage is for one client only. */
  static LedgerStore second(Bench bench) {
    assumeTrue(
        bench.store().getCapabilities().contains(StoreCapability.SEVERAL_CLIENTS),
        "SEVERAL_CLIENTS is not declared");
    return bench.getStorage().newClient();
  }

  /** Returns what a client answers about a business, an assignment and two commits of a bench. */
  static List<Object> answers(
      Bench bench, LedgerStore store, ChangePosition start, Commit first, Commit second) {
    List<Object> answers = new ArrayList<>();
    for (long revision : new long[] {first.getRevision(), second.getRevision()}) {
      for (EntryKind<?> kind : Arrays.asList(EntryKind.BUSINESS, EntryKind.ASSIGNMENT)) {
        answers.add(Reads.stream(store, Query.of(kind, bench.scope()).knownAt(revision)));
      }
      answers.add(store.findAsKnownAt(EntryKind.BUSINESS, bench.id("B1"), bench.scope(), revision));
    }
    answers.add(store.find(EntryKind.BUSINESS, bench.id("B1"), bench.scope()));
    answers.add(store.find(EntryKind.ASSIGNMENT, bench.id("A1"), bench.scope()));
    answers.add(store.findCommit(first.getOperationId()));
    answers.add(store.findCommit(second.getOperationId()));
    answers.add(store.changes(start, 4).getChanges());
    return answers;
  }
}
