package org.liangze.model.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A policy pack (政策参数包): what the rules are on any given day.
 *
 * <p>Every number is a dated parameter with its legal basis. {@link #national()} and {@link
 * #innerMongolia()} are shipped; a host derives its own:
 *
 * <pre>{@code
 * PolicyPack ours = PolicyPack.national()
 *     .named("gaoyou")
 *     .with(PolicyParameters.visits(Grade.B, FoodLine.CATERING), LocalDate.of(2025, 1, 1), 2,
 *         Text.of("高邮市文件", "Gaoyou notice"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PolicyPack {

  private final String name;
  private final Map<PolicyParameter<?>, NavigableMap<LocalDate, DatedValue<?>>> values;
  private final NavigableSet<LocalDate> firstDays = new TreeSet<>();

  private PolicyPack(
      String name, Map<PolicyParameter<?>, NavigableMap<LocalDate, DatedValue<?>>> values) {
    this.name = name;
    this.values = values;
    values.values().forEach(dated -> firstDays.addAll(dated.keySet()));
  }

  /** Returns the pack of the national rules. */
  public static PolicyPack national() {
    return ShippedPacks.national();
  }

  /** Returns the pack of Inner Mongolia: the national rules in the region's terms. */
  public static PolicyPack innerMongolia() {
    return ShippedPacks.innerMongolia();
  }

  /** Returns a pack of these values, which nobody changes any more. */
  static PolicyPack of(
      String name, Map<PolicyParameter<?>, NavigableMap<LocalDate, DatedValue<?>>> values) {
    return new PolicyPack(name, values);
  }

  /** Returns the name, such as {@code national}; it stands on every bulletin. */
  public String getName() {
    return name;
  }

  /** Returns this pack under another name. */
  public PolicyPack named(String name) {
    return new PolicyPack(name, values);
  }

  /**
   * Returns this pack with one more dated value; values that begin later stay as they are.
   *
   * @param from the first day on which it is in force
   * @param basis on what it is based; not blank in either language
   * @throws InvalidValueException if the parameter does not permit the value, or the basis is blank
   */
  public <T> PolicyPack with(PolicyParameter<T> parameter, LocalDate from, T value, Text basis) {
    NavigableMap<LocalDate, DatedValue<?>> dated = new TreeMap<>(history(parameter));
    dated.put(
        from, new DatedValue<>(from, parameter.require(value), requireBasis(parameter, basis)));
    Map<PolicyParameter<?>, NavigableMap<LocalDate, DatedValue<?>>> changed = new HashMap<>(values);
    changed.put(parameter, Collections.unmodifiableNavigableMap(dated));
    return new PolicyPack(name, changed);
  }

  /** Requires a legal basis that says something: it is what a fault list and a what-if quote. */
  static Text requireBasis(PolicyParameter<?> parameter, Text basis) {
    if (basis.isBlank()) {
      throw InvalidValueException.of(
          parameter.getKey() + ".basis",
          basis.toString(),
          Text.of("法律依据的中英文均不得为空白", "a legal basis must not be blank in either language"));
    }
    return basis;
  }

  /**
   * Returns the value in force on a day.
   *
   * @throws InvalidValueException if the pack has no value that early
   */
  public <T> T get(PolicyParameter<T> parameter, LocalDate on) {
    return dated(parameter, on).getValue();
  }

  /**
   * Returns the value in force on a day with its first day and legal basis.
   *
   * @throws InvalidValueException if the pack has no value that early
   */
  public <T> DatedValue<T> dated(PolicyParameter<T> parameter, LocalDate on) {
    return find(parameter, on)
        .orElseThrow(
            () ->
                InvalidValueException.of(
                    parameter.getKey(),
                    on,
                    Text.of(
                        "政策参数包 " + name + " 在该日没有此参数的取值",
                        "pack " + name + " has no value on that day")));
  }

  /** Returns the value in force on a day, if the pack has one that early. */
  public <T> Optional<DatedValue<T>> find(PolicyParameter<T> parameter, LocalDate on) {
    Map.Entry<LocalDate, DatedValue<?>> entry = history(parameter).floorEntry(on);
    if (entry == null) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // with() is the only way in, and checks the type
    DatedValue<T> value = (DatedValue<T>) entry.getValue();
    return Optional.of(value);
  }

  /** Returns the parameters that have a value, in no particular order. */
  public Set<PolicyParameter<?>> getParameters() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Returns all values of a parameter by their first day. */
  public NavigableMap<LocalDate, DatedValue<?>> history(PolicyParameter<?> parameter) {
    return values.getOrDefault(parameter, Collections.emptyNavigableMap());
  }

  /**
   * Returns the last day before any of the pack's values changes after a day: until then the rules
   * stay as they are. {@code LocalDate.MAX} if none changes any more.
   */
  public LocalDate unchangedThrough(LocalDate on) {
    LocalDate next = firstDays.higher(on);
    return next == null ? LocalDate.MAX : next.minusDays(1);
  }

  /** Returns the last day before any of some parameters gets another value after a day. */
  public LocalDate unchangedThrough(LocalDate on, Collection<PolicyParameter<?>> parameters) {
    LocalDate through = LocalDate.MAX;
    for (PolicyParameter<?> parameter : parameters) {
      LocalDate next = history(parameter).higherKey(on);
      through = next == null || next.isAfter(through) ? through : next.minusDays(1);
    }
    return through;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyPack
        && ((PolicyPack) other).name.equals(name)
        && ((PolicyPack) other).values.equals(values);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + values.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return "PolicyPack{" + name + "}";
  }
}
