package org.liangze.exchange.table;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.source.RawRow;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/**
 * The fields of the row at hand, by column and type; whatever is wrong with one becomes a finding,
 * and the value is absent.
 *
 * <p>Not thread-safe; one for all rows of a table.
 */
final class RowFields {

  private final RowAtHand row;
  private final FieldRules rules;
  private final IdFields ids;
  private final DayFields days;
  private final IdentifierFields identifiers;
  private @Nullable String key;

  RowFields(HeaderMatch header, FieldRules rules) {
    this.row = new RowAtHand(header, rules);
    this.rules = rules;
    this.ids = new IdFields(row);
    this.days = new DayFields(row);
    this.identifiers = new IdentifierFields(row);
  }

  void begin(RawRow next) {
    row.begin(next);
    key = null;
  }

  List<RowFinding> getFindings() {
    return row.getFindings();
  }

  /** Returns the identifier of the record, if it can be read, be the row good or bad. */
  @Nullable String getKey() {
    return key;
  }

  boolean isBad() {
    return row.isBad();
  }

  boolean hasFinding(TableColumn column) {
    return row.hasFinding(column);
  }

  void error(TableColumn column, IntakeFinding code, Text message) {
    row.error(column, code, message);
  }

  void add(RowFinding finding) {
    row.add(finding);
  }

  /** The identifier of the record itself, which no earlier row has. */
  @Nullable String key(TableColumn column) {
    key = ids.id(column);
    return key == null ? null : ids.first(column, key);
  }

  /** An identifier, which is no person's number. */
  @Nullable String id(TableColumn column) {
    return ids.id(column);
  }

  /** An identifier that many rows have, kept once. */
  @Nullable String repeatedId(TableColumn column) {
    return ids.repeatedId(column);
  }

  /** Identifiers of no kind of record. */
  Set<String> ids(TableColumn column) {
    return ids.ids(column);
  }

  /** An identifier that stands in a cell with others. */
  @Nullable String idWithin(TableColumn column, String item) {
    return ids.idWithin(column, item);
  }

  /** The identifier of another record that many rows name, which must be known. */
  @Nullable String repeatedReference(TableColumn column, EntryKind<?> kind) {
    return ids.repeatedReference(column, kind);
  }

  /** The identifier of another record, which must be known. */
  @Nullable String reference(TableColumn column, EntryKind<?> kind) {
    return ids.reference(column, kind);
  }

  /** The identifiers of other records; every unknown one is named. */
  Set<String> references(TableColumn column, EntryKind<?> kind) {
    return ids.references(column, kind);
  }

  /** A day; under a header for the last day of a span, the day after. */
  @Nullable LocalDate day(TableColumn column) {
    return days.day(column);
  }

  /** Days in the places of other values of the row; null where there is none. */
  List<@Nullable LocalDate> days(TableColumn column, int places) {
    return days.days(column, places);
  }

  /** Requires that a span is not empty, where both of its ends are there. */
  void span(TableColumn column, @Nullable LocalDate from, @Nullable LocalDate end) {
    days.span(column, from, end);
  }

  /** Requires that a day does not come before another, where both are there. */
  void notBefore(TableColumn column, @Nullable LocalDate day, @Nullable LocalDate earliest) {
    days.notBefore(column, day, earliest);
  }

  /**
   * A licence number that stands in a cell, alone or with others.
   *
   * @param known whether one of another than the known kinds is worth a warning
   */
  @Nullable LicenceNumber licence(TableColumn column, String text, boolean known) {
    return identifiers.licence(column, text, known);
  }

  @Nullable CreditCode credit(TableColumn column) {
    return identifiers.credit(column);
  }

  /** Any text, such as a list. */
  @Nullable String word(TableColumn column) {
    return row.word(column);
  }

  /** A text that repeats from row to row, kept once. */
  @Nullable String repeatedName(TableColumn column) {
    String name = name(column);
    return name == null ? null : rules.intern(name);
  }

  /** A name; of a person only as it is, not masked. */
  @Nullable String name(TableColumn column) {
    String name = row.word(column);
    if (name == null) {
      return null;
    }
    if (column.getPersonalData().isPresent() && name.indexOf('*') >= 0) {
      row.masked(column);
      return null;
    }
    return row.check(column, name, () -> Require.name(column.getName(), name));
  }

  /** A passage of text; no finding shows it, as it may tell of persons. */
  @Nullable String passage(TableColumn column) {
    String passage = row.word(column);
    return passage == null
        ? null
        : row.check(column, passage, () -> Require.passage(column.getName(), passage));
  }

  /** A duration in hours or minutes; nothing is said of how long it may be. */
  @Nullable Duration duration(TableColumn column) {
    String number = row.storedNumber(column);
    String text = number == null ? row.word(column) : number;
    if (text == null) {
      return null;
    }
    Duration duration = number == null ? Hours.find(text) : Hours.ofNumber(number);
    if (duration == null) {
      row.invalid(column, text, Hours.rule());
    }
    return duration;
  }

  <E extends Enum<E>> @Nullable E term(TableColumn column, Terms<E> terms) {
    String text = row.word(column);
    return text == null ? null : termOf(column, terms, text);
  }

  private <E extends Enum<E>> @Nullable E termOf(TableColumn column, Terms<E> terms, String text) {
    E value = terms.find(text);
    if (value == null) {
      row.invalid(column, text, terms.choices());
    }
    return value;
  }

  <E extends Enum<E>> Set<E> terms(TableColumn column, Terms<E> terms, Class<E> type) {
    String text = row.word(column);
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
    String text = row.word(column);
    if (text == null) {
      return OptionalInt.empty();
    }
    int count = rules.findCount(text);
    if (count < 0) {
      row.invalid(column, text, Text.of("应为不小于 0 的整数", "must be a whole number, at least 0"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(count);
  }

  /** The code of a jurisdiction, of any that has the form of one. */
  @Nullable JurisdictionCode code(TableColumn column) {
    String text = row.word(column);
    if (text == null) {
      return null;
    }
    if (rules.isScientific(text)) {
      row.lostDigits(column);
      return null;
    }
    JurisdictionCode code = rules.findCode(text);
    if (code == null) {
      row.invalid(
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
      row.error(
          column,
          IntakeFinding.UNKNOWN_JURISDICTION,
          Text.of(
              "区划 " + rules.shown(code.getValue()) + " 不在区划数据中",
              "jurisdiction " + rules.shown(code.getValue()) + " is in no list of divisions"));
      return null;
    }
    return code;
  }
}
