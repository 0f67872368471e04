package org.liangze.model.enterprise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * The record (履职记录) that one person did one duty at one business for one day, week or month.
 *
 * <p>Example: officer {@code P000017} did the daily control of {@code B150102-000017} for
 * 2022-12-20 on that day and found nothing: a zero-risk report (零风险报告). What was found stands in
 * {@link org.liangze.model.guarantee.Finding}s that name this record.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class DutyRecord implements LedgerEntry {

  DutyRecord() {}

  @Override
  public final EntryKind<DutyRecord> getKind() {
    return EntryKind.DUTY_RECORD;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.singletonList(EntryReference.of(EntryKind.BUSINESS, getBusinessId()));
  }

  @Override
  public abstract String getId();

  /** Returns the business. */
  public abstract String getBusinessId();

  /** Returns the jurisdiction of the business at the time of the record. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the duty that was done. */
  public abstract Duty getDuty();

  /** Returns the role in which the person did it: the duty's own, or the one that stood in. */
  public abstract Role getRole();

  /** Returns the host's identifier of the person; not a name or an identity number. */
  public abstract String getPersonId();

  /**
   * Returns the day for which it was done; for a weekly or monthly duty any day of the week or
   * month.
   */
  public abstract LocalDate getDay();

  /** Returns the day on which it was done; not before {@link #getDay()}, after it if late. */
  public abstract LocalDate getDoneOn();

  /** Returns the steps that were taken, all of them steps of the duty. */
  public abstract Set<DutyStep> getSteps();

  /** Returns whether it is a zero-risk report: nothing was found. */
  public abstract boolean isZeroRisk();

  /** Returns the identifiers of the persons to whom it was reported. */
  public abstract Set<String> getReportedTo();

  /** Returns how officers were evaluated, by person; only in a weekly inspection. */
  public abstract Map<String, Evaluation> getEvaluations();

  /** Returns the minutes (纪要), 1 to 2,000 characters; only in a monthly dispatch. */
  public abstract Optional<String> getMinutes();

  /** Returns why a veto, to stop production or sale, is proposed (否决建议); empty if none is. */
  public abstract Optional<String> getVetoProposal();

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("DutyRecord.id", getId());
    Require.identifier("DutyRecord.businessId", getBusinessId());
    Require.identifier("DutyRecord.personId", getPersonId());
    Require.notBefore("DutyRecord.doneOn", getDoneOn(), getDay());
    for (DutyStep step : getSteps()) {
      if (step.getDuty() != getDuty()) {
        throw InvalidValueException.of(
            "DutyRecord.steps",
            step,
            Text.of("不是 " + getDuty() + " 的环节", "is no step of " + getDuty()));
      }
    }
    getReportedTo().forEach(id -> Require.identifier("DutyRecord.reportedTo", id));
    getEvaluations().keySet().forEach(id -> Require.identifier("DutyRecord.evaluations", id));
    getMinutes().ifPresent(text -> Require.passage("DutyRecord.minutes", text));
    getVetoProposal().ifPresent(text -> Require.passage("DutyRecord.vetoProposal", text));
    only("evaluations", Duty.WEEKLY_INSPECTION, !getEvaluations().isEmpty());
    only("minutes", Duty.MONTHLY_DISPATCH, getMinutes().isPresent());
    if (getVetoProposal().isPresent() && getRole() == Role.PRINCIPAL) {
      throw InvalidValueException.of(
          "DutyRecord.vetoProposal",
          getRole(),
          Text.of("否决建议由食品安全总监或食品安全员提出", "a veto is proposed by a director or an officer"));
    }
  }

  private void only(String field, Duty duty, boolean given) {
    if (given && getDuty() != duty) {
      throw InvalidValueException.of(
          "DutyRecord." + field, getDuty(), Text.of("仅用于 " + duty, "belongs to " + duty + " only"));
    }
  }

  /** Builds a {@link DutyRecord}. */
  public static final class Builder extends ImmutableDutyRecord.Builder {
    Builder() {}
  }
}
