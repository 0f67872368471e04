package org.liangze.jdbc.internal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One part of a schema (库表组成): a table, an index, a view or a row, with the statements that make
 * it. The first statement makes it as a whole or not at all; those that follow only describe it.
 */
final class SchemaPart {

  /** What a part is, by which one finds out whether it is there. */
  enum Kind {
    TABLE,
    INDEX,
    VIEW,
    ROW
  }

  private final Kind kind;
  private final String name;
  private final String table;
  private final List<String> statements;
  private final List<String> columns;

  private SchemaPart(
      Kind kind, String name, String table, List<String> statements, List<String> columns) {
    this.kind = kind;
    this.name = name;
    this.table = table;
    this.statements = Collections.unmodifiableList(new ArrayList<>(statements));
    this.columns = Collections.unmodifiableList(new ArrayList<>(columns));
  }

  static SchemaPart table(String name, List<String> statements) {
    return new SchemaPart(Kind.TABLE, name, name, statements, Collections.emptyList());
  }

  static SchemaPart index(String name, String table, String statement) {
    return new SchemaPart(
        Kind.INDEX, name, table, Collections.singletonList(statement), Collections.emptyList());
  }

  static SchemaPart view(String name, List<String> columns, List<String> statements) {
    return new SchemaPart(Kind.VIEW, name, name, statements, columns);
  }

  /**
   * A row of a table.
   *
   * @param condition which row, such as {@code version = 1}
   */
  static SchemaPart row(String table, String condition, String... statements) {
    return new SchemaPart(
        Kind.ROW, condition, table, Arrays.asList(statements), Collections.emptyList());
  }

  Kind getKind() {
    return kind;
  }

  /** Returns the name of a table, an index or a view; the condition of a row. */
  String getName() {
    return name;
  }

  /** Returns the table to which an index or a row belongs. */
  String getTable() {
    return table;
  }

  List<String> getStatements() {
    return statements;
  }

  /** Returns the names of the columns of a view. */
  List<String> getColumns() {
    return columns;
  }

  @Override
  public String toString() {
    return kind + " " + (kind == Kind.ROW ? table + " " : "") + name;
  }
}
