package org.liangze.jdbc.internal.mapping;

import java.sql.SQLException;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/** A row holds what no entry can; somebody else than this library wrote or changed it. */
public final class UnreadableRowException extends SQLException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  private UnreadableRowException(Text text) {
    super(text.getEnglish());
    this.text = text;
  }

  /** Returns the exception of one version of an entry; the values in the row are not shown. */
  static UnreadableRowException of(
      String table, String id, long revision, RuntimeException failure) {
    String what =
        failure instanceof InvalidValueException
            ? ((InvalidValueException) failure).getField()
            : failure.getClass().getSimpleName();
    String row = table + " (id " + id + ", revision " + revision + ")";
    return new UnreadableRowException(
        Text.of(
            "表中的行不是有效的条目：" + row + "：" + what, "a row is no valid entry: " + row + ": " + what));
  }

  /** Returns which row it is, and which field. */
  public Text getText() {
    return text;
  }
}
