package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.mapping.EntryTable;
import org.liangze.jdbc.internal.mapping.ReferencePath;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Query;

/**
 * Which rows a query is about: as known at a revision, naming an entry, in a scope.
 *
 * <p>A scope of few jurisdictions is looked for by the database; of others it gives more than is
 * wanted. Who reads the rows asks the scope again in any case.
 *
 * @param <T> the entries
 */
final class Selection<T extends LedgerEntry> {

  /** More jurisdictions than these, such as all of a province, are asked for one by one here. */
  private static final int MOST_CODES = 2_000;

  private final EntryTable<T> table;
  private final Query<T> query;
  private final long revision;

  Selection(EntryTable<T> table, Query<T> query, long revision) {
    this.table = table;
    this.query = query;
    this.revision = revision;
  }

  /** Returns the condition; empty if no row can meet it. */
  Optional<Condition> toCondition(Session session) throws SQLException {
    Condition condition = Conditions.isKnownAt(session, table, revision);
    Optional<EntryReference> named = query.getReferringTo();
    if (named.isPresent()) {
      Optional<ReferencePath> path = table.getReference(named.get().getKind());
      if (!path.isPresent() || !Arguments.isComparable(named.get().getId())) {
        return Optional.empty();
      }
      condition = condition.and(names(path.get(), named.get()));
    }
    int most = Math.min(MOST_CODES, session.getDialect().mostValues());
    Optional<SortedSet<JurisdictionCode>> codes = query.getScope().getCodes(most);
    if (!codes.isPresent()) {
      return Optional.of(condition);
    }
    return codes.get().isEmpty()
        ? Optional.empty()
        : Optional.of(condition.and(isIn(session, codes.get())));
  }

  private static Condition names(ReferencePath path, EntryReference named) {
    if (path.getChildTable() != null) {
      return Condition.of(
          "EXISTS (SELECT 1 FROM "
              + path.getChildTable()
              + " r WHERE r.id = e.id AND r.revision = e.revision AND r."
              + path.getIdColumn()
              + " = ?)",
          named.getId());
    }
    Condition hasId = Condition.of("e." + path.getIdColumn() + " = ?", named.getId());
    return path.getKindColumn() == null
        ? hasId
        : hasId.and(Condition.of("e." + path.getKindColumn() + " = ?", named.getKind().getName()));
  }

  /** One condition, because the pages of one query are read by one statement each. */
  private static Condition isIn(Session session, SortedSet<JurisdictionCode> codes)
      throws SQLException {
    List<String> values =
        codes.stream().map(JurisdictionCode::getValue).collect(Collectors.toList());
    Dialect dialect = session.getDialect();
    return Condition.of(
        dialect.isOneOf("e.jurisdiction", values.size()),
        dialect.toParameters(session.getConnection(), ColumnType.TEXT, values));
  }
}
