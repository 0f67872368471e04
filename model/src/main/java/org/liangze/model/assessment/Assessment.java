package org.liangze.model.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an indicator for one subject on one day (判定).
 *
 * <p>Example: MISSED because of NO_VISIT_IN_PERIOD, which holds through 2022-12-31. The same facts
 * give the same answer on every day up to and including {@link #getHoldsThrough()}; after it they
 * may not.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Assessment {

  /** What an assessment can come out as. */
  public enum Outcome {
    /** The subject does not belong to the population that is counted. */
    NOT_REQUIRED,
    /** Required and met. */
    MET,
    /** Required and missed. */
    MISSED,
    /** Not to be told, as something that decides is not known; counted as neither of the others. */
    UNKNOWN
  }

  private final Outcome outcome;
  private final @Nullable Reason reason;
  private final @Nullable Ground ground;
  private final LocalDate holdsThrough;

  private Assessment(
      Outcome outcome, @Nullable Reason reason, @Nullable Ground ground, LocalDate holdsThrough) {
    this.outcome = outcome;
    this.reason = reason;
    this.ground = ground;
    this.holdsThrough = Objects.requireNonNull(holdsThrough, "holdsThrough");
  }

  /**
   * Returns the answer that the subject is not counted.
   *
   * @param reason why not
   */
  public static Assessment notRequired(Reason reason, LocalDate holdsThrough) {
    return new Assessment(
        Outcome.NOT_REQUIRED, Objects.requireNonNull(reason, "reason"), null, holdsThrough);
  }

  /**
   * Returns the answer that nobody can tell.
   *
   * @param reason what is not known
   */
  public static Assessment unknown(Reason reason, LocalDate holdsThrough) {
    return new Assessment(
        Outcome.UNKNOWN, Objects.requireNonNull(reason, "reason"), null, holdsThrough);
  }

  public static Assessment met(LocalDate holdsThrough) {
    return new Assessment(Outcome.MET, null, null, holdsThrough);
  }

  /** Returns the answer that a duty which no parameter of the policy decides is missed. */
  public static Assessment missed(Reason reason, LocalDate holdsThrough) {
    return new Assessment(
        Outcome.MISSED, Objects.requireNonNull(reason, "reason"), null, holdsThrough);
  }

  /**
   * Returns the answer that a duty is missed.
   *
   * @param ground what in the policy makes it a duty
   */
  public static Assessment missed(Reason reason, Ground ground, LocalDate holdsThrough) {
    return new Assessment(
        Outcome.MISSED,
        Objects.requireNonNull(reason, "reason"),
        Objects.requireNonNull(ground, "ground"),
        holdsThrough);
  }

  /** Returns this answer, holding through another day. */
  public Assessment holdingThrough(LocalDate day) {
    return new Assessment(outcome, reason, ground, day);
  }

  public Outcome getOutcome() {
    return outcome;
  }

  /** Returns why it is not met: missed, not required or unknown; empty if and only if it is met. */
  public Optional<Reason> getReason() {
    return Optional.ofNullable(reason);
  }

  /** Returns what in the policy makes it a duty, if it is missed and a parameter decides. */
  public Optional<Ground> getGround() {
    return Optional.ofNullable(ground);
  }

  /** Returns the last day on which this answer holds, inclusive; {@code LocalDate.MAX} for ever. */
  public LocalDate getHoldsThrough() {
    return holdsThrough;
  }

  /** Returns whether the other answer is the same, whatever day it holds through. */
  public boolean isSameAnswerAs(Assessment other) {
    return outcome == other.outcome
        && Objects.equals(reason, other.reason)
        && Objects.equals(ground, other.ground);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assessment
        && isSameAnswerAs((Assessment) other)
        && ((Assessment) other).holdsThrough.equals(holdsThrough);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcome, reason, ground, holdsThrough);
  }

  @Override
  public String toString() {
    return outcome + (reason == null ? "" : "(" + reason + ")") + " through " + holdsThrough;
  }
}
