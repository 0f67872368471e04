package org.liangze.exchange.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.access.PersonalData;
import org.liangze.model.ledger.EntryKind;

/**
 * A column (列) of a table: one stable English name, the Chinese headers by which it is found as
 * well, and whether it must be there.
 *
 * <p>Example: {@code credit_code}, found as 统一社会信用代码 or 信用代码, optional.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableColumn {

  private final Draft draft;

  private TableColumn(Draft draft) {
    this.draft = draft;
  }

  static TableColumn of(
      int index, String name, boolean required, String example, String... headers) {
    Draft draft = new Draft();
    draft.index = index;
    draft.name = name;
    draft.headers = list(headers);
    draft.required = required;
    draft.blankAllowed = !required;
    draft.example = example;
    return new TableColumn(draft);
  }

  TableColumn personal(PersonalData.Kind kind) {
    Draft changed = draft.copy();
    changed.personal = kind;
    return new TableColumn(changed);
  }

  /** The column must be there, but not each row has something in it. */
  TableColumn orBlank() {
    Draft changed = draft.copy();
    changed.blankAllowed = true;
    return new TableColumn(changed);
  }

  /** Under these headers stands the last day of a span, not the first day after it. */
  TableColumn lastDayAs(String... others) {
    Draft changed = draft.copy();
    changed.lastDayHeaders = list(others);
    return new TableColumn(changed);
  }

  /** People write identity numbers in the place of these numbers. */
  TableColumn mistakenForPersonal() {
    Draft changed = draft.copy();
    changed.mistakenForPersonal = true;
    return new TableColumn(changed);
  }

  /** The column names other entries. */
  TableColumn referringTo(EntryKind<?> kind) {
    Draft changed = draft.copy();
    changed.referred = kind;
    return new TableColumn(changed);
  }

  private static List<String> list(String... texts) {
    return Collections.unmodifiableList(Arrays.asList(texts));
  }

  int getIndex() {
    return draft.index;
  }

  /** Returns the stable name, such as {@code credit_code}; lower-case ASCII and underscores. */
  public String getName() {
    return draft.name;
  }

  /** Returns the Chinese headers, the one that is written first; at least one. */
  public List<String> getHeaders() {
    return draft.headers;
  }

  /**
   * Returns the headers, English and Chinese, under which a day counts as the last one (含当日), so
   * that the value is the day after; empty for most columns.
   */
  public List<String> getLastDayHeaders() {
    return draft.lastDayHeaders;
  }

  /** Returns whether a table must have the column. */
  public boolean isRequired() {
    return draft.required;
  }

  /** Returns whether a row may have nothing in it. */
  public boolean isBlankAllowed() {
    return draft.blankAllowed;
  }

  /** Returns an example of a cell. */
  public String getExample() {
    return draft.example;
  }

  /** Returns what kind of personal data the column holds, if it does. */
  public Optional<PersonalData.Kind> getPersonalData() {
    return Optional.ofNullable(draft.personal);
  }

  /** Returns the kind of entry that the column names by identifier, if it does. */
  public Optional<EntryKind<?>> getReferred() {
    return Optional.ofNullable(draft.referred);
  }

  boolean isMistakenForPersonal() {
    return draft.mistakenForPersonal;
  }

  /** Returns the column by both names. */
  public Text getLabel() {
    return Text.of(
        getHeaders().get(0) + "（" + draft.name + "）",
        draft.name + " (" + getHeaders().get(0) + ")");
  }

  /** Returns the beginning of a message about the column. */
  Text getLead() {
    return Text.of(getLabel().getChinese() + "：", getLabel().getEnglish() + ": ");
  }

  /** Returns the stable name. */
  @Override
  public String toString() {
    return draft.name;
  }

  /** The parts of a column; changed only before a column has it. */
  private static final class Draft {
    int index;
    String name = "";
    List<String> headers = Collections.emptyList();
    boolean required;
    boolean blankAllowed;
    String example = "";
    PersonalData.@Nullable Kind personal;
    boolean mistakenForPersonal;
    @Nullable EntryKind<?> referred;
    List<String> lastDayHeaders = Collections.emptyList();

    Draft copy() {
      Draft copy = new Draft();
      copy.index = index;
      copy.name = name;
      copy.headers = headers;
      copy.required = required;
      copy.blankAllowed = blankAllowed;
      copy.example = example;
      copy.personal = personal;
      copy.mistakenForPersonal = mistakenForPersonal;
      copy.referred = referred;
      copy.lastDayHeaders = lastDayHeaders;
      return copy;
    }
  }
}
