package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.source.RawRow;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;

/**
 * The row that is being read: the texts of its cells by column, and what is found about them.
 *
 * <p>Not thread-safe; one for all rows of a table.
 */
final class RowAtHand {

  private final HeaderMatch header;
  private final FieldRules rules;
  private final List<RowFinding> findings = new ArrayList<>();
  private RawRow row;
  private boolean bad;

  RowAtHand(HeaderMatch header, FieldRules rules) {
    this.header = header;
    this.rules = rules;
    this.row = header.getRow();
  }

  void begin(RawRow next) {
    row = next;
    findings.clear();
    bad = false;
  }

  HeaderMatch getHeader() {
    return header;
  }

  FieldRules getRules() {
    return rules;
  }

  long getNumber() {
    return row.getNumber();
  }

  List<RowFinding> getFindings() {
    return findings.isEmpty() ? Collections.emptyList() : new ArrayList<>(findings);
  }

  boolean isBad() {
    return bad;
  }

  boolean hasFinding(TableColumn column) {
    for (RowFinding finding : findings) {
      if (finding.getColumn().isPresent() && finding.getColumn().get().equals(column.getName())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the text of a cell; null if there is none, which is a finding where it must be. */
  @Nullable String text(TableColumn column) {
    return textAt(column, header.indexOf(column));
  }

  /** Returns the text of the cell in a place, which belongs to a column; -1 is no place. */
  @Nullable String textAt(TableColumn column, int index) {
    if (index >= 0 && row.isFaulty(index)) {
      return null;
    }
    String text = index < 0 ? "" : Spellings.stripped(row.getCell(index));
    if (text.isEmpty()) {
      if (!column.isBlankAllowed()) {
        error(column, IntakeFinding.MISSING_VALUE, Text.of("不得为空", "must not be empty"));
      }
      return null;
    }
    if (text.indexOf('\uFFFD') >= 0) {
      error(
          column,
          IntakeFinding.WRONG_ENCODING,
          Text.of("有无法识别的字符（编码错误或原数据已损坏）", "holds characters that were lost in a wrong encoding"));
      return null;
    }
    switch (row.getKind(index)) {
      case NUMBER:
        return number(column, text);
      case UNUSABLE:
        invalid(column, text, Text.of("不是可用的单元格内容", "is no usable content of a cell"));
        return null;
      default:
        return text;
    }
  }

  /** A workbook keeps 15 digits of a number; what has more, or an exponent, may have lost some. */
  private @Nullable String number(TableColumn column, String text) {
    if (rules.isExactNumber(text)) {
      return rules.plainNumber(text);
    }
    error(
        column,
        IntakeFinding.LOST_DIGITS,
        Text.of(
            "电子表格把编号当作数值，位数可能已丢失；请将该列设为文本格式后重新填写",
            "the spreadsheet took the code for a number and may have lost digits; format the column as text and fill it in again"));
    return null;
  }

  /** A text of a column that holds no days. */
  @Nullable String word(TableColumn column) {
    String text = text(column);
    if (text != null && row.getKind(header.indexOf(column)) == RawRow.Kind.DATE) {
      invalid(column, text, Text.of("不应为日期", "must not be a day"));
      return null;
    }
    return text;
  }

  /** Returns whether the cell in a place is a number that no format shows as a date. */
  boolean isNumber(int index) {
    return index >= 0 && row.getKind(index) == RawRow.Kind.NUMBER;
  }

  /** Returns the number in a workbook's cell as it is stored; null if no number stands there. */
  @Nullable String storedNumber(TableColumn column) {
    int index = header.indexOf(column);
    return isNumber(index) && !row.isFaulty(index) ? Spellings.stripped(row.getCell(index)) : null;
  }

  void masked(TableColumn column) {
    error(
        column,
        IntakeFinding.MASKED_VALUE,
        Text.of("内容已脱敏（含 *），不能作为原值接收", "masked ('*'), so it is no value to take in"));
  }

  void lostDigits(TableColumn column) {
    error(
        column,
        IntakeFinding.LOST_DIGITS,
        Text.of(
            "编号成了科学计数法，位数已丢失；请将该列设为文本格式后重新填写",
            "the code is in scientific notation and has lost digits; format the column as text and fill it in again"));
  }

  /** Runs the check of a value; what it refuses becomes a finding. */
  <V> @Nullable V check(TableColumn column, @Nullable V value, Runnable check) {
    try {
      check.run();
      return value;
    } catch (InvalidValueException e) {
      error(column, IntakeFinding.INVALID_VALUE, e.getRule());
      return null;
    }
  }

  void invalid(TableColumn column, String value, Text rule) {
    String shown = rules.shown(column, value);
    error(
        column,
        IntakeFinding.INVALID_VALUE,
        Text.of("'" + shown + "'：", "'" + shown + "': ").plus(rule));
  }

  void error(TableColumn column, IntakeFinding code, Text message) {
    bad = true;
    add(column, code, Severity.ERROR, message);
  }

  void warning(TableColumn column, IntakeFinding code, Text message) {
    add(column, code, Severity.WARNING, message);
  }

  private void add(TableColumn column, IntakeFinding code, Severity severity, Text message) {
    findings.add(
        RowFinding.of(
            row.getNumber(), column.getName(), code, severity, column.getLead().plus(message)));
  }

  /** A finding about the form of the row, by the column that the faulty cell stands in. */
  void add(RowFinding finding) {
    bad |= finding.isError();
    findings.add(finding);
  }
}
