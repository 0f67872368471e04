package org.liangze.model.policy;

import static org.liangze.model.policy.ShippedPacks.EVER;
import static org.liangze.model.policy.ShippedPacks.HOUSE;

import java.time.LocalDate;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;

/** The duties of the three persons in the packs that come with the library. */
final class ShippedDuties {

  private static final LocalDate ORDER_60 = LocalDate.of(2022, 11, 1);
  private static final LocalDate CANTEEN_RULE = LocalDate.of(2025, 4, 15);
  private static final LocalDate ORDER_104 = LocalDate.of(2025, 12, 1);
  private static final LocalDate ORDER_114 = LocalDate.of(2026, 3, 20);

  private static final Text ORDER_60_TEXT = Text.of("市场监管总局令第 60 号", "SAMR Order 60");
  private static final Text CANTEEN_TEXT =
      Text.of("集中用餐单位食堂规定（2025-04-15）", "canteen rule (2025-04-15)");
  private static final Text ORDER_104_TEXT =
      Text.of("市场监管总局令第 104 号，餐饮连锁企业", "SAMR Order 104, chain catering");
  private static final Text ORDER_114_TEXT =
      Text.of("市场监管总局令第 114 号，食品销售连锁企业", "SAMR Order 114, chain sales");

  private ShippedDuties() {}

  static void addNational(PackDraft draft) {
    addDuty(draft, Duty.DAILY_CONTROL, CalendarPeriod.DAY, Role.OFFICER, StandIn.NOBODY);
    addDuty(draft, Duty.WEEKLY_INSPECTION, CalendarPeriod.WEEK, Role.DIRECTOR, StandIn.OFFICER);
    addDuty(draft, Duty.MONTHLY_DISPATCH, CalendarPeriod.MONTH, Role.PRINCIPAL, StandIn.NOBODY);
    addPopulation(draft);
    addChains(draft);
    addTraining(draft);
  }

  /**
   * Without Order 60 nothing is owed, so that the values of the other parameters decide nothing.
   */
  private static void addDuty(
      PackDraft draft, Duty duty, CalendarPeriod period, Role role, StandIn standIn) {
    draft
        .with(DutyParameters.period(duty), EVER, period, ORDER_60_TEXT)
        .with(DutyParameters.role(duty), EVER, role, ORDER_60_TEXT)
        .with(DutyParameters.standInWhereNotRequired(duty), EVER, standIn, ORDER_60_TEXT)
        .with(DutyParameters.standInWhileVacant(duty), EVER, standIn, HOUSE)
        .with(DutyParameters.steps(duty), EVER, DutySteps.of(), HOUSE);
  }

  private static void addPopulation(PackDraft draft) {
    draft
        .with(DutyParameters.REQUIRED_UNRATED, EVER, false, HOUSE)
        .with(DutyParameters.REQUIRED_UNRATED, ORDER_60, true, ORDER_60_TEXT);
    for (RiskLevel level : RiskLevel.values()) {
      draft
          .with(DutyParameters.required(level), EVER, false, HOUSE)
          .with(DutyParameters.required(level), ORDER_60, true, ORDER_60_TEXT);
    }
    for (FoodLine line : FoodLine.values()) {
      draft.with(DutyParameters.workingDaysOnly(line), EVER, false, HOUSE);
    }
  }

  private static void addChains(PackDraft draft) {
    for (BusinessTrait place : DutyParameters.placesInChain()) {
      for (FoodLine line : FoodLine.values()) {
        for (Duty duty : Duty.values()) {
          draft.with(DutyParameters.owedInChain(place, line, duty), EVER, true, HOUSE);
        }
      }
    }
    addChain(draft, FoodLine.CATERING, ORDER_104, ORDER_104_TEXT);
    addChain(draft, FoodLine.SALES, ORDER_114, ORDER_114_TEXT);
  }

  /** Headquarters monthly, branch weekly, shop daily. */
  private static void addChain(PackDraft draft, FoodLine line, LocalDate from, Text basis) {
    for (Duty duty : Duty.values()) {
      draft
          .with(
              DutyParameters.owedInChain(BusinessTrait.CHAIN_HEADQUARTERS, line, duty),
              from,
              duty == Duty.MONTHLY_DISPATCH,
              basis)
          .with(
              DutyParameters.owedInChain(BusinessTrait.CHAIN_BRANCH, line, duty),
              from,
              duty == Duty.WEEKLY_INSPECTION,
              basis)
          .with(
              DutyParameters.owedInChain(BusinessTrait.CHAIN_SHOP, line, duty),
              from,
              duty == Duty.DAILY_CONTROL,
              basis);
    }
  }

  private static void addTraining(PackDraft draft) {
    draft
        .with(DutyParameters.TRAINING_PERIOD, EVER, CalendarPeriod.YEAR, CANTEEN_TEXT)
        .with(DutyParameters.BAR_YEARS, EVER, 5, ORDER_60_TEXT);
    for (FoodLine line : FoodLine.values()) {
      draft.with(DutyParameters.trainingHours(line), EVER, 0, HOUSE);
    }
    draft.with(DutyParameters.trainingHours(FoodLine.CANTEEN), CANTEEN_RULE, 40, CANTEEN_TEXT);
  }

  /** The region asks the duties of medium and high risk, in forms of its own. */
  static void addInnerMongolia(PackDraft draft) {
    Text platform =
        Text.of(
            "内蒙古自治区：中高风险主体在风险管控平台落实三人三责",
            "Inner Mongolia: medium and high risk, on the risk-control platform");
    Text forms = Text.of("内蒙古自治区：一查两报、一核一查一报告、一纪要", "forms of Inner Mongolia");
    // From EVER, like the national values: a file over this pack can then name each of them.
    draft
        .with(DutyParameters.required(RiskLevel.A), ORDER_60, false, platform)
        .with(DutyParameters.REQUIRED_UNRATED, ORDER_60, false, platform)
        .with(
            DutyParameters.steps(Duty.DAILY_CONTROL),
            EVER,
            DutySteps.of(DutyStep.CHECK, DutyStep.REPORT_TO_DIRECTOR, DutyStep.RISK_REPORT),
            forms)
        .with(
            DutyParameters.steps(Duty.WEEKLY_INSPECTION),
            EVER,
            DutySteps.of(DutyStep.REVIEW, DutyStep.SPOT_CHECK, DutyStep.REPORT_TO_PRINCIPAL),
            forms)
        .with(
            DutyParameters.steps(Duty.MONTHLY_DISPATCH),
            EVER,
            DutySteps.of(DutyStep.HEARING, DutyStep.MINUTES),
            forms);
  }
}
