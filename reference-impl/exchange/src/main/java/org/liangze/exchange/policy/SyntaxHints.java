package org.liangze.exchange.policy;

import java.util.regex.Pattern;
import org.liangze.model.Text;

/** What to do about the slips of syntax that people make most. */
final class SyntaxHints {

  private static final Pattern BARE_BOUND = Pattern.compile(":\\s*>\\s*=?\\s*-?\\d");
  private static final Pattern TAB_INDENT = Pattern.compile("^ *\\t");

  private SyntaxHints() {}

  /** Returns a hint about a line, from 1, and the one before; empty if there is none. */
  static Text about(String source, int line) {
    String[] lines = source.split("\r\n|\r|\n", -1);
    Text hint = Text.same("");
    for (int i = Math.max(0, line - 2); i < Math.min(line, lines.length); i++) {
      if (BARE_BOUND.matcher(lines[i]).find()) {
        return Text.of(
            "。请给下限加引号，例如 \">= 300\"", "\nMaybe put the bound in quotation marks: \">= 300\"");
      }
      if (TAB_INDENT.matcher(lines[i]).find()) {
        return Text.of("。请用空格缩进，不用制表符", "\nMaybe indent with blanks instead of tabs");
      }
      if (lines[i].indexOf('：') >= 0) {
        hint =
            Text.of(
                "。键后请用半角冒号加空格",
                "\nMaybe use the colon ':' and a blank instead of the full-width '：'");
      }
    }
    return hint;
  }
}
