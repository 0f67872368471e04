package org.liangze.jdbc.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table (表) as the store needs it: columns, primary key and indexes.
 *
 * <p>Example: {@code lz_business} with the primary key (id, revision). All names are fixed but for
 * the checked prefix, so that none of them can carry anything else into a statement.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Table {

  private final String name;
  private final List<Column> columns;
  private final List<String> primaryKey;
  private final List<TableIndex> indexes;

  private Table(
      String name, List<Column> columns, List<String> primaryKey, List<TableIndex> indexes) {
    this.name = name;
    this.columns = columns;
    this.primaryKey = primaryKey;
    this.indexes = indexes;
  }

  /** Returns a table without indexes but the one of its primary key. */
  public static Table of(String name, List<Column> columns, String... primaryKey) {
    return new Table(
        name,
        Collections.unmodifiableList(new ArrayList<>(columns)),
        Collections.unmodifiableList(Arrays.asList(primaryKey.clone())),
        Collections.emptyList());
  }

  /** Returns this table with one more index. */
  public Table indexed(String... indexColumns) {
    return with(TableIndex.of(name, false, indexColumns));
  }

  /** Returns this table with one more index, of which no two rows have the same values. */
  public Table unique(String... indexColumns) {
    return with(TableIndex.of(name, true, indexColumns));
  }

  private Table with(TableIndex index) {
    List<TableIndex> more = new ArrayList<>(indexes);
    more.add(index);
    return new Table(name, columns, primaryKey, Collections.unmodifiableList(more));
  }

  /** Returns the name with its prefix. */
  public String getName() {
    return name;
  }

  /** Returns the columns, in the order in which they are created and written. */
  public List<Column> getColumns() {
    return columns;
  }

  /** Returns the names of the columns of the primary key. */
  public List<String> getPrimaryKey() {
    return primaryKey;
  }

  /** Returns the indexes besides the primary key. */
  public List<TableIndex> getIndexes() {
    return indexes;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
