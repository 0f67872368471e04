package org.liangze.api;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.guarantee.LetterChannel;

/**
 * The signing of a commitment letter (承诺书签订).
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class LetterSigning {

  LetterSigning() {}

  public abstract String getCadreId();

  /** Returns the one assignment that the letter is for; empty if it is for all of the cadre's. */
  public abstract Optional<String> getAssignmentId();

  public abstract LetterChannel getChannel();

  public abstract LocalDate getSignedOn();

  /** Returns the day on which the letter no longer holds; empty if it has no such day. */
  public abstract Optional<LocalDate> getEnd();

  @Value.Check
  protected void check() {
    Require.span("LetterSigning.end", getSignedOn(), getEnd());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LetterSigning}. */
  public static final class Builder extends ImmutableLetterSigning.Builder {
    Builder() {}
  }
}
