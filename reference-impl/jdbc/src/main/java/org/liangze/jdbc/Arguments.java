package org.liangze.jdbc;

import java.util.Collection;
import java.util.Objects;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.spi.store.LedgerStore;

/** The arguments of a call, as every store must check them (L13). */
final class Arguments {

  private Arguments() {}

  static void requireLimit(int limit) {
    if (limit < 1 || limit > LedgerStore.LARGEST_PAGE) {
      throw InvalidValueException.of(
          "limit",
          limit,
          Text.of(
              "应为 1 至 " + LedgerStore.LARGEST_PAGE, "must be 1 to " + LedgerStore.LARGEST_PAGE));
    }
  }

  static void requireFew(Collection<String> ids) {
    for (String id : Objects.requireNonNull(ids, "ids")) {
      Objects.requireNonNull(id, "ids holds null");
    }
    if (ids.size() > LedgerStore.LARGEST_PAGE) {
      throw InvalidValueException.of(
          "ids",
          ids.size(),
          Text.of(
              "至多 " + LedgerStore.LARGEST_PAGE + " 个", "has at most " + LedgerStore.LARGEST_PAGE));
    }
  }

  /** Returns a revision that is neither negative nor beyond the latest. */
  static long requireKnown(String field, long revision, long latest) {
    if (revision < 0 || revision > latest) {
      throw InvalidValueException.of(
          field,
          revision,
          Text.of("应为 0 至最新版本号 " + latest, "must be 0 to the latest revision, " + latest));
    }
    return revision;
  }

  /**
   * Returns an identifier to begin after, as every database compares it alike: no identifier holds
   * a blank or anything below one, so what stands from there on decides nothing. MariaDB takes
   * blanks at the end for nothing, and PostgreSQL knows no NUL.
   */
  static String toPosition(String field, String after) {
    int end = 0;
    while (end < after.length() && after.charAt(end) > ' ') {
      end++;
    }
    String position = after.substring(0, end);
    if (!Require.isWellFormed(position)) {
      throw InvalidValueException.hiding(
          field, Text.of("含数据库无法比较的字符", "holds characters that a database cannot compare"));
    }
    return position;
  }

  /**
   * Returns whether a text can be the identifier of anything. What cannot is not looked for:
   * MariaDB and MySQL would find {@code B1} by {@code B1} and a blank, and others refuse some
   * characters.
   */
  static boolean isComparable(String text) {
    try {
      Require.identifier("id", text);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
