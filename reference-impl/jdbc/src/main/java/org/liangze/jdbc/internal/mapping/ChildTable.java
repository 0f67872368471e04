package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Table;
import org.liangze.model.ledger.LedgerEntry;

/**
 * The table of a field that holds several values: one row for each value of each version of an
 * entry, numbered from 1 in their order.
 *
 * @param <T> the entry
 * @param <B> its builder
 * @param <E> what the field holds several of
 */
public final class ChildTable<T extends LedgerEntry, B, E> {

  /** The columns id, revision and place stand before those of the value. */
  private static final int KEY_WIDTH = 3;

  private final Table table;
  private final Codec<E> codec;
  private final Function<T, ? extends Collection<E>> getter;
  private final BiConsumer<B, List<E>> setter;

  ChildTable(
      String name,
      Codec<E> codec,
      @Nullable String indexed,
      Function<T, ? extends Collection<E>> getter,
      BiConsumer<B, List<E>> setter) {
    List<Column> columns =
        new ArrayList<>(
            Arrays.asList(
                Column.text("id", EntryColumns.LONGEST_ID),
                Column.of("revision", ColumnType.LONG),
                Column.of("place", ColumnType.INT)));
    columns.addAll(codec.getColumns());
    Table made = Table.of(name, columns, "id", "revision", "place");
    this.table = indexed == null ? made : made.indexed(indexed, "id", "revision");
    this.codec = codec;
    this.getter = getter;
    this.setter = setter;
  }

  public Table getTable() {
    return table;
  }

  /** Adds the rows of one version of an entry. */
  public void addRows(T entry, long revision, List<Object[]> rows) {
    int place = 0;
    for (E value : getter.apply(entry)) {
      Object[] row = new Object[table.getColumns().size()];
      row[0] = entry.getId();
      row[1] = revision;
      row[2] = ++place;
      codec.write(value, row, KEY_WIDTH);
      rows.add(row);
    }
  }

  /** Returns the value in a row that was selected with all columns of the table. */
  Object read(ResultSet results) throws SQLException {
    return Objects.requireNonNull(codec.read(results, KEY_WIDTH + 1));
  }

  @SuppressWarnings("unchecked")
  void set(B builder, List<?> values) {
    setter.accept(builder, (List<E>) values);
  }
}
