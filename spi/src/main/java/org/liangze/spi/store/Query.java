package org.liangze.spi.store;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A query (查询) for entries of one kind within a scope.
 *
 * <p>Example: {@code Query.of(EntryKind.ASSIGNMENT, scope).referringTo(business)}, all assignments
 * of one business.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the entries
 */
@LiangzeValue
@Value.Immutable
public abstract class Query<T extends LedgerEntry> {

  Query() {}

  public abstract EntryKind<T> getKind();

  public abstract Scope getScope();

  /** Returns the entry that the sought ones name; see {@link LedgerEntry#getReferences()}. */
  public abstract Optional<EntryReference> getReferringTo();

  /** Returns the id after which to begin, without it; empty to begin with the first. */
  public abstract Optional<String> getAfter();

  /** Returns the revision as known at which to read; empty for the latest. */
  public abstract OptionalLong getKnownAt();

  /** Returns the query for all entries of a kind within a scope, as now known. */
  public static <T extends LedgerEntry> Query<T> of(EntryKind<T> kind, Scope scope) {
    return Query.<T>builder().kind(kind).scope(scope).build();
  }

  /** Returns this query for the entries that name another one. */
  public final Query<T> referringTo(EntryReference reference) {
    return Query.<T>builder().copyOf(this).referringTo(reference).build();
  }

  /** Returns this query beginning after an id. */
  public final Query<T> after(String id) {
    return Query.<T>builder().copyOf(this).after(id).build();
  }

  /** Returns this query as known at a revision. */
  public final Query<T> knownAt(long revision) {
    return Query.<T>builder().copyOf(this).knownAt(revision).build();
  }

  public static <T extends LedgerEntry> Builder<T> builder() {
    return new Builder<>();
  }

  /** Builds a {@link Query}. */
  public static final class Builder<T extends LedgerEntry> extends ImmutableQuery.Builder<T> {
    Builder() {}
  }
}
