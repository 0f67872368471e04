package org.liangze.api.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;

/**
 * What an operation button produces (履职登记): that a person did a duty at a business.
 *
 * <p>Example: officer {@code P000017} did daily control for 2022-12-20 and found nothing. Either
 * problems are named, or it is a zero-risk report (零风险报告); one of both must be said.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class DutyRecording {

  DutyRecording() {}

  public abstract String getBusinessId();

  public abstract Duty getDuty();

  /** Returns the role in which the person does it. */
  public abstract Role getRole();

  public abstract String getPersonId();

  /** Returns the day for which it is done; for a weekly or monthly duty any day of the period. */
  public abstract LocalDate getDay();

  /** Returns the day on which it was done: {@link #getDay()} unless given, a later one if late. */
  @Value.Default
  public LocalDate getDoneOn() {
    return getDay();
  }

  /** Returns the steps that were taken. */
  public abstract Set<DutyStep> getSteps();

  /** Returns whether nothing was found; false unless given. */
  @Value.Default
  public boolean isZeroRisk() {
    return false;
  }

  /** Returns what was found. */
  public abstract List<Problem> getProblems();

  /** Returns the persons of the business to whom it was reported. */
  public abstract Set<String> getReportedTo();

  /** Returns how officers of the business are evaluated, by person; weekly inspection only. */
  public abstract Map<String, Evaluation> getEvaluations();

  /** Returns the minutes; monthly dispatch only. */
  public abstract Optional<String> getMinutes();

  /** Returns why a veto is proposed; not by a principal. */
  public abstract Optional<String> getVetoProposal();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DutyRecording}. */
  public static final class Builder extends ImmutableDutyRecording.Builder {
    Builder() {}
  }
}
