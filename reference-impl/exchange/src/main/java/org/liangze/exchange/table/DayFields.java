package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/** Days in the row at hand. */
final class DayFields {

  private final RowAtHand row;
  private final HeaderMatch header;
  private final Days days = new Days();

  DayFields(RowAtHand row) {
    this.row = row;
    this.header = row.getHeader();
  }

  /** Days in the places of other values of the row; null where there is none. */
  List<@Nullable LocalDate> days(TableColumn column, int places) {
    int lastDayIndex = header.lastDayIndexOf(column);
    List<@Nullable LocalDate> found = daysAt(column, header.indexOf(column), places);
    if (lastDayIndex < 0) {
      return found;
    }
    List<@Nullable LocalDate> lastDays = daysAt(column, lastDayIndex, places);
    for (int i = 0; i < places; i++) {
      found.set(i, joined(column, found.get(i), lastDays.get(i)));
    }
    return found;
  }

  private List<@Nullable LocalDate> daysAt(TableColumn column, int index, int places) {
    List<@Nullable LocalDate> found = new ArrayList<>(Collections.nCopies(places, null));
    if (refusesNumber(column, index)) {
      return found;
    }
    String text = row.textAt(column, index);
    List<String> items = text == null ? Collections.emptyList() : CellLists.split(text);
    for (int i = 0; i < items.size(); i++) {
      if (i < places) {
        found.set(i, items.get(i).isEmpty() ? null : dayOf(column, items.get(i)));
      } else if (places > 0 && !items.get(i).isEmpty()) {
        row.invalid(column, items.get(i), Text.of("日期多于编号", "more days than numbers"));
      }
    }
    return found;
  }

  /** A day; under a header for the last day of a span, the day after. */
  @Nullable LocalDate day(TableColumn column) {
    LocalDate day = dayAt(column, header.indexOf(column));
    int lastDayIndex = header.lastDayIndexOf(column);
    if (lastDayIndex < 0) {
      return day;
    }
    return joined(column, day, dayAt(column, lastDayIndex));
  }

  /** The day after, given as such or by the last day or both ways. */
  private @Nullable LocalDate joined(
      TableColumn column, @Nullable LocalDate after, @Nullable LocalDate last) {
    LocalDate afterLast = last == null ? null : last.plusDays(1);
    if (after != null && afterLast != null && !after.equals(afterLast)) {
      row.error(
          column,
          IntakeFinding.INVALID_VALUE,
          Text.of(
              "失效日期 " + after + " 与有效期至 " + last + " 不一致",
              "the first day after is " + after + ", but the last day is " + last));
      return null;
    }
    return afterLast == null ? after : afterLast;
  }

  private @Nullable LocalDate dayAt(TableColumn column, int index) {
    if (refusesNumber(column, index)) {
      return null;
    }
    String text = row.textAt(column, index);
    return text == null ? null : dayOf(column, text);
  }

  private boolean refusesNumber(TableColumn column, int index) {
    if (!row.isNumber(index)) {
      return false;
    }
    row.error(
        column,
        IntakeFinding.INVALID_VALUE,
        Text.of(
            "是数值而不是日期；请将该列设为日期格式，或写作 2022-11-03",
            "a number, not a day; format the column as date, or write 2022-11-03"));
    return true;
  }

  private @Nullable LocalDate dayOf(TableColumn column, String text) {
    LocalDate day = days.find(text);
    if (day == null) {
      row.invalid(column, text, Days.rule());
    }
    return day;
  }

  void notBefore(TableColumn column, @Nullable LocalDate day, @Nullable LocalDate earliest) {
    if (day != null && earliest != null) {
      row.check(column, day, () -> Require.notBefore(column.getName(), day, earliest));
    }
  }

  void span(TableColumn column, @Nullable LocalDate from, @Nullable LocalDate end) {
    if (from != null && end != null) {
      row.check(column, end, () -> Require.span(column.getName(), from, Optional.of(end)));
    }
  }
}
