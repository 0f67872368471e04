package org.liangze.exchange.table;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.ledger.EntryKind;

/** Identifiers in the row at hand: of the record itself, and of those that it refers to. */
final class IdFields {

  private final RowAtHand row;
  private final FieldRules rules;

  IdFields(RowAtHand row) {
    this.row = row;
    this.rules = row.getRules();
  }

  /** An identifier, which is no person's number. */
  @Nullable String id(TableColumn column) {
    String id = row.word(column);
    return id == null ? null : checkedId(column, id);
  }

  private @Nullable String checkedId(TableColumn column, String id) {
    if (rules.isScientific(id)) {
      row.lostDigits(column);
      return null;
    }
    if (rules.isPersonalNumber(id)) {
      row.error(
          column,
          IntakeFinding.PERSONAL_NUMBER,
          Text.of("不应以个人证件号码作标识", "must not be a personal number"));
      return null;
    }
    return row.check(column, id, () -> Require.identifier(column.getName(), id));
  }

  /** Returns an identifier that no earlier row has. */
  @Nullable String first(TableColumn column, String id) {
    long earlier = rules.firstRowOf(id, row.getNumber());
    if (earlier > 0) {
      row.error(
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

  /** An identifier that many rows have, kept once. */
  @Nullable String repeatedId(TableColumn column) {
    String id = id(column);
    return id == null ? null : rules.intern(id);
  }

  /** The identifier of another record that many rows name, which must be known. */
  @Nullable String repeatedReference(TableColumn column, EntryKind<?> kind) {
    String id = repeatedId(column);
    return id == null ? null : known(column, kind, id);
  }

  private @Nullable String known(TableColumn column, EntryKind<?> kind, String id) {
    // A cadre stands in many rows, a business in few.
    String kept = kind == EntryKind.CADRE ? rules.intern(id) : id;
    if (!rules.isKnown(kind, kept)) {
      row.error(
          column,
          IntakeFinding.UNKNOWN_REFERENCE,
          Text.of(
              kind.getLabel().getChinese() + " '" + rules.shown(id) + "' 不存在",
              "there is no " + kind.getLabel().getEnglish() + " '" + rules.shown(id) + "'"));
      return null;
    }
    return kept;
  }

  /** Identifiers that are no person's numbers, of no kind of record. */
  Set<String> ids(TableColumn column) {
    String text = row.word(column);
    if (text == null) {
      return Collections.emptySet();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String item : CellLists.split(text)) {
      String id = item.isEmpty() ? null : idWithin(column, item);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** An identifier that stands in a cell with others. */
  @Nullable String idWithin(TableColumn column, String item) {
    String id = checkedId(column, item);
    return id == null ? null : rules.intern(id);
  }

  /** The identifiers of other records; every unknown one is named. */
  Set<String> references(TableColumn column, EntryKind<?> kind) {
    String text = row.word(column);
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
}
