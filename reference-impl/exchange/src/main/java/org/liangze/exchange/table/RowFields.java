package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.source.RawRow;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/**
 * The cells of the row that is being read, by column and type; whatever is wrong with one becomes a
 * finding, and the value is absent.
 *
 * <p>Not thread-safe; one for all rows of a table.
 */
final class RowFields {

  private final HeaderMatch header;
  private final FieldRules rules;
  private final List<RowFinding> findings = new ArrayList<>();
  private RawRow row;
  private @Nullable String key;
  private boolean bad;

  RowFields(HeaderMatch header, FieldRules rules) {
    this.header = header;
    this.rules = rules;
    this.row = header.getRow();
  }

  FieldRules getRules() {
    return rules;
  }

  void begin(RawRow next) {
    row = next;
    findings.clear();
    key = null;
    bad = false;
  }

  List<RowFinding> getFindings() {
    return findings.isEmpty() ? Collections.emptyList() : new ArrayList<>(findings);
  }

  /** Returns the identifier of the record, if it can be read, be the row good or bad. */
  @Nullable String getKey() {
    return key;
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

  long getNumber() {
    return row.getNumber();
  }

  /** Returns the text of a cell; null if there is none, which is a finding where it must be. */
  @Nullable String text(TableColumn column) {
    return textAt(column, header.indexOf(column));
  }

  private @Nullable String textAt(TableColumn column, int index) {
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

  /** A name; of a person only as it is, not masked. */
  @Nullable String name(TableColumn column) {
    String name = word(column);
    if (name == null) {
      return null;
    }
    if (column.getPersonalData().isPresent() && name.indexOf('*') >= 0) {
      masked(column);
      return null;
    }
    return check(column, name, () -> rules.checkName(column, name));
  }

  void masked(TableColumn column) {
    error(
        column,
        IntakeFinding.MASKED_VALUE,
        Text.of("内容已脱敏（含 *），不能作为原值接收", "masked ('*'), so it is no value to take in"));
  }

  /** An identifier, which is no person's number. */
  @Nullable String id(TableColumn column) {
    String id = word(column);
    return id == null ? null : checkedId(column, id);
  }

  private @Nullable String checkedId(TableColumn column, String id) {
    if (rules.isScientific(id)) {
      lostDigits(column);
      return null;
    }
    if (rules.isPersonalNumber(id)) {
      error(
          column,
          IntakeFinding.PERSONAL_NUMBER,
          Text.of("不应以个人证件号码作标识", "must not be a personal number"));
      return null;
    }
    return check(column, id, () -> rules.checkId(column, id));
  }

  void lostDigits(TableColumn column) {
    error(
        column,
        IntakeFinding.LOST_DIGITS,
        Text.of(
            "编号成了科学计数法，位数已丢失；请将该列设为文本格式后重新填写",
            "the code is in scientific notation and has lost digits; format the column as text and fill it in again"));
  }

  /** The identifier of the record itself, which no earlier row has. */
  @Nullable String key(TableColumn column) {
    String id = id(column);
    key = id;
    if (id == null) {
      return null;
    }
    long earlier = rules.firstRowOf(id, row.getNumber());
    if (earlier > 0) {
      error(
          column,
          IntakeFinding.DUPLICATE,
          Text.of(
              "'" + rules.shown(id) + "' 与第 " + earlier + " 行重复",
              "'" + rules.shown(id) + "' stands in row " + earlier + " already"));
      return null;
    }
    return id;
  }

  /** The identifier of another record, which must be known. */
  @Nullable String reference(TableColumn column, EntryKind<?> kind) {
    String id = id(column);
    return id == null ? null : known(column, kind, id);
  }

  private @Nullable String known(TableColumn column, EntryKind<?> kind, String id) {
    String kept = rules.intern(id);
    if (!rules.isKnown(kind, kept)) {
      error(
          column,
          IntakeFinding.UNKNOWN_REFERENCE,
          Text.of(
              kind.getLabel().getChinese() + " '" + rules.shown(id) + "' 不存在",
              "there is no " + kind.getLabel().getEnglish() + " '" + rules.shown(id) + "'"));
      return null;
    }
    return kept;
  }

  /** The identifiers of other records; every unknown one is named. */
  Set<String> references(TableColumn column, EntryKind<?> kind) {
    String text = word(column);
    if (text == null) {
      return Collections.emptySet();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String item : CellLists.split(text)) {
      if (!item.isEmpty()) {
        String id = checkedId(column, item);
        String known = id == null ? null : known(column, kind, id);
        if (known != null) {
          ids.add(known);
        }
      }
    }
    return ids;
  }

  /** Days in the places of other values of the row; null where there is none. */
  List<@Nullable LocalDate> days(TableColumn column, int places) {
    int lastDayIndex = header.lastDayIndexOf(column);
    List<@Nullable LocalDate> days = daysAt(column, header.indexOf(column), places);
    if (lastDayIndex < 0) {
      return days;
    }
    List<@Nullable LocalDate> lastDays = daysAt(column, lastDayIndex, places);
    for (int i = 0; i < places; i++) {
      days.set(i, joined(column, days.get(i), lastDays.get(i)));
    }
    return days;
  }

  private List<@Nullable LocalDate> daysAt(TableColumn column, int index, int places) {
    List<@Nullable LocalDate> days = new ArrayList<>(Collections.nCopies(places, null));
    if (index >= 0 && isNumber(column, index)) {
      return days;
    }
    String text = textAt(column, index);
    List<String> items = text == null ? Collections.emptyList() : CellLists.split(text);
    for (int i = 0; i < items.size(); i++) {
      if (i < places) {
        days.set(i, items.get(i).isEmpty() ? null : dayOf(column, items.get(i)));
      } else if (places > 0 && !items.get(i).isEmpty()) {
        invalid(column, items.get(i), Text.of("日期多于编号", "more days than numbers"));
      }
    }
    return days;
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
      error(
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
    if (index >= 0 && isNumber(column, index)) {
      return null;
    }
    String text = textAt(column, index);
    return text == null ? null : dayOf(column, text);
  }

  private boolean isNumber(TableColumn column, int index) {
    if (row.getKind(index) != RawRow.Kind.NUMBER) {
      return false;
    }
    invalid(
        column,
        row.getCell(index),
        Text.of(
            "是数值而不是日期；请将该列设为日期格式，或写作 2022-11-03",
            "a number, not a day; format the column as date, or write 2022-11-03"));
    return true;
  }

  private @Nullable LocalDate dayOf(TableColumn column, String text) {
    LocalDate day = rules.findDay(text);
    if (day == null) {
      invalid(column, text, Days.rule());
    }
    return day;
  }

  <E extends Enum<E>> @Nullable E term(TableColumn column, Terms<E> terms) {
    String text = word(column);
    return text == null ? null : termOf(column, terms, text);
  }

  private <E extends Enum<E>> @Nullable E termOf(TableColumn column, Terms<E> terms, String text) {
    E value = terms.find(text);
    if (value == null) {
      invalid(column, text, terms.choices());
    }
    return value;
  }

  <E extends Enum<E>> Set<E> terms(TableColumn column, Terms<E> terms, Class<E> type) {
    String text = word(column);
    if (text == null) {
      return Collections.emptySet();
    }
    Set<E> values = EnumSet.noneOf(type);
    for (String item : CellLists.split(text)) {
      E value = item.isEmpty() ? null : termOf(column, terms, item);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  OptionalInt count(TableColumn column) {
    String text = word(column);
    if (text == null) {
      return OptionalInt.empty();
    }
    int count = rules.findCount(text);
    if (count < 0) {
      invalid(column, text, Text.of("应为不小于 0 的整数", "must be a whole number, at least 0"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(count);
  }

  /** The code of a jurisdiction, of any that has the form of one. */
  @Nullable JurisdictionCode code(TableColumn column) {
    String text = word(column);
    if (text == null) {
      return null;
    }
    if (rules.isScientific(text)) {
      lostDigits(column);
      return null;
    }
    JurisdictionCode code = rules.findCode(text);
    if (code == null) {
      invalid(
          column,
          text,
          Text.of("应为 2、4、6、9 或 12 位的区划代码", "must be a division code of 2, 4, 6, 9 or 12 digits"));
    }
    return code;
  }

  /** The code of a jurisdiction that the tree knows, if there is a tree. */
  @Nullable JurisdictionCode jurisdiction(TableColumn column) {
    JurisdictionCode code = code(column);
    if (code != null && !rules.isKnown(code)) {
      error(
          column,
          IntakeFinding.UNKNOWN_JURISDICTION,
          Text.of(
              "区划 " + code + " 不在区划数据中", "jurisdiction " + code + " is in no list of divisions"));
      return null;
    }
    return code;
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

  void span(TableColumn column, @Nullable LocalDate from, @Nullable LocalDate end) {
    if (from != null && end != null) {
      check(column, end, () -> rules.checkSpan(column, from, Optional.of(end)));
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
