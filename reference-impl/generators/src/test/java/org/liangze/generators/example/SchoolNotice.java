package org.liangze.generators.example;

import static org.liangze.generators.verify.IndicatorVerifier.verifyThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.generators.arbitrary.DayArbitraries;
import org.liangze.generators.verify.IndicatorVerifier;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** The worked example of the README: a city's notice that falls behind the national rules. */
class SchoolNotice {

  // README begins
  PolicyPack ours() {
    return PolicyPack.national()
        .named("our-city")
        .with(
            PolicyParameters.directorDiners(BusinessTrait.SCHOOL),
            LocalDate.of(2023, 1, 1),
            Bound.above(500),
            Text.of("本市通知：学校 500 人", "notice of our city: schools, 500 diners"));
  }

  @Property(tries = 10_000)
  void whoNeedsADirectorByTheNationalRulesNeedsOneHereToo(
      @ForAll FoodBusiness business, @ForAll("days") LocalDate day) {
    IndicatorVerifier director =
        verifyThat(BuiltInIndicators.overBusiness(Indicator.DIRECTOR_APPOINTED)).on(day);
    if (director.given(business).getAssessment().getOutcome() == Outcome.MISSED) {
      director.under(ours()).given(business).isMissedBecause(Reason.NO_DIRECTOR);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DayArbitraries.days();
  }
  // README ends
}
