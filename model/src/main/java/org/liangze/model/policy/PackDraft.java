package org.liangze.model.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.liangze.model.Text;

/**
 * The values of a pack that is being put together: where {@link PolicyPack#with} copies the pack
 * for each value, a draft takes them in. Not thread-safe; of no more use once the pack is made.
 */
final class PackDraft {

  private final Map<PolicyParameter<?>, NavigableMap<LocalDate, DatedValue<?>>> values =
      new HashMap<>();

  /** Takes in a value like {@link PolicyPack#with}. */
  <T> PackDraft with(PolicyParameter<T> parameter, LocalDate from, T value, Text basis) {
    values
        .computeIfAbsent(parameter, none -> new TreeMap<>())
        .put(
            from,
            new DatedValue<>(
                from, parameter.require(value), PolicyPack.requireBasis(parameter, basis)));
    return this;
  }

  /** Returns the pack of what was taken in. */
  PolicyPack named(String name) {
    values.replaceAll((parameter, dated) -> Collections.unmodifiableNavigableMap(dated));
    return PolicyPack.of(name, values);
  }
}
