package org.liangze.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Writes a history of entries into a store: whatever is there already is replaced. */
public final class History {

  private static final Instant THEN = Instant.parse("2022-12-01T01:02:03.000004Z");

  private final LedgerStore store;

  public History(LedgerStore store) {
    this.store = store;
  }

  /** Commits entries in one batch; of several with the same id, the last. */
  public Commit put(List<? extends LedgerEntry> entries) {
    Map<EntryReference, LedgerEntry> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(EntryReference.to(entry), entry));
    return commit(
        last.values().stream()
            .map(
                entry ->
                    find(entry)
                        .map(stored -> Write.replace(entry, stored.getRevision()))
                        .orElseGet(() -> Write.create(entry)))
            .toList());
  }

  /** Commits the withdrawal of an entry, if it is there. */
  public void withdraw(LedgerEntry entry) {
    find(entry)
        .ifPresent(
            stored -> commit(List.of(Write.withdraw(stored.getEntry(), stored.getRevision()))));
  }

  private Optional<? extends Stored<? extends LedgerEntry>> find(LedgerEntry entry) {
    return store.find(entry.getKind(), entry.getId(), Scope.everything());
  }

  private Commit commit(List<Write> writes) {
    return store.commit(
        Batch.builder()
            .operationId("op-" + (store.getRevision() + 1))
            .actorId("test")
            .recordedAt(THEN)
            .writes(writes)
            .build());
  }
}
