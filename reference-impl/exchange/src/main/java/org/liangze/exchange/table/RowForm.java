package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.access.PersonalData;
import org.liangze.model.ledger.EntryKind;

/**
 * How one kind of record stands in the cells of a row: the one definition for reading and writing.
 *
 * @param <T> the record
 */
abstract class RowForm<T> {

  private final List<TableColumn> columns = new ArrayList<>();

  /** Returns the columns in the order in which they are written. */
  final List<TableColumn> getColumns() {
    return Collections.unmodifiableList(columns);
  }

  /**
   * Reads every column, so that all findings of the row are heard of.
   *
   * @return the record; null if a finding leaves the row out
   */
  abstract @Nullable T read(RowFields row);

  abstract void write(T record, RowCells row);

  final TableColumn required(String name, String example, String... headers) {
    return add(TableColumn.of(columns.size(), name, true, example, headers));
  }

  final TableColumn optional(String name, String example, String... headers) {
    return add(TableColumn.of(columns.size(), name, false, example, headers));
  }

  final TableColumn orBlank(TableColumn column) {
    return replace(column.orBlank());
  }

  final TableColumn personal(TableColumn column, PersonalData.Kind kind) {
    return replace(column.personal(kind));
  }

  final TableColumn mistakenForPersonal(TableColumn column) {
    return replace(column.mistakenForPersonal());
  }

  final TableColumn referring(TableColumn column, EntryKind<?> kind) {
    return replace(column.referringTo(kind));
  }

  final TableColumn lastDayAs(TableColumn column, String... headers) {
    return replace(column.lastDayAs(headers));
  }

  private TableColumn add(TableColumn column) {
    columns.add(column);
    return column;
  }

  private TableColumn replace(TableColumn column) {
    columns.set(column.getIndex(), column);
    return column;
  }
}
