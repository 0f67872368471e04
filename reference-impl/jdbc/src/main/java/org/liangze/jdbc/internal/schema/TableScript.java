package org.liangze.jdbc.internal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.dialect.Table;
import org.liangze.jdbc.dialect.TableIndex;

/** Writes the statements that make a table: with its keys, its indexes and what it means. */
final class TableScript {

  private final Dialect dialect;
  private final Terms terms;

  TableScript(Dialect dialect, Terms terms) {
    this.dialect = dialect;
    this.terms = terms;
  }

  List<SchemaPart> partsOf(Table described) {
    Table table = orderedById(described);
    List<SchemaPart> parts = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    statements.add(create(table));
    if (dialect.hasCommentStatements()) {
      statements.addAll(comments(table));
    }
    parts.add(SchemaPart.table(table.getName(), statements));
    if (!dialect.hasInlineIndexes()) {
      for (TableIndex index : indexesOf(table)) {
        parts.add(SchemaPart.index(index.getName(), table.getName(), create(table, index)));
      }
    }
    return parts;
  }

  /**
   * Returns the table with indexes by the column that stands in for the identifier, if one does.
   */
  private Table orderedById(Table table) {
    if (!dialect.getIdOrderType().isPresent() || !isInIdOrder(table)) {
      return table;
    }
    Table ordered =
        Table.of(table.getName(), table.getColumns(), table.getPrimaryKey().toArray(new String[0]))
            .indexed(dialect.idOrder(), "revision");
    for (TableIndex index : table.getIndexes()) {
      String[] columns =
          index.getColumns().stream()
              .map(column -> column.equals("id") ? dialect.idOrder() : column)
              .toArray(String[]::new);
      ordered = index.isUnique() ? ordered.unique(columns) : ordered.indexed(columns);
    }
    return ordered;
  }

  /** The versions of entries are read in the order of identifiers; all else is looked up. */
  static boolean isInIdOrder(Table table) {
    return table.getPrimaryKey().equals(Arrays.asList("id", "revision"));
  }

  private String create(Table table) {
    List<String> lines = new ArrayList<>();
    for (Column column : table.getColumns()) {
      lines.add(
          column.getName()
              + " "
              + dialect.typeOf(column)
              + (column.isNullable() ? "" : " NOT NULL")
              + inlineComment(terms.ofColumn(table, column)));
    }
    if (isInIdOrder(table)) {
      dialect.getIdOrderType().ifPresent(type -> lines.add(dialect.idOrder() + " " + type));
    }
    lines.add("PRIMARY KEY (" + String.join(", ", table.getPrimaryKey()) + ")");
    if (dialect.hasInlineIndexes()) {
      for (TableIndex index : indexesOf(table)) {
        lines.add(
            (index.isUnique() ? "UNIQUE KEY " : "KEY ")
                + index.getName()
                + " ("
                + String.join(", ", index.getColumns())
                + ")");
      }
    }
    return "CREATE TABLE "
        + table.getName()
        + " (\n  "
        + String.join(",\n  ", lines)
        + "\n)"
        + dialect.getTableOptions()
        + inlineComment(terms.ofTable(table));
  }

  /** In a stated order, so that a script is always the same. */
  private static List<TableIndex> indexesOf(Table table) {
    List<TableIndex> indexes = new ArrayList<>(table.getIndexes());
    indexes.sort(Comparator.comparing(TableIndex::getName));
    return indexes;
  }

  private String inlineComment(String comment) {
    return dialect.hasCommentStatements() ? "" : " COMMENT " + quoted(comment);
  }

  private static String create(Table table, TableIndex index) {
    return (index.isUnique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
        + index.getName()
        + " ON "
        + table.getName()
        + " ("
        + String.join(", ", index.getColumns())
        + ")";
  }

  private List<String> comments(Table table) {
    List<String> statements = new ArrayList<>();
    statements.add("COMMENT ON TABLE " + table.getName() + " IS " + quoted(terms.ofTable(table)));
    for (Column column : table.getColumns()) {
      statements.add(
          "COMMENT ON COLUMN "
              + table.getName()
              + "."
              + column.getName()
              + " IS "
              + quoted(terms.ofColumn(table, column)));
    }
    return statements;
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
