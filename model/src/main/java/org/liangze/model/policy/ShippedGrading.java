package org.liangze.model.policy;

import static org.liangze.model.policy.ShippedPacks.EVER;
import static org.liangze.model.policy.ShippedPacks.HOUSE;

import java.util.Optional;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;

/** The national values of the grading (分级). No national text is known to fix any of them. */
final class ShippedGrading {

  private static final Text SIZES =
      Text.of(
          "中小企业划型标准（数值未核对原文）；本库默认，可由当地规定替换",
          "size classes of enterprises (numbers not verified in the original); default of this"
              + " library; local rules may replace it");
  private static final Text SMALL_CATERING =
      Text.of(
          "小餐饮按 D 级，小餐饮取餐饮条线的小型；本库默认，可由当地规定替换",
          "small catering is grade D, taken as the small class of the catering line; default of this"
              + " library; local rules may replace it");

  private ShippedGrading() {}

  static void addTo(PackDraft draft) {
    addBounds(draft, Sector.INDUSTRY, bounds(1000, 40000), bounds(300, 2000), bounds(20, 300));
    addBounds(draft, Sector.WHOLESALE, bounds(200, 40000), bounds(20, 5000), bounds(5, 1000));
    addBounds(draft, Sector.RETAIL, bounds(300, 20000), bounds(50, 500), bounds(10, 100));
    addBounds(draft, Sector.CATERING, bounds(300, 10000), bounds(100, 2000), bounds(10, 100));
    draft
        .with(GradingParameters.sector(FoodLine.PRODUCTION), EVER, Sector.INDUSTRY, HOUSE)
        .with(GradingParameters.sector(FoodLine.SALES), EVER, Sector.RETAIL, HOUSE)
        .with(GradingParameters.sector(FoodLine.CATERING), EVER, Sector.CATERING, HOUSE)
        .with(GradingParameters.sector(FoodLine.CANTEEN), EVER, Sector.CATERING, HOUSE)
        .with(GradingParameters.sector(FoodLine.SMALL_WORKSHOP), EVER, Sector.INDUSTRY, HOUSE)
        .with(GradingParameters.sector(FoodLine.SPECIAL_FOOD), EVER, Sector.INDUSTRY, HOUSE);
    addGrades(draft);
    addPromotions(draft);
  }

  /**
   * @param revenue in 10,000 yuan
   */
  private static SizeBounds bounds(int staff, int revenue) {
    return SizeBounds.of(Bound.from(staff), Bound.from(revenue));
  }

  private static void addBounds(
      PackDraft draft, Sector sector, SizeBounds large, SizeBounds medium, SizeBounds small) {
    draft
        .with(GradingParameters.sizeBounds(sector, SizeClass.LARGE), EVER, large, SIZES)
        .with(GradingParameters.sizeBounds(sector, SizeClass.MEDIUM), EVER, medium, SIZES)
        .with(GradingParameters.sizeBounds(sector, SizeClass.SMALL), EVER, small, SIZES);
  }

  private static void addGrades(PackDraft draft) {
    for (FoodLine line : FoodLine.values()) {
      addGrade(draft, line, SizeClass.LARGE, Grade.A);
      addGrade(draft, line, SizeClass.MEDIUM, Grade.B);
      addGrade(draft, line, SizeClass.SMALL, Grade.C);
      addGrade(draft, line, SizeClass.MICRO, Grade.D);
      draft.with(GradingParameters.grade(line, Optional.empty()), EVER, Grade.D, HOUSE);
    }
    for (SizeClass size : SizeClass.values()) {
      addGrade(draft, FoodLine.SPECIAL_FOOD, size, Grade.A);
      addGrade(draft, FoodLine.SMALL_WORKSHOP, size, Grade.D);
    }
    draft
        .with(
            GradingParameters.grade(FoodLine.SPECIAL_FOOD, Optional.empty()), EVER, Grade.A, HOUSE)
        .with(
            GradingParameters.grade(FoodLine.CATERING, Optional.of(SizeClass.SMALL)),
            EVER,
            Grade.D,
            SMALL_CATERING);
  }

  private static void addGrade(PackDraft draft, FoodLine line, SizeClass size, Grade grade) {
    draft.with(GradingParameters.grade(line, Optional.of(size)), EVER, grade, HOUSE);
  }

  private static void addPromotions(PackDraft draft) {
    for (BusinessTrait trait : BusinessTrait.values()) {
      draft.with(GradingParameters.promotion(trait), EVER, Grade.D, HOUSE);
    }
    draft
        .with(GradingParameters.promotion(BusinessTrait.CHAIN_HEADQUARTERS), EVER, Grade.B, HOUSE)
        .with(GradingParameters.promotion(BusinessTrait.CENTRAL_KITCHEN), EVER, Grade.B, HOUSE)
        .with(GradingParameters.promotion(BusinessTrait.GROUP_MEAL_DELIVERY), EVER, Grade.B, HOUSE)
        .with(GradingParameters.promotion(BusinessTrait.WHOLESALE_MARKET), EVER, Grade.B, HOUSE)
        .with(GradingParameters.PROMOTING_DINERS, EVER, Bound.from(1000), HOUSE)
        .with(GradingParameters.GRADE_BY_DINERS, EVER, Grade.B, HOUSE);
  }
}
