package org.liangze.exchange.table;

import java.util.Objects;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * An old code of a division (旧代码) and the one that took its place, or a code that only licences
 * use, such as a development zone's.
 *
 * <p>Example: {@code 152502 -> 152500}. This class is immutable and thread-safe.
 */
public final class DivisionAlias {

  private final JurisdictionCode old;
  private final JurisdictionCode current;

  private DivisionAlias(JurisdictionCode old, JurisdictionCode current) {
    this.old = Objects.requireNonNull(old, "old");
    this.current = Objects.requireNonNull(current, "current");
  }

  public static DivisionAlias of(JurisdictionCode old, JurisdictionCode current) {
    return new DivisionAlias(old, current);
  }

  public JurisdictionCode getOld() {
    return old;
  }

  public JurisdictionCode getCurrent() {
    return current;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DivisionAlias
        && ((DivisionAlias) other).old.equals(old)
        && ((DivisionAlias) other).current.equals(current);
  }

  @Override
  public int hashCode() {
    return 31 * old.hashCode() + current.hashCode();
  }

  /** Returns {@code old -> current}. */
  @Override
  public String toString() {
    return old + " -> " + current;
  }
}
