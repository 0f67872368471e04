package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyParameters;

/**
 * Who may guarantee a business (包保规则): a cadre in service, of the tier that the grade demands, in
 * whose jurisdiction the business lies.
 */
public final class GuaranteeRule {

  private GuaranteeRule() {}

  /**
   * Returns the jurisdiction whose cadres must guarantee a business: the one above it at the
   * policy's tier for its grade or, where that tier is missing, at the next higher existing one.
   * Empty if the business is not graded or its jurisdiction is not in the tree.
   */
  public static Optional<Jurisdiction> guarantor(FoodBusiness business, Rules rules, LocalDate on) {
    Optional<Grade> grade = business.getGrade();
    JurisdictionTree tree = rules.getJurisdictions();
    if (!grade.isPresent() || !tree.contains(business.getJurisdiction())) {
      return Optional.empty();
    }
    Tier tier = rules.getPolicy().get(PolicyParameters.guaranteeingTier(grade.get()), on);
    return tree.nearestAtOrAbove(business.getJurisdiction(), tier);
  }

  /**
   * Returns why a cadre may not guarantee a business on a day, all reasons at once; empty if the
   * cadre may.
   */
  public static List<Reason> objections(
      FoodBusiness business, Cadre cadre, Rules rules, LocalDate on) {
    List<Reason> objections = new ArrayList<>();
    if (!cadre.isInService(on)) {
      objections.add(Reason.CADRE_NOT_IN_SERVICE);
    }
    Optional<Jurisdiction> guarantor = guarantor(business, rules, on);
    if (!guarantor.isPresent()) {
      objections.add(business.getGrade().isPresent() ? Reason.OUT_OF_AREA : Reason.NOT_GRADED);
      return objections;
    }
    if (cadre.getTier() != guarantor.get().getTier()) {
      objections.add(Reason.WRONG_TIER);
    }
    JurisdictionTree tree = rules.getJurisdictions();
    if (!tree.contains(cadre.getJurisdiction())
        || !tree.isWithin(business.getJurisdiction(), cadre.getJurisdiction())) {
      objections.add(Reason.OUT_OF_AREA);
    }
    return objections;
  }
}
