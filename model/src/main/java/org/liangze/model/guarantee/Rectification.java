package org.liangze.model.guarantee;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;

/**
 * The rectification (整改) of a finding, by which it is struck off (销号).
 *
 * <p>Example: closed on 2022-12-05, confirmed by cadre {@code C150102001003-001}, "new cold store".
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Rectification {

  Rectification() {}

  /** Returns the day on which the finding was closed. */
  public abstract LocalDate getClosedOn();

  /** Returns the host's identifier of whoever confirmed it, a cadre or a person; not a name. */
  public abstract String getConfirmedBy();

  /** Returns what was done; 1 to 2,000 characters. */
  public abstract String getMeasure();

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("Rectification.confirmedBy", getConfirmedBy());
    Require.passage("Rectification.measure", getMeasure());
  }

  /** Builds a {@link Rectification}. */
  public static final class Builder extends ImmutableRectification.Builder {
    Builder() {}
  }
}
