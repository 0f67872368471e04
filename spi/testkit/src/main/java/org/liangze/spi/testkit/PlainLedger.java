package org.liangze.spi.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Write;

/**
 * The contract at its plainest (朴素台账): a list of batches with the revisions that the tested store
 * gave them, from which every answer is worked out anew.
 */
final class PlainLedger {

  /** The order that rule L6 states, in the words of UTF-8. */
  static final Comparator<String> BY_UTF8 =
      (one, other) -> {
        byte[] a = one.getBytes(StandardCharsets.UTF_8);
        byte[] b = other.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
          if (a[i] != b[i]) {
            return Integer.compare(a[i] & 0xFF, b[i] & 0xFF);
          }
        }
        return Integer.compare(a.length, b.length);
      };

  private final List<Batch> batches = new ArrayList<>();
  private final List<Long> revisions = new ArrayList<>();

  /** A version that the ledger holds. */
  static final class Version {
    private final LedgerEntry entry;
    private final long revision;

    private Version(LedgerEntry entry, long revision) {
      this.entry = entry;
      this.revision = revision;
    }

    LedgerEntry getEntry() {
      return entry;
    }

    long getRevision() {
      return revision;
    }
  }

  void add(Batch batch, long revision) {
    batches.add(batch);
    revisions.add(revision);
  }

  List<Batch> getBatches() {
    return Collections.unmodifiableList(batches);
  }

  /** Returns the revisions of the batches. */
  List<Long> getRevisions() {
    return Collections.unmodifiableList(revisions);
  }

  long getLatest() {
    return revisions.isEmpty() ? 0 : revisions.get(revisions.size() - 1);
  }

  /** Returns the revision that a write must name to replace what is there. */
  long getReplaceable(EntryReference reference) {
    Version version = getVersionsAt(getLatest()).get(reference);
    return version == null ? Write.NONE : version.revision;
  }

  /** Returns what every entry was at a revision. */
  Map<EntryReference, Version> getVersionsAt(long revision) {
    Map<EntryReference, Version> versions = new LinkedHashMap<>();
    for (int i = 0; i < batches.size() && revisions.get(i) <= revision; i++) {
      for (Write write : batches.get(i).getWrites()) {
        if (write.isWithdrawal()) {
          versions.remove(write.getReference());
        } else {
          versions.put(write.getReference(), new Version(write.getEntry(), revisions.get(i)));
        }
      }
    }
    return versions;
  }

  /** Returns all versions that there are now, in id order. */
  List<Version> getVersions() {
    Collection<Version> versions = getVersionsAt(getLatest()).values();
    return versions.stream()
        .sorted(Comparator.comparing(version -> version.entry.getId(), BY_UTF8))
        .collect(Collectors.toList());
  }

  /** Returns every entry that was ever written. */
  Collection<EntryReference> getReferences() {
    Map<EntryReference, Boolean> references = new LinkedHashMap<>();
    for (Batch batch : batches) {
      batch.getWrites().forEach(write -> references.put(write.getReference(), true));
    }
    return references.keySet();
  }

  /** Returns the writes of all batches, in order. */
  List<Write> getWrites() {
    return batches.stream().flatMap(b -> b.getWrites().stream()).collect(Collectors.toList());
  }
}
