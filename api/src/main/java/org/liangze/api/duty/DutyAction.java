package org.liangze.api.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;

/**
 * One operation button (操作按钮) of one person at one business: a duty for one period, and how it
 * stands.
 *
 * <p>Example: weekly inspection at {@code B150102-000017} as director for 2026-06-15 through
 * 2026-06-21: DUE. What it produces is a {@link DutyRecording}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class DutyAction {

  DutyAction() {}

  public abstract String getBusinessId();

  /** Returns the name of the business. */
  public abstract String getBusinessName();

  /** Returns what is to be done. */
  public abstract Duty getDuty();

  /** Returns the role in which the person does it. */
  public abstract Role getRole();

  /** Returns the first day of the period for which it is done. */
  public abstract LocalDate getPeriodBegin();

  /** Returns the last day, inclusive, on which it is done in time. */
  public abstract LocalDate getDeadline();

  public abstract ActionState getState();

  /** Returns why it is not required, not yet or unknown; empty in every other state. */
  public abstract Optional<Reason> getReason();

  /** Returns the day on which it was done, by whoever may; present if and only if DONE. */
  public abstract Optional<LocalDate> getDoneOn();

  /** Returns the first day on which it is owed; present if and only if NOT_YET and known. */
  public abstract Optional<LocalDate> getBegins();

  /** Returns the steps that the record must show. */
  public abstract Set<DutyStep> getSteps();

  /**
   * Returns the legal basis: what asks the duty of this business, whose duty it is, and who stands
   * in if the person does.
   */
  public abstract List<Ground> getGrounds();

  /** Returns the label of the button in both languages, such as 周排查. */
  public final Text getLabel() {
    return getDuty().getLabel();
  }

  /** Returns whether the person may propose a veto with the record (否决建议). */
  public final boolean mayProposeVeto() {
    return getRole() != Role.PRINCIPAL;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DutyAction}. */
  public static final class Builder extends ImmutableDutyAction.Builder {
    Builder() {}
  }
}
