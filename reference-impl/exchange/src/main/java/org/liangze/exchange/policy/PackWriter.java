package org.liangze.exchange.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.SizeBounds;

/**
 * Writes what a pack has otherwise than its base, for people to read: each value under the label of
 * its parameter, the most frequent basis once for all. Not thread-safe; one for each file.
 */
final class PackWriter {

  private final PolicyPack pack;
  private final PolicyPack base;
  private final StringBuilder out = new StringBuilder();

  PackWriter(PolicyPack pack, PolicyPack base) {
    this.pack = pack;
    this.base = base;
  }

  /**
   * @param catalogue the order of the parameters
   */
  String write(Collection<PolicyParameter<?>> catalogue) {
    Map<PolicyParameter<?>, List<DatedValue<?>>> differing = differing(catalogue);
    Text common = commonBasis(differing.values());
    out.append("# 政策参数包，只列与 base 不同的取值 / policy pack, only what differs from its base\n");
    out.append("name: ").append(quoted(pack.getName())).append('\n');
    out.append("base: ").append(base.getName()).append('\n');
    if (common != null) {
      text("", "basis", common);
    }
    out.append(differing.isEmpty() ? "values: []\n" : "values:\n");
    differing.forEach((parameter, values) -> values(parameter, values, common));
    return out.toString();
  }

  private Map<PolicyParameter<?>, List<DatedValue<?>>> differing(
      Collection<PolicyParameter<?>> catalogue) {
    List<PolicyParameter<?>> ordered = new ArrayList<>(catalogue);
    ordered.retainAll(pack.getParameters());
    pack.getParameters().stream()
        .filter(parameter -> !catalogue.contains(parameter))
        .sorted(Comparator.comparing(PolicyParameter::getKey))
        .forEach(ordered::add);
    Map<PolicyParameter<?>, List<DatedValue<?>>> differing = new LinkedHashMap<>();
    for (PolicyParameter<?> parameter : ordered) {
      for (DatedValue<?> dated : pack.history(parameter).values()) {
        if (!dated.equals(base.history(parameter).get(dated.getFrom()))) {
          differing.computeIfAbsent(parameter, key -> new ArrayList<>()).add(dated);
        }
      }
    }
    return differing;
  }

  /** The basis of most values, the first of equals; null if each stands once. */
  private static @Nullable Text commonBasis(Collection<List<DatedValue<?>>> differing) {
    Map<Text, Integer> counts = new HashMap<>();
    Text common = null;
    for (List<DatedValue<?>> values : differing) {
      for (DatedValue<?> dated : values) {
        int count = counts.merge(dated.getBasis(), 1, Integer::sum);
        if (count > (common == null ? 1 : counts.get(common))) {
          common = dated.getBasis();
        }
      }
    }
    return common;
  }

  private void values(
      PolicyParameter<?> parameter, List<DatedValue<?>> values, @Nullable Text common) {
    out.append("\n  # ").append(comment(parameter.getLabel().toString())).append('\n');
    for (DatedValue<?> dated : values) {
      out.append("  - parameter: ").append(parameter.getKey()).append('\n');
      out.append("    from: ").append(dated.getFrom()).append('\n');
      if (dated.getValue() instanceof Text) {
        text("    ", "value", (Text) dated.getValue());
      } else {
        out.append("    value: ").append(scalar(dated.getValue())).append('\n');
      }
      if (!dated.getBasis().equals(common)) {
        text("    ", "basis", dated.getBasis());
      }
    }
  }

  /** Returns a value as it stands in a file, on one line. */
  static String inline(Object value) {
    if (!(value instanceof Text)) {
      return scalar(value);
    }
    Text text = (Text) value;
    return text.getChinese().equals(text.getEnglish())
        ? quoted(text.getChinese())
        : "{zh: " + quoted(text.getChinese()) + ", en: " + quoted(text.getEnglish()) + "}";
  }

  private static String scalar(Object value) {
    if (value instanceof SizeBounds) {
      SizeBounds bounds = (SizeBounds) value;
      return "{staff: "
          + scalar(bounds.getStaff())
          + ", revenue: "
          + scalar(bounds.getRevenue())
          + "}";
    }
    return value instanceof Bound ? quoted(value.toString()) : value.toString();
  }

  private void text(String indent, String key, Text text) {
    out.append(indent).append(key).append(':');
    if (text.getChinese().equals(text.getEnglish())) {
      out.append(' ').append(quoted(text.getChinese())).append('\n');
      return;
    }
    out.append('\n');
    out.append(indent).append("  zh: ").append(quoted(text.getChinese())).append('\n');
    out.append(indent).append("  en: ").append(quoted(text.getEnglish())).append('\n');
  }

  /** A label may be a host's own; in a comment it must stay on its line. */
  private static String comment(String label) {
    StringBuilder comment = new StringBuilder();
    label.codePoints().map(c -> isPlain(c) ? c : ' ').forEach(comment::appendCodePoint);
    return comment.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
              }
            });
    return quoted.append('"').toString();
  }

  /** Whether a character may stand in a file as it is, and is seen there. */
  private static boolean isPlain(int c) {
    if (c >= 0xFFFE) {
      return c > 0xFFFF;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
      case Character.SURROGATE:
        return false;
      default:
        return true;
    }
  }
}
