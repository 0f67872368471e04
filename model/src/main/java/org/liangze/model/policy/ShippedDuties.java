package org.liangze.model.policy;

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

  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
  private static final LocalDate ORDER_60 = LocalDate.of(2022, 11, 1);
  private static final LocalDate CANTEEN_RULE = LocalDate.of(2025, 4, 15);
  private static final LocalDate ORDER_104 = LocalDate.of(2025, 12, 1);
  private static final LocalDate ORDER_114 = LocalDate.of(2026, 3, 20);

  private static final Text HOUSE =
      Text.of("本库默认，可由当地规定替换", "default of this library; local rules may replace it");
  private static final Text ORDER_60_TEXT = Text.of("市场监管总局令第 60 号", "SAMR Order 60");
  private static final Text CANTEEN_TEXT =
      Text.of("集中用餐单位食堂规定（2025-04-15）", "canteen rule (2025-04-15)");
  private static final Text ORDER_104_TEXT =
      Text.of("市场监管总局令第 104 号，餐饮连锁企业", "SAMR Order 104, chain catering");
  private static final Text ORDER_114_TEXT =
      Text.of("市场监管总局令第 114 号，食品销售连锁企业", "SAMR Order 114, chain sales");

  private ShippedDuties() {}

  static PolicyPack national(PolicyPack given) {
    PolicyPack pack = duties(given);
    pack = population(pack);
    pack = chains(pack);
    return training(pack);
  }

  private static PolicyPack duties(PolicyPack given) {
    PolicyPack pack =
        duty(given, Duty.DAILY_CONTROL, CalendarPeriod.DAY, Role.OFFICER, StandIn.NOBODY);
    pack = duty(pack, Duty.WEEKLY_INSPECTION, CalendarPeriod.WEEK, Role.DIRECTOR, StandIn.OFFICER);
    return duty(pack, Duty.MONTHLY_DISPATCH, CalendarPeriod.MONTH, Role.PRINCIPAL, StandIn.NOBODY);
  }

  /**
   * Without Order 60 nothing is owed, so that the values of the other parameters decide nothing.
   */
  private static PolicyPack duty(
      PolicyPack pack, Duty duty, CalendarPeriod period, Role role, StandIn standIn) {
    return pack.with(DutyParameters.period(duty), EVER, period, ORDER_60_TEXT)
        .with(DutyParameters.role(duty), EVER, role, ORDER_60_TEXT)
        .with(DutyParameters.standInWhereNotRequired(duty), EVER, standIn, ORDER_60_TEXT)
        .with(DutyParameters.standInWhileVacant(duty), EVER, standIn, HOUSE)
        .with(DutyParameters.steps(duty), EVER, DutySteps.of(), HOUSE);
  }

  private static PolicyPack population(PolicyPack given) {
    PolicyPack pack =
        given
            .with(DutyParameters.REQUIRED_UNRATED, EVER, false, HOUSE)
            .with(DutyParameters.REQUIRED_UNRATED, ORDER_60, true, ORDER_60_TEXT);
    for (RiskLevel level : RiskLevel.values()) {
      pack =
          pack.with(DutyParameters.required(level), EVER, false, HOUSE)
              .with(DutyParameters.required(level), ORDER_60, true, ORDER_60_TEXT);
    }
    for (FoodLine line : FoodLine.values()) {
      pack = pack.with(DutyParameters.workingDaysOnly(line), EVER, false, HOUSE);
    }
    return pack;
  }

  private static PolicyPack chains(PolicyPack given) {
    PolicyPack pack = given;
    for (BusinessTrait place : DutyParameters.placesInChain()) {
      for (FoodLine line : FoodLine.values()) {
        for (Duty duty : Duty.values()) {
          pack = pack.with(DutyParameters.owedInChain(place, line, duty), EVER, true, HOUSE);
        }
      }
    }
    pack = chain(pack, FoodLine.CATERING, ORDER_104, ORDER_104_TEXT);
    return chain(pack, FoodLine.SALES, ORDER_114, ORDER_114_TEXT);
  }

  /** Headquarters monthly, branch weekly, shop daily. */
  private static PolicyPack chain(PolicyPack given, FoodLine line, LocalDate from, Text basis) {
    PolicyPack pack = given;
    for (Duty duty : Duty.values()) {
      pack =
          pack.with(
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
    return pack;
  }

  private static PolicyPack training(PolicyPack given) {
    PolicyPack pack =
        given
            .with(DutyParameters.TRAINING_PERIOD, EVER, CalendarPeriod.YEAR, CANTEEN_TEXT)
            .with(DutyParameters.BAR_YEARS, EVER, 5, ORDER_60_TEXT);
    for (FoodLine line : FoodLine.values()) {
      pack = pack.with(DutyParameters.trainingHours(line), EVER, 0, HOUSE);
    }
    return pack.with(
        DutyParameters.trainingHours(FoodLine.CANTEEN), CANTEEN_RULE, 40, CANTEEN_TEXT);
  }

  /** The region asks the duties of medium and high risk, in forms of its own. */
  static PolicyPack innerMongolia(PolicyPack given) {
    Text platform =
        Text.of(
            "内蒙古自治区：中高风险主体在风险管控平台落实三人三责",
            "Inner Mongolia: medium and high risk, on the risk-control platform");
    Text forms = Text.of("内蒙古自治区：一查两报、一核一查一报告、一纪要", "forms of Inner Mongolia");
    // From EVER, like the national values: a file over this pack can then name each of them.
    return given
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
