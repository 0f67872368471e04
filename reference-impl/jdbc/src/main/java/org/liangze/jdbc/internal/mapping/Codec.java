package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Column;

/**
 * How a value stands in the columns of a row, one or several side by side.
 *
 * @param <E> the value
 */
interface Codec<E> {

  /** Returns the columns; the first of them is never empty where there is a value. */
  List<Column> getColumns();

  /**
   * Puts a value into the cells of a row, from a place on.
   *
   * @throws org.liangze.model.InvalidValueException if a database could not give it back as it is
   */
  void write(E value, @Nullable Object[] row, int at);

  /** Returns the value in the columns from a place on, from 1; null if the first is empty. */
  @Nullable E read(ResultSet results, int at) throws SQLException;
}
