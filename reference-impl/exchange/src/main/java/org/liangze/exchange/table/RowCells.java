package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;

/** The cells of a row that is written. Not thread-safe; one for all rows of a table. */
final class RowCells {

  private static final int MOST_REMEMBERED = 10_000;

  private final String[] cells;
  private final @Nullable Locale language;
  private final boolean inTheClear;
  private final Map<LocalDate, String> days = new HashMap<>();

  /**
   * @param language of terms; null for the constants
   * @param inTheClear whether personal data are shown
   */
  RowCells(int columns, @Nullable Locale language, boolean inTheClear) {
    this.cells = new String[columns];
    this.language = language;
    this.inTheClear = inTheClear;
  }

  String[] clear() {
    Arrays.fill(cells, "");
    return cells;
  }

  void text(TableColumn column, String text) {
    cells[column.getIndex()] =
        inTheClear || !column.getPersonalData().isPresent()
            ? text
            : column.getPersonalData().get().mask(text);
  }

  void text(TableColumn column, Optional<String> text) {
    if (text.isPresent()) {
      text(column, text.get());
    }
  }

  void texts(TableColumn column, Collection<String> texts) {
    text(column, CellLists.join(texts.iterator()));
  }

  <E extends Enum<E>> void term(TableColumn column, Terms<E> terms, E value) {
    text(column, write(terms, value));
  }

  <E extends Enum<E>> void term(TableColumn column, Terms<E> terms, Optional<E> value) {
    if (value.isPresent()) {
      term(column, terms, value.get());
    }
  }

  <E extends Enum<E>> void terms(TableColumn column, Terms<E> terms, Collection<E> values) {
    text(column, CellLists.join(values.stream().map(value -> write(terms, value)).iterator()));
  }

  <E extends Enum<E>> String write(Terms<E> terms, E value) {
    return terms.write(value, language);
  }

  void day(TableColumn column, LocalDate day) {
    text(column, write(day));
  }

  void day(TableColumn column, Optional<LocalDate> day) {
    if (day.isPresent()) {
      day(column, day.get());
    }
  }

  String write(LocalDate day) {
    String written = days.get(day);
    if (written == null) {
      written = day.toString();
      if (days.size() < MOST_REMEMBERED) {
        days.put(day, written);
      }
    }
    return written;
  }

  /** A number in whose place an identity number stands prints masked of itself. */
  String write(LicenceNumber number) {
    return inTheClear ? number.getValue() : number.toString();
  }

  String write(CreditCode code) {
    return inTheClear ? code.getValue() : code.toString();
  }
}
