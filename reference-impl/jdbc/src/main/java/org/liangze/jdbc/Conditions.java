package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.mapping.EntryTable;

/** The conditions that several statements share. */
final class Conditions {

  private Conditions() {}

  /** Returns conditions that together hold for each of some values; each takes a part of them. */
  static List<Condition> isOneOf(Session session, String column, ColumnType type, List<?> values)
      throws SQLException {
    Dialect dialect = session.getDialect();
    List<Condition> conditions = new ArrayList<>();
    for (int from = 0; from < values.size(); from += dialect.mostValues()) {
      List<?> part = values.subList(from, Math.min(values.size(), from + dialect.mostValues()));
      conditions.add(
          Condition.of(
              dialect.isOneOf(column, part.size()),
              dialect.toParameters(session.getConnection(), type, part)));
    }
    return conditions;
  }

  /** Returns that a version is the latest one as known at a revision, and no withdrawal. */
  static Condition isKnownAt(Session session, EntryTable<?> table, long revision) {
    Dialect dialect = session.getDialect();
    String current = "e.revision <= ? AND ";
    if (!session.readsOldStates()) {
      return Condition.of(
          current + "e.until_revision > ? AND " + dialect.isNot("e.withdrawn"), revision, revision);
    }
    // The transaction may not see that what it reads was replaced, but by itself.
    String newer =
        "NOT EXISTS (SELECT 1 FROM "
            + table.getTable().getName()
            + " n WHERE n.id = e.id AND n.revision > e.revision AND n.revision <= ?) AND ";
    return Condition.of(current + newer + dialect.isNot("e.withdrawn"), revision, revision);
  }
}
