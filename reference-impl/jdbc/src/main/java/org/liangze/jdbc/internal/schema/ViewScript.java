package org.liangze.jdbc.internal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.dialect.Table;
import org.liangze.jdbc.internal.mapping.ChildTable;
import org.liangze.jdbc.internal.mapping.EntryTable;

/**
 * Writes the views for whoever reports on the ledger: what is now known, without withdrawn entries
 * and without the columns that only the store needs.
 */
final class ViewScript {

  private final Dialect dialect;
  private final Terms terms;
  private final Set<String> storeColumns =
      new HashSet<>(Arrays.asList("until_revision", "place", "replaces", "withdrawn"));

  ViewScript(Dialect dialect, Terms terms) {
    this.dialect = dialect;
    this.terms = terms;
  }

  List<SchemaPart> partsOf(EntryTable<?> entry) {
    List<SchemaPart> parts = new ArrayList<>();
    parts.add(ofEntries(entry.getTable()));
    for (ChildTable<?, ?, ?> child : entry.getChildren()) {
      parts.add(ofChildren(child.getTable(), entry.getTable()));
    }
    return parts;
  }

  private SchemaPart ofEntries(Table table) {
    List<String> columns = new ArrayList<>();
    for (Column column : table.getColumns()) {
      if (!storeColumns.contains(column.getName())) {
        columns.add(column.getName());
      }
    }
    return view(
        table,
        columns,
        "SELECT " + list("e.", columns) + "\nFROM " + table.getName() + " e" + isNow());
  }

  private SchemaPart ofChildren(Table child, Table entry) {
    List<String> columns = new ArrayList<>();
    for (Column column : child.getColumns()) {
      if (!column.getName().equals("revision")) {
        columns.add(column.getName());
      }
    }
    return view(
        child,
        columns,
        "SELECT "
            + list("c.", columns)
            + "\nFROM "
            + child.getName()
            + " c JOIN "
            + entry.getName()
            + " e ON e.id = c.id AND e.revision = c.revision"
            + isNow());
  }

  private String isNow() {
    return "\nWHERE e.until_revision = "
        + EntryTable.LATEST
        + " AND "
        + dialect.isNot("e.withdrawn");
  }

  private static String list(String qualifier, List<String> columns) {
    return qualifier + String.join(", " + qualifier, columns);
  }

  private SchemaPart view(Table table, List<String> columns, String query) {
    String name = table.getName() + "_now";
    List<String> statements = new ArrayList<>();
    statements.add("CREATE VIEW " + name + " AS\n" + query);
    if (dialect.hasCommentStatements()) {
      statements.add(
          "COMMENT ON VIEW " + name + " IS " + TableScript.quoted(terms.ofViewOn(table)));
    }
    return SchemaPart.view(name, columns, statements);
  }
}
