package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;

/**
 * THREE_PERSONS (三人三责落实): required of every business of which any of the three duties is required;
 * missed if any is missed, for the reason of the first; unknown if none is missed, but any unknown.
 */
final class ThreePersons implements BusinessIndicator {

  private final List<DutyDone> duties;

  ThreePersons(List<DutyDone> duties) {
    this.duties = Collections.unmodifiableList(duties);
  }

  @Override
  public Indicator getIndicator() {
    return Indicator.THREE_PERSONS;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    Horizon horizon = new Horizon(on);
    Map<Outcome, Assessment> first = new EnumMap<>(Outcome.class);
    for (DutyDone duty : duties) {
      Assessment answer = duty.assess(facts, rules, on);
      horizon.staysThrough(answer.getHoldsThrough());
      first.putIfAbsent(answer.getOutcome(), answer);
    }
    LocalDate through = horizon.through();
    Assessment missed = first.get(Outcome.MISSED);
    if (missed != null) {
      return missed.holdingThrough(through);
    }
    Assessment unknown = first.get(Outcome.UNKNOWN);
    if (unknown != null) {
      return unknown.holdingThrough(through);
    }
    Assessment met = first.get(Outcome.MET);
    if (met != null) {
      return met.holdingThrough(through);
    }
    Assessment notRequired = first.get(Outcome.NOT_REQUIRED);
    return notRequired == null
        ? Assessment.notRequired(Reason.NOT_ASKED_BY_POLICY, through)
        : notRequired.holdingThrough(through);
  }
}
