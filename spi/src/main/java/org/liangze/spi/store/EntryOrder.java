package org.liangze.spi.store;

import java.util.Comparator;

/** The order (排序) in which entries are read. */
public final class EntryOrder {

  /** The order of identifiers by Unicode code points, as a {@code C} collation has it on UTF-8. */
  public static final Comparator<String> BY_ID = EntryOrder::compareCodePoints;

  private EntryOrder() {}

  /** UTF-16 units order like code points but for surrogates, which stand above all others. */
  private static int compareCodePoints(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean bothOrNone = Character.isSurrogate(a) == Character.isSurrogate(b);
        return bothOrNone ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
