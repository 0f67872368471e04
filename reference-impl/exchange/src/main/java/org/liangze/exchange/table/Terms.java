package org.liangze.exchange.table;

import java.util.HashMap;
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

  private final E[] values;
  private final Function<E, Text> label;
  private final Map<String, E> bySpelling = new HashMap<>();

  private Terms(Class<E> type, Function<E, Text> label) {
    this.values = type.getEnumConstants();
    this.label = label;
    for (E value : values) {
      put(value.name(), value);
      put(label.apply(value).getChinese(), value);
      put(label.apply(value).getEnglish(), value);
    }
  }

  static <E extends Enum<E>> Terms<E> of(Class<E> type, Function<E, Text> label) {
    return new Terms<>(type, label);
  }

  Terms<E> also(E value, String... terms) {
    for (String term : terms) {
      put(term, value);
    }
    return this;
  }

  private void put(String term, E value) {
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
