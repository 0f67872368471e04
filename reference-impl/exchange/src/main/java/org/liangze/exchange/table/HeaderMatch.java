package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.source.RawRow;
import org.liangze.exchange.internal.source.UnreadableException;
import org.liangze.model.Text;
import org.liangze.model.identifier.Identifier;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;

/** Which cell of a row holds which column, by the header. */
final class HeaderMatch {

  private static final int LONGEST_SHOWN = 24;
  private static final int MOST_SHOWN = 40;
  private static final int NOWHERE = -1;

  private final RawRow row;
  private final int[] indexes;
  private final int[] lastDayIndexes;
  private final @Nullable TableColumn[] columnsByIndex;
  private final boolean[] ofQuarantine;
  private final List<Integer> unknown = new ArrayList<>();
  private final int width;

  private HeaderMatch(RowForm<?> form, RawRow row) throws UnreadableException {
    this.row = row;
    this.width = widthOf(row);
    this.indexes = new int[form.getColumns().size()];
    this.lastDayIndexes = new int[indexes.length];
    this.columnsByIndex = new TableColumn[width];
    this.ofQuarantine = new boolean[width];
    Arrays.fill(indexes, NOWHERE);
    Arrays.fill(lastDayIndexes, NOWHERE);
    Names names = new Names(form);
    for (int i = 0; i < width; i++) {
      match(names, i);
    }
    requireColumns(form);
  }

  /**
   * Finds the columns.
   *
   * @throws UnreadableException if one is missing that must be there, or stands there twice
   */
  static HeaderMatch of(RowForm<?> form, RawRow row) throws UnreadableException {
    return new HeaderMatch(form, row);
  }

  /** Returns how many of these header cells are columns of the form. */
  static int recognised(RowForm<?> form, String[] cells) {
    Names names = new Names(form);
    int count = 0;
    for (String cell : cells) {
      String plain = Spellings.plain(cell);
      count += names.columns.containsKey(plain) || names.lastDays.containsKey(plain) ? 1 : 0;
    }
    return count;
  }

  private static int widthOf(RawRow row) {
    int width = row.size();
    while (width > 0 && Spellings.isBlank(row.getCell(width - 1))) {
      width--;
    }
    return width;
  }

  private void match(Names names, int index) throws UnreadableException {
    String plain = Spellings.plain(row.getCell(index));
    TableColumn column = names.columns.get(plain);
    TableColumn lastDay = names.lastDays.get(plain);
    if (column != null) {
      claim(column, indexes, index);
    } else if (lastDay != null) {
      claim(lastDay, lastDayIndexes, index);
    } else if (QuarantineColumns.isOne(plain)) {
      ofQuarantine[index] = true;
    } else {
      unknown.add(index);
    }
  }

  private void claim(TableColumn column, int[] claimed, int index) throws UnreadableException {
    int earlier = claimed[column.getIndex()];
    if (earlier != NOWHERE) {
      throw fatal(
          IntakeFinding.REPEATED_COLUMN,
          Text.of(
              "第 "
                  + (earlier + 1)
                  + " 列“"
                  + shown(earlier)
                  + "”和第 "
                  + (index + 1)
                  + " 列“"
                  + shown(index)
                  + "”是同一列 "
                  + column.getLabel().getChinese()
                  + "；请删去其一，或改名",
              "columns "
                  + (earlier + 1)
                  + " '"
                  + shown(earlier)
                  + "' and "
                  + (index + 1)
                  + " '"
                  + shown(index)
                  + "' are both "
                  + column.getLabel().getEnglish()
                  + "; delete or rename one of them"));
    }
    claimed[column.getIndex()] = index;
    columnsByIndex[index] = column;
  }

  private void requireColumns(RowForm<?> form) throws UnreadableException {
    StringJoiner chinese = new StringJoiner("、");
    StringJoiner english = new StringJoiner(", ");
    int missing = 0;
    for (TableColumn column : form.getColumns()) {
      if (column.isRequired()
          && indexes[column.getIndex()] == NOWHERE
          && lastDayIndexes[column.getIndex()] == NOWHERE) {
        missing++;
        chinese.add(column.getLabel().getChinese());
        english.add(column.getLabel().getEnglish());
      }
    }
    if (missing > 0) {
      throw fatal(
          IntakeFinding.MISSING_COLUMN,
          Text.of(
                  "缺少列：" + chinese + "。" + found().getChinese(),
                  "missing: " + english + ". " + found().getEnglish())
              .plus(
                  Text.of(
                      "请补上缺少的列，或将表头改为上述中文或英文名称",
                      " Add the column, or rename its header to one of these two names.")));
    }
  }

  /** What is shown of a row without a single known column could be personal data. */
  private Text found() {
    if (unknown.size() == width) {
      return Text.of(
          "首行的 " + width + " 个单元格中没有已知的列，可能缺少表头行，或不是这种表。",
          "None of the "
              + width
              + " cells of the first row is a known column; perhaps the header row is missing, or this is another table.");
    }
    StringJoiner header = new StringJoiner(" | ");
    for (int i = 0; i < Math.min(width, MOST_SHOWN); i++) {
      header.add(shown(i));
    }
    return Text.of("现有表头：" + header + "。", "The header found is: " + header + ".");
  }

  private UnreadableException fatal(IntakeFinding code, Text message) {
    return new UnreadableException(
        RowFinding.builder()
            .row(row.getNumber())
            .code(code)
            .severity(Severity.FATAL)
            .message(message)
            .build());
  }

  private String shown(int index) {
    String cell = Spellings.stripped(row.getCell(index));
    return Identifier.recognise(
            cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…")
        .getShown();
  }

  RawRow getRow() {
    return row;
  }

  /** Returns how many cells a row may have. */
  int getWidth() {
    return width;
  }

  int indexOf(TableColumn column) {
    return indexes[column.getIndex()];
  }

  int lastDayIndexOf(TableColumn column) {
    return lastDayIndexes[column.getIndex()];
  }

  /** Returns the column in a place; null if none is known there. */
  @Nullable TableColumn columnAt(int index) {
    return index < width ? columnsByIndex[index] : null;
  }

  /** Whether a place holds what an earlier quarantine file added; it has them when sent again. */
  boolean isOfQuarantine(int index) {
    return index < width && ofQuarantine[index];
  }

  /** Whether a row has something in it beyond the last column. */
  boolean isTooShortFor(RawRow candidate) {
    for (int i = width; i < candidate.size(); i++) {
      if (!Spellings.isBlank(candidate.getCell(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row has nothing in it but what a quarantine file added. */
  boolean isBlank(RawRow candidate) {
    for (int i = 0; i < candidate.size(); i++) {
      if (!Spellings.isBlank(candidate.getCell(i)) && !isOfQuarantine(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the headers that are not known, each with its place; empty if there are none. */
  List<String> getUnknown() {
    List<String> headers = new ArrayList<>();
    for (int index : unknown) {
      headers.add(Spellings.isBlank(row.getCell(index)) ? "#" + (index + 1) : shown(index));
    }
    return headers;
  }

  /** The columns of a form by each of their headers. */
  private static final class Names {
    final Map<String, TableColumn> columns = new HashMap<>();
    final Map<String, TableColumn> lastDays = new HashMap<>();

    Names(RowForm<?> form) {
      for (TableColumn column : form.getColumns()) {
        columns.put(Spellings.plain(column.getName()), column);
        column.getHeaders().forEach(header -> columns.put(Spellings.plain(header), column));
        column.getLastDayHeaders().forEach(header -> lastDays.put(Spellings.plain(header), column));
      }
    }
  }
}
