package org.liangze.exchange.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.access.PersonalData;

/**
 * A column (列) of a table: one stable English name, the Chinese headers by which it is found as
 * well, and whether it must be there.
 *
 * <p>Example: {@code credit_code}, found as 统一社会信用代码 or 信用代码, optional.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableColumn {

  private final int index;
  private final String name;
  private final List<String> headers;
  private final boolean required;
  private final boolean blankAllowed;
  private final String example;
  private final PersonalData.@Nullable Kind personal;
  private final List<String> lastDayHeaders;

  private TableColumn(
      int index,
      String name,
      List<String> headers,
      boolean required,
      boolean blankAllowed,
      String example,
      PersonalData.@Nullable Kind personal,
      List<String> lastDayHeaders) {
    this.index = index;
    this.name = name;
    this.headers = headers;
    this.required = required;
    this.blankAllowed = blankAllowed;
    this.example = example;
    this.personal = personal;
    this.lastDayHeaders = lastDayHeaders;
  }

  static TableColumn of(
      int index, String name, boolean required, String example, String... headers) {
    return new TableColumn(
        index, name, list(headers), required, !required, example, null, Collections.emptyList());
  }

  TableColumn personal(PersonalData.Kind kind) {
    return new TableColumn(
        index, name, headers, required, blankAllowed, example, kind, lastDayHeaders);
  }

  /** The column must be there, but not each row has something in it. */
  TableColumn orBlank() {
    return new TableColumn(index, name, headers, required, true, example, personal, lastDayHeaders);
  }

  /** Under these headers stands the last day of a span, not the first day after it. */
  TableColumn lastDayAs(String... others) {
    return new TableColumn(
        index, name, headers, required, blankAllowed, example, personal, list(others));
  }

  private static List<String> list(String... texts) {
    return Collections.unmodifiableList(Arrays.asList(texts));
  }

  int getIndex() {
    return index;
  }

  /** Returns the stable name, such as {@code credit_code}; lower-case ASCII and underscores. */
  public String getName() {
    return name;
  }

  /** Returns the Chinese headers, the one that is written first; at least one. */
  public List<String> getHeaders() {
    return headers;
  }

  /**
   * Returns the headers, English and Chinese, under which a day counts as the last one (含当日), so
   * that the value is the day after; empty for most columns.
   */
  public List<String> getLastDayHeaders() {
    return lastDayHeaders;
  }

  /** Returns whether a table must have the column. */
  public boolean isRequired() {
    return required;
  }

  /** Returns whether a row may have nothing in it. */
  public boolean isBlankAllowed() {
    return blankAllowed;
  }

  /** Returns an example of a cell. */
  public String getExample() {
    return example;
  }

  /** Returns what kind of personal data the column holds, if it does. */
  public Optional<PersonalData.Kind> getPersonalData() {
    return Optional.ofNullable(personal);
  }

  /** Returns the column by both names. */
  public Text getLabel() {
    return Text.of(headers.get(0) + "（" + name + "）", name + " (" + headers.get(0) + ")");
  }

  /** Returns the beginning of a message about the column. */
  Text getLead() {
    return Text.of(getLabel().getChinese() + "：", getLabel().getEnglish() + ": ");
  }

  /** Returns the stable name. */
  @Override
  public String toString() {
    return name;
  }
}
