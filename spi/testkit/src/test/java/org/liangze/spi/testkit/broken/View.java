package org.liangze.spi.testkit.broken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;
import org.liangze.spi.testkit.broken.GoodStorage.Logged;

/** The commits that somebody sees, and every answer that follows from them. */
final class View {

  private final List<Logged> commits;

  View(List<Logged> commits) {
    this.commits = commits;
  }

  long getRevision() {
    return commits.isEmpty() ? 0 : commits.get(commits.size() - 1).commit().getRevision();
  }

  Optional<Logged> operation(String id) {
    return commits.stream().filter(c -> c.commit().getOperationId().equals(id)).findFirst();
  }

  long latest(EntryReference reference) {
    Stored<LedgerEntry> stored = find(reference, getRevision()).orElse(null);
    return stored == null ? Write.NONE : stored.getRevision();
  }

  Optional<Stored<LedgerEntry>> find(EntryReference reference, long revision) {
    for (int i = commits.size() - 1; i >= 0; i--) {
      Logged logged = commits.get(i);
      Optional<Write> write = logged.write(reference);
      if (write.isPresent() && logged.commit().getRevision() <= revision) {
        return write
            .filter(put -> !put.isWithdrawal())
            .map(put -> Stored.of(put.getEntry(), logged.commit()));
      }
    }
    return Optional.empty();
  }

  <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope, long revision) {
    return find(EntryReference.of(kind, id), revision)
        .filter(stored -> scope.contains(stored.getEntry().getJurisdiction()))
        .map(stored -> typed(kind, stored));
  }

  /** Returns what matches a query, but for where it begins. */
  <T extends LedgerEntry> List<Stored<T>> read(
      Query<T> query, long revision, Comparator<? super Stored<?>> order) {
    Map<String, Stored<T>> versions = new LinkedHashMap<>();
    for (Logged logged : commits) {
      if (logged.commit().getRevision() > revision) {
        continue;
      }
      for (Write write : logged.writes()) {
        if (write.getEntry().getKind() == query.getKind()) {
          if (write.isWithdrawal()) {
            versions.remove(write.getEntry().getId());
          } else {
            versions.put(
                write.getEntry().getId(),
                typed(query.getKind(), Stored.of(write.getEntry(), logged.commit())));
          }
        }
      }
    }
    List<Stored<T>> read = new ArrayList<>();
    for (Stored<T> stored : versions.values()) {
      LedgerEntry entry = stored.getEntry();
      if (query.getScope().contains(entry.getJurisdiction())
          && query.getReferringTo().map(entry.getReferences()::contains).orElse(true)) {
        read.add(stored);
      }
    }
    read.sort(order);
    return read;
  }

  ChangePage changes(ChangePosition after, int limit) {
    List<Change> changes = new ArrayList<>();
    for (Logged logged : commits) {
      if (logged.commit().getRevision() < after.getRevision()) {
        continue;
      }
      for (int place = 1; place <= logged.writes().size(); place++) {
        Change change = Change.of(logged.commit(), place, logged.writes().get(place - 1));
        if (change.getPosition().compareTo(after) > 0) {
          if (changes.size() == limit) {
            return ChangePage.of(changes, after, false);
          }
          changes.add(change);
        }
      }
    }
    return ChangePage.of(changes, after, true);
  }

  private static <T extends LedgerEntry> Stored<T> typed(
      EntryKind<T> kind, Stored<LedgerEntry> stored) {
    return Stored.of(kind.getType().cast(stored.getEntry()), stored.getCommit());
  }
}
