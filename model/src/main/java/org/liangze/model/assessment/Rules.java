package org.liangze.model.assessment;

import java.util.Objects;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.policy.PolicyPack;

/**
 * What an assessment is made by besides the facts (判定依据): the policy, the divisions and the working
 * days.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rules {

  private final PolicyPack policy;
  private final JurisdictionTree jurisdictions;
  private final DayKinds calendar;

  private Rules(PolicyPack policy, JurisdictionTree jurisdictions, DayKinds calendar) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.jurisdictions = Objects.requireNonNull(jurisdictions, "jurisdictions");
    this.calendar = Objects.requireNonNull(calendar, "calendar");
  }

  /** Returns rules with a calendar that knows no day. */
  public static Rules of(PolicyPack policy, JurisdictionTree jurisdictions) {
    return of(policy, jurisdictions, DayKinds.unknown());
  }

  public static Rules of(PolicyPack policy, JurisdictionTree jurisdictions, DayKinds calendar) {
    return new Rules(policy, jurisdictions, calendar);
  }

  /** Returns these rules under another policy. */
  public Rules under(PolicyPack other) {
    return of(other, jurisdictions, calendar);
  }

  public PolicyPack getPolicy() {
    return policy;
  }

  public JurisdictionTree getJurisdictions() {
    return jurisdictions;
  }

  /** Returns which days are working days; UNKNOWN where it cannot be told. */
  public DayKinds getCalendar() {
    return calendar;
  }
}
