package org.liangze.spi.testkit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Identifiers that a database may order or compare otherwise than the contract says (易混标识). */
final class TrickyIds {

  private TrickyIds() {}

  /** Returns names in the order of code points, which is no language's and not that of UTF-16. */
  static List<String> inOrder() {
    return Collections.unmodifiableList(
        Arrays.asList(
            "%",
            "'", "-1", "-b", "1", "10", "2", "9", "B", "Ba", "\\", "_", "a", "a-", "a1", "aB", "ab",
            "a店", "b", "b-a", "ß", "é", "店", "食", "\uE000", "Ａ", "\uFFFD", "🍜", "𠮷"));
  }

  /** Returns names that some collations take for one and the same. */
  static List<String> lookAlikes() {
    return Collections.unmodifiableList(
        Arrays.asList(
            "a", "A", "Ａ", "á", "a\u0301", "-a", "a-", "ss", "ß", "か", "カ", "が", "𠮷", "𠮸", "🍜",
            "🍝", "a%", "a_", "a\\", "a'", "a''"));
  }
}
