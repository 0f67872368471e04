package org.liangze.exchange.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangze.model.Text;

/** Collects the faults of the file that is being read. Not thread-safe. */
final class Faults {

  /** So much of a faulty value is shown, in UTF-16 units. */
  private static final int SHOWN = 80;

  private final List<PolicyFileFault> faults = new ArrayList<>();

  /** A fault of a scalar: the place, the value as written and the rule. */
  void value(PolicyFileError code, YamlNode node, Text rule) {
    if (node.getKind() == YamlNode.Kind.REFUSED) {
      return;
    }
    String shown = node.getKind() == YamlNode.Kind.TEXT ? quoted(node.getText()) : node.describe();
    place(code, node, Text.of(" 的值为 " + shown + "：", " is " + shown + ": ").plus(rule));
  }

  /** A fault of a place: what is said follows its path. */
  void place(PolicyFileError code, YamlNode node, Text said) {
    place(code, node.getPath(), node.getLine(), node.getColumn(), said);
  }

  /** A fault of a place that has no node, such as a key that is missing. */
  void place(PolicyFileError code, String path, int line, int column, Text said) {
    Text lead = path.isEmpty() ? Text.of("文件", "the file") : Text.same(path);
    faults.add(PolicyFileFault.of(code, path, line, column, lead.plus(said)));
  }

  void file(PolicyFileError code, Text message) {
    faults.add(PolicyFileFault.ofFile(code, message));
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<PolicyFileFault> inOrder() {
    List<PolicyFileFault> sorted = new ArrayList<>(faults);
    sorted.sort(
        Comparator.comparingInt((PolicyFileFault fault) -> fault.getLine().orElse(0))
            .thenComparingInt(fault -> fault.getColumn().orElse(0)));
    return sorted;
  }

  static String quoted(String value) {
    return "'" + shown(value) + "'";
  }

  /** Shortened, and without the characters that would move the cursor of whoever prints it. */
  static String shown(String value) {
    String visible = value.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
    return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN - 3) + "...";
  }
}
