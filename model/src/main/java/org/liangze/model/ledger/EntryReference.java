package org.liangze.model.ledger;

import java.util.Objects;

/**
 * A reference (引用) to an entry of the ledger: its kind and identifier.
 *
 * <p>Example: {@code business B150102-000017}. Nothing is said about whether the entry exists.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EntryReference {

  private final EntryKind<?> kind;
  private final String id;

  private EntryReference(EntryKind<?> kind, String id) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.id = Objects.requireNonNull(id, "id");
  }

  /** Returns the reference to the entry of a kind with an identifier. */
  public static EntryReference of(EntryKind<?> kind, String id) {
    return new EntryReference(kind, id);
  }

  /** Returns the reference to an entry. */
  public static EntryReference to(LedgerEntry entry) {
    return new EntryReference(entry.getKind(), entry.getId());
  }

  public EntryKind<?> getKind() {
    return kind;
  }

  public String getId() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntryReference
        && ((EntryReference) other).kind == kind
        && ((EntryReference) other).id.equals(id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.getName().hashCode() + id.hashCode();
  }

  /** Returns the kind and the identifier. */
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
