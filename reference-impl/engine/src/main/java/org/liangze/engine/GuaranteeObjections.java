package org.liangze.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.api.error.Violation;
import org.liangze.engine.indicator.GuaranteeRule;
import org.liangze.model.Text;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyParameters;

/** Says why a cadre may not guarantee a business; the rule itself is {@link GuaranteeRule}. */
final class GuaranteeObjections {

  private final Rules rules;

  GuaranteeObjections(Rules rules) {
    this.rules = rules;
  }

  /** Adds everything that stands against a guarantee from a day on. */
  void addAll(Violations violations, FoodBusiness business, Cadre cadre, LocalDate from) {
    if (!business.isInRegister(from)) {
      violations.add(Violation.BUSINESS_NOT_IN_REGISTER, Wording.notInRegister(business, from));
    }
    if (!business.isLicensed()) {
      violations.add(
          Violation.BUSINESS_NOT_LICENSED,
          Text.of(
              Wording.name(business).getChinese()
                  + " 仅有备案 "
                  + business.getLicences().get(0).getNumber(),
              Wording.name(business).getEnglish()
                  + " has filings only, "
                  + business.getLicences().get(0).getNumber()));
    }
    if (!rules.getJurisdictions().contains(business.getJurisdiction())) {
      violations.add(Violation.UNKNOWN_JURISDICTION, Wording.notInTree(business));
    }
    for (Reason reason : GuaranteeRule.objections(business, cadre, rules, from)) {
      add(violations, reason, business, cadre, from);
    }
  }

  private void add(
      Violations violations, Reason reason, FoodBusiness business, Cadre cadre, LocalDate from) {
    if (reason.equals(Reason.CADRE_NOT_IN_SERVICE)) {
      violations.add(Violation.CADRE_NOT_IN_SERVICE, Wording.notInService(cadre, from));
    } else if (reason.equals(Reason.NOT_GRADED)) {
      violations.add(
          Violation.BUSINESS_NOT_GRADED,
          Wording.name(business)
              .plus(Text.of(" 未定包保等级，无从确定包保层级", " has no grade, so no tier is determined")));
    } else if (reason.equals(Reason.WRONG_TIER)) {
      violations.add(Violation.WRONG_TIER, wrongTier(business, cadre, from));
    } else if (reason.equals(Reason.OUT_OF_AREA)) {
      violations.add(Violation.OUT_OF_AREA, outOfArea(business, cadre));
    } else {
      throw new IllegalStateException("no violation for " + reason);
    }
  }

  private Text wrongTier(FoodBusiness business, Cadre cadre, LocalDate from) {
    Optional<Jurisdiction> guarantor = GuaranteeRule.guarantor(business, rules, from);
    Text demanded = guarantor.map(found -> label(found.getTier(), from)).orElse(Text.same(""));
    Text grade = business.getGrade().map(Grade::getLabel).orElse(Text.same(""));
    Text serves = label(cadre.getTier(), from);
    return Text.of(
        Wording.name(business).getChinese()
            + " 为"
            + grade.getChinese()
            + "，应由"
            + demanded.getChinese()
            + "级干部包保，包保干部 "
            + cadre.getId()
            + " 属"
            + serves.getChinese()
            + "级",
        Wording.name(business).getEnglish()
            + ", "
            + grade.getEnglish()
            + ", is to be guaranteed at tier "
            + demanded.getEnglish()
            + ", cadre "
            + cadre.getId()
            + " serves at tier "
            + serves.getEnglish());
  }

  private static Text outOfArea(FoodBusiness business, Cadre cadre) {
    return Text.of(
        Wording.name(business).getChinese()
            + "（"
            + business.getJurisdiction()
            + "）不在包保干部 "
            + cadre.getId()
            + " 的辖区 "
            + cadre.getJurisdiction()
            + " 内",
        Wording.name(business).getEnglish()
            + " in "
            + business.getJurisdiction()
            + " is not within "
            + cadre.getJurisdiction()
            + ", which cadre "
            + cadre.getId()
            + " serves");
  }

  private Text label(Tier tier, LocalDate on) {
    return rules.getPolicy().get(PolicyParameters.label(tier), on);
  }
}
