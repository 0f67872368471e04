package org.liangze.jdbc.dialect;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * An index (索引) of a table.
 *
 * <p>Example: {@code lz_assignment_business_id_ix} on the column business_id.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableIndex {

  private final String name;
  private final boolean unique;
  private final List<String> columns;

  private TableIndex(String name, boolean unique, List<String> columns) {
    this.name = name;
    this.unique = unique;
    this.columns = columns;
  }

  static TableIndex of(String table, boolean unique, String... columns) {
    return new TableIndex(
        table + "_" + columns[0] + (unique ? "_ux" : "_ix"),
        unique,
        Collections.unmodifiableList(Arrays.asList(columns.clone())));
  }

  /** Returns the name: that of the table and of the first column. */
  public String getName() {
    return name;
  }

  public boolean isUnique() {
    return unique;
  }

  /** Returns the names of the columns, in their order. */
  public List<String> getColumns() {
    return columns;
  }

  /** Returns the name and the columns. */
  @Override
  public String toString() {
    return name + columns;
  }
}
