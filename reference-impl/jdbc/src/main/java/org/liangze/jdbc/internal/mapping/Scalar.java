package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.model.Require;

/**
 * A value in one column.
 *
 * @param <E> the value
 */
final class Scalar<E> implements Codec<E> {

  /** The longest name of an enum constant, with room to grow. */
  private static final int LONGEST_CONSTANT = 40;

  private final Column column;
  private final Function<E, Object> toCell;
  private final CellReader<E> fromCell;

  private Scalar(Column column, Function<E, Object> toCell, CellReader<E> fromCell) {
    this.column = column;
    this.toCell = toCell;
    this.fromCell = fromCell;
  }

  static Scalar<String> text(String column, int length) {
    return new Scalar<>(Column.text(column, length), text -> text, ResultSet::getString);
  }

  static Scalar<String> identifier(String column) {
    return text(column, Require.LONGEST_ID);
  }

  /** A value that is spelt as a text, and read from it again. */
  static <E> Scalar<E> spelt(
      String column, int length, Function<E, String> spell, Function<String, E> parse) {
    return new Scalar<>(
        Column.text(column, length),
        spell::apply,
        (results, at) -> {
          String text = results.getString(at);
          return text == null ? null : parse.apply(text);
        });
  }

  static <E extends Enum<E>> Scalar<E> constant(String column, Class<E> type) {
    return spelt(column, LONGEST_CONSTANT, Enum::name, name -> Enum.valueOf(type, name));
  }

  static Scalar<LocalDate> day(String column, String field) {
    return new Scalar<>(
        Column.of(column, ColumnType.DAY),
        day -> Keepable.day(field, day),
        (results, at) -> results.getObject(at, LocalDate.class));
  }

  static Scalar<Integer> number(String column) {
    return new Scalar<>(
        Column.of(column, ColumnType.INT),
        number -> number,
        (results, at) -> {
          int number = results.getInt(at);
          return results.wasNull() ? null : number;
        });
  }

  static Scalar<Boolean> flag(String column) {
    return new Scalar<>(
        Column.of(column, ColumnType.FLAG), flag -> flag, (results, at) -> results.getBoolean(at));
  }

  static Scalar<Duration> minutes(String column) {
    return new Scalar<>(
        Column.of(column, ColumnType.INT),
        duration -> Math.toIntExact(duration.toMinutes()),
        (results, at) -> Duration.ofMinutes(results.getInt(at)));
  }

  @Override
  public List<Column> getColumns() {
    return Collections.singletonList(column);
  }

  @Override
  public void write(E value, @Nullable Object[] row, int at) {
    row[at] = toCell.apply(value);
  }

  @Override
  public @Nullable E read(ResultSet results, int at) throws SQLException {
    return fromCell.read(results, at);
  }

  /** Reads the cell of a row. */
  @FunctionalInterface
  interface CellReader<E> {
    @Nullable E read(ResultSet results, int at) throws SQLException;
  }
}
