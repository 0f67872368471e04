package org.liangze.model.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.guarantee.VisitMode;

/**
 * The modes (督导方式) in which a visit counts; at least one.
 *
 * <p>Example: {@code VisitModes.of(VisitMode.ON_SITE, VisitMode.GROUP)}, on site only.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class VisitModes {

  private final Set<VisitMode> modes;

  private VisitModes(Set<VisitMode> modes) {
    this.modes = Collections.unmodifiableSet(modes);
  }

  /**
   * Returns a set of modes.
   *
   * @throws InvalidValueException if there is none
   */
  public static VisitModes of(VisitMode... modes) {
    return of(Arrays.asList(modes));
  }

  /**
   * Returns a set of modes.
   *
   * @throws InvalidValueException if there is none
   */
  public static VisitModes of(Collection<VisitMode> modes) {
    Set<VisitMode> copy = EnumSet.noneOf(VisitMode.class);
    copy.addAll(modes);
    if (copy.isEmpty()) {
      throw InvalidValueException.of(
          "VisitModes", "", Text.of("至少应有一种督导方式", "must hold at least one mode"));
    }
    return new VisitModes(copy);
  }

  /** Returns the modes, in the order of the terms. */
  public Set<VisitMode> asSet() {
    return modes;
  }

  /** Returns whether a visit in a mode counts. */
  public boolean allow(VisitMode mode) {
    return modes.contains(mode);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VisitModes && ((VisitModes) other).modes.equals(modes);
  }

  @Override
  public int hashCode() {
    return modes.stream().mapToInt(mode -> 1 << mode.ordinal()).sum();
  }

  /** Returns the names of the modes, joined by {@code +}. */
  @Override
  public String toString() {
    return modes.stream().map(VisitMode::name).collect(Collectors.joining("+"));
  }
}
