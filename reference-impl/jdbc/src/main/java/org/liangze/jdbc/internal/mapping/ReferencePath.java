package org.liangze.jdbc.internal.mapping;

import org.jspecify.annotations.Nullable;

/** Where a kind of entry names entries of another kind: a column of its own table or of a child. */
public final class ReferencePath {

  private final @Nullable String childTable;
  private final String idColumn;
  private final @Nullable String kindColumn;

  private ReferencePath(@Nullable String childTable, String idColumn, @Nullable String kindColumn) {
    this.childTable = childTable;
    this.idColumn = idColumn;
    this.kindColumn = kindColumn;
  }

  static ReferencePath column(String idColumn) {
    return new ReferencePath(null, idColumn, null);
  }

  static ReferencePath child(String childTable, String idColumn) {
    return new ReferencePath(childTable, idColumn, null);
  }

  static ReferencePath ofAnyKind(String kindColumn, String idColumn) {
    return new ReferencePath(null, idColumn, kindColumn);
  }

  /** Returns the table with the column; null if it is the entry's own. */
  public @Nullable String getChildTable() {
    return childTable;
  }

  public String getIdColumn() {
    return idColumn;
  }

  /** Returns the column with the name of the kind; null if the kind is always the same. */
  public @Nullable String getKindColumn() {
    return kindColumn;
  }
}
