package org.liangze.model.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;

/**
 * All that the ledger knows about one business (一户一档): what an indicator over businesses judges.
 *
 * <p>The facts are dated, so that one set of facts answers for every day.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class BusinessFacts {

  BusinessFacts() {}

  /** Returns the business. */
  public abstract FoodBusiness getBusiness();

  /** Returns the assignments of the business, past and present, in the order of recording. */
  public abstract List<GuaranteeAssignment> getAssignments();

  /** Returns the cadres who are named by the assignments, by identifier. */
  public abstract Map<String, Cadre> getCadres();

  /** Returns the visits in which the business was visited, in the order of recording. */
  public abstract List<SupervisionVisit> getVisits();

  /** Returns the appointments at the business, past and present, in the order of recording. */
  public abstract List<RoleAppointment> getAppointments();

  /** Returns the days on which the business does not open, in the order of recording. */
  public abstract List<Closure> getClosures();

  /** Returns which duties were done for which days. */
  @Value.Default
  public DutyLog getDutyLog() {
    return DutyLog.empty();
  }

  /** Returns the trainings of the persons who are named by the appointments, wherever recorded. */
  public abstract List<TrainingRecord> getTrainings();

  /** Returns the facts about a business of which nothing else is known. */
  public static BusinessFacts of(FoodBusiness business) {
    return builder().business(business).cadres(Collections.emptyMap()).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BusinessFacts}. */
  public static final class Builder extends ImmutableBusinessFacts.Builder {
    Builder() {}
  }
}
