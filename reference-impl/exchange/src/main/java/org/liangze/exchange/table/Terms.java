package org.liangze.exchange.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/**
 * The values of an enum as cells spell them: the constant, the label in either language, and other
 * accepted terms.
 *
 * @param <E> the enum
 */
final class Terms<E extends Enum<E>> {

  private final List<E> values;
  private final Function<E, Text> label;
  private final Map<String, E> bySpelling;

  private Terms(List<E> values, Function<E, Text> label, Map<String, E> bySpelling) {
    this.values = values;
    this.label = label;
    this.bySpelling = Collections.unmodifiableMap(bySpelling);
  }

  static <E extends Enum<E>> Terms<E> of(Class<E> type, Function<E, Text> label) {
    List<E> values = Collections.unmodifiableList(Arrays.asList(type.getEnumConstants()));
    Map<String, E> bySpelling = new HashMap<>();
    for (E value : values) {
      put(bySpelling, value.name(), value);
      put(bySpelling, label.apply(value).getChinese(), value);
      put(bySpelling, label.apply(value).getEnglish(), value);
    }
    return new Terms<>(values, label, bySpelling);
  }

  /** Returns these terms with more for one value. */
  Terms<E> also(E value, String... terms) {
    Map<String, E> more = new HashMap<>(bySpelling);
    for (String term : terms) {
      put(more, term, value);
    }
    return new Terms<>(values, label, more);
  }

  private static <E> void put(Map<String, E> bySpelling, String term, E value) {
    bySpelling.put(term, value);
    bySpelling.put(Spellings.plain(term), value);
  }

  /** Returns the value of a term; null if there is none. */
  @Nullable E find(String term) {
    E value = bySpelling.get(term);
    return value == null ? bySpelling.get(Spellings.plain(term)) : value;
  }

  String write(E value, @Nullable Locale language) {
    return language == null ? value.name() : label.apply(value).in(language);
  }

  /** Returns the constants with their labels. */
  Text choices() {
    StringJoiner chinese = new StringJoiner("、");
    StringJoiner english = new StringJoiner(", ");
    for (E value : values) {
      chinese.add(label.apply(value).getChinese());
      english.add(value.name());
    }
    return Text.of("应为 " + chinese + " 之一", "must be one of " + english);
  }
}
