package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Several values in one cell, {@code C1;C2}, separated by {@code ;}, {@code ；} or {@code 、}.
 *
 * <p>A separator or a backslash that belongs to a value has a backslash in front; any other
 * backslash stands for itself.
 */
final class CellLists {

  private static final char ESCAPE = '\\';

  private CellLists() {}

  static String join(Iterator<String> values) {
    StringBuilder joined = new StringBuilder();
    while (values.hasNext()) {
      append(joined, values.next());
      if (values.hasNext()) {
        joined.append(';');
      }
    }
    return joined.toString();
  }

  private static void append(StringBuilder joined, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isSpecial(c)) {
        joined.append(ESCAPE);
      }
      joined.append(c);
    }
  }

  /** Returns the values, without blanks around them; empty ones as well, as their place counts. */
  static List<String> split(String cell) {
    if (isSingle(cell)) {
      return Collections.singletonList(cell);
    }
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ESCAPE && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1))) {
        value.append(cell.charAt(++i));
      } else if (isSpecial(c) && c != ESCAPE) {
        values.add(Spellings.stripped(value.toString()));
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(Spellings.stripped(value.toString()));
    return values;
  }

  private static boolean isSingle(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (isSpecial(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpecial(char c) {
    return c == ';' || c == '；' || c == '、' || c == ESCAPE;
  }
}
