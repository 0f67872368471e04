package org.liangze.jdbc;

import java.util.Collection;
import org.liangze.model.InvalidValueException;
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

  /** Returns an identifier to begin after, which is compared in the database. */
  static String requireComparable(String field, String id) {
    if (!isComparable(id)) {
      throw InvalidValueException.hiding(
          field, Text.of("含数据库无法比较的字符", "holds characters that a database cannot compare"));
    }
    return id;
  }

  /** Returns whether a text can be a parameter; what cannot is no identifier of anything. */
  static boolean isComparable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
