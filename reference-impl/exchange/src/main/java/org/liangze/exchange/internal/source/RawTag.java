package org.liangze.exchange.internal.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The tag at hand of a part of a workbook: its name without prefix, and its first attributes. */
final class RawTag {

  private final byte[] bytes = new byte[512];
  private int length;
  private int from;
  private int end;

  void clear() {
    length = 0;
  }

  /** Adds a byte; those beyond the first few hundred are counted alone. */
  void add(byte b) {
    if (length < bytes.length) {
      bytes[length] = b;
    }
    length++;
  }

  int length() {
    return length;
  }

  /** Finds the name, once every byte is there. */
  void end() {
    from = isClosing() ? 1 : 0;
    end = from;
    while (end < kept() && bytes[end] > ' ' && bytes[end] != '/') {
      end++;
      if (bytes[end - 1] == ':') {
        from = end;
      }
    }
  }

  private int kept() {
    return Math.min(length, bytes.length);
  }

  boolean isClosing() {
    return length > 0 && bytes[0] == '/';
  }

  /** Whether the element ends with this tag already. */
  boolean isEmpty() {
    return length > 0 && length <= bytes.length && bytes[length - 1] == '/';
  }

  /** Whether the name has one letter. */
  boolean isShort() {
    return end - from == 1;
  }

  byte getInitial() {
    return bytes[from];
  }

  boolean is(String name) {
    return isAt(from, end, name);
  }

  private boolean isAt(int begin, int stop, String name) {
    if (stop - begin != name.length()) {
      return false;
    }
    for (int i = begin; i < stop; i++) {
      if (bytes[i] != name.charAt(i - begin)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether some of the tag was counted alone. */
  boolean isCut() {
    return length > bytes.length;
  }

  /** Returns the value of an attribute; null if it is not among the first bytes. */
  @Nullable String attribute(String name) {
    int at = pastBlanks(end);
    while (at < kept()) {
      int endOfName = at;
      while (endOfName < kept() && bytes[endOfName] != '=' && !isBlank(bytes[endOfName])) {
        endOfName++;
      }
      int equals = pastBlanks(endOfName);
      int opening = pastBlanks(equals + 1);
      int closing = closingOf(opening);
      if (closing < 0 || bytes[equals] != '=') {
        return null;
      }
      if (isAt(at, endOfName, name)) {
        return new String(bytes, opening + 1, closing - opening - 1, StandardCharsets.ISO_8859_1);
      }
      at = pastBlanks(closing + 1);
    }
    return null;
  }

  private int pastBlanks(int begin) {
    int i = begin;
    while (i < kept() && isBlank(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(byte b) {
    return b >= 0 && b <= ' ';
  }

  /** Returns where the quote in a place is closed; -1 if there is none or it is not closed. */
  private int closingOf(int opening) {
    if (opening >= kept() || (bytes[opening] != '"' && bytes[opening] != '\'')) {
      return -1;
    }
    for (int i = opening + 1; i < kept(); i++) {
      if (bytes[i] == bytes[opening]) {
        return i;
      }
    }
    return -1;
  }
}
