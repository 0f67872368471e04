package org.liangze.model.business;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.identifier.IdentifierKind;
import org.liangze.model.identifier.LicenceNumber;

/**
 * A licence or filing (许可证、备案) that a business holds.
 *
 * <p>Example: {@code Licence.of(LicenceNumber.of("SC10415253102074"))}. The validity is half-open:
 * from its first day up to, and without, the day on which it no longer holds.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Licence {

  Licence() {}

  /** Returns the number; it may be faulty, ask {@code getNumber().verify()}. */
  public abstract LicenceNumber getNumber();

  /** Returns the first day of validity, where known. */
  public abstract Optional<LocalDate> getFrom();

  /** Returns the day on which the licence no longer holds, where known. */
  public abstract Optional<LocalDate> getEnd();

  /** Returns whether this is a filing (备案) of pre-packaged sales, which is no licence. */
  public final boolean isFiling() {
    return getNumber().getKind() == IdentifierKind.YB;
  }

  /** Returns a licence of this number, of unknown validity. */
  public static Licence of(LicenceNumber number) {
    return builder().number(number).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    if (getFrom().isPresent()) {
      Require.span("Licence.end", getFrom().get(), getEnd());
    }
  }

  /** Builds a {@link Licence}. */
  public static final class Builder extends ImmutableLicence.Builder {
    Builder() {}
  }
}
