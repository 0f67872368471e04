package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;

/** DATA_VERIFIED (数据核查): required of every business to be guaranteed; met once verified. */
final class DataVerified implements BusinessIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.DATA_VERIFIED;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    FoodBusiness business = facts.getBusiness();
    Horizon horizon = Population.horizon(business, on);
    Optional<Reason> exempt = Population.whyNotGuaranteed(business, on);
    if (exempt.isPresent()) {
      return Assessment.notRequired(exempt.get(), horizon.through());
    }
    Optional<LocalDate> verifiedOn = business.getVerifiedOn();
    horizon.changesOn(verifiedOn);
    return verifiedOn.isPresent() && !verifiedOn.get().isAfter(on)
        ? Assessment.met(horizon.through())
        : Assessment.missed(Reason.NOT_VERIFIED, horizon.through());
  }
}
