package org.liangze.model.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;

/** The parameters of the three persons' duties (三人三责参数): who owes what, how often and how. */
public final class DutyParameters {

  /** Whether the duties are asked of businesses that have no risk level yet. */
  public static final PolicyParameter<Boolean> REQUIRED_UNRATED =
      PolicyParameter.of(
          "duty.required.risk.UNRATED",
          Boolean.class,
          Text.of("须落实三人三责，未评风险等级", "duties required, not rated"),
          Text.same(""));

  /** The calendar period in which hours of training are counted (培训周期). */
  public static final PolicyParameter<CalendarPeriod> TRAINING_PERIOD =
      PolicyParameter.of(
          "training.period",
          CalendarPeriod.class,
          Text.of("培训学时周期", "period of training"),
          Text.same(""));

  /** For how long who answered for a revoked licence holds none of the roles (禁业年限). */
  public static final PolicyParameter<Integer> BAR_YEARS =
      PolicyParameter.number(
          "roles.bar-years",
          100,
          Text.of("许可被吊销后的禁业年限", "years of the bar after a revocation"),
          Text.of("年", "years"));

  private static final List<BusinessTrait> CHAIN =
      Collections.unmodifiableList(
          Arrays.asList(
              BusinessTrait.CHAIN_HEADQUARTERS,
              BusinessTrait.CHAIN_BRANCH,
              BusinessTrait.CHAIN_SHOP));

  private static final Map<Duty, PolicyParameter<CalendarPeriod>> PERIOD =
      PolicyParameters.each(
          Duty.class, duty -> of("duty.period.", duty, CalendarPeriod.class, "周期，", "period, "));
  private static final Map<Duty, PolicyParameter<Role>> ROLE =
      PolicyParameters.each(
          Duty.class, duty -> of("duty.role.", duty, Role.class, "履职人员，", "whose duty, "));
  private static final Map<Duty, PolicyParameter<StandIn>> STAND_IN_NOT_REQUIRED =
      PolicyParameters.each(
          Duty.class,
          duty ->
              of(
                  "duty.stand-in.not-required.",
                  duty,
                  StandIn.class,
                  "无须配备时由谁履职，",
                  "who does it where the role is not required, "));
  private static final Map<Duty, PolicyParameter<StandIn>> STAND_IN_VACANT =
      PolicyParameters.each(
          Duty.class,
          duty ->
              of(
                  "duty.stand-in.vacant.",
                  duty,
                  StandIn.class,
                  "空缺时由谁代行，",
                  "who does it while the role is vacant, "));
  private static final Map<Duty, PolicyParameter<DutySteps>> STEPS =
      PolicyParameters.each(Duty.class, DutyParameters::makeSteps);
  private static final Map<RiskLevel, PolicyParameter<Boolean>> REQUIRED =
      PolicyParameters.each(
          RiskLevel.class,
          level ->
              PolicyParameter.of(
                  "duty.required.risk." + level,
                  Boolean.class,
                  Text.of("须落实三人三责，", "duties required, ").plus(level.getLabel()),
                  Text.same("")));
  private static final Map<FoodLine, PolicyParameter<Boolean>> WORKING_DAYS_ONLY =
      PolicyParameters.each(
          FoodLine.class,
          line ->
              PolicyParameter.of(
                  "duty.working-days-only." + line,
                  Boolean.class,
                  Text.of("日责仅限工作日，", "daily duties on working days only, ").plus(line.getLabel()),
                  Text.same("")));
  private static final Map<FoodLine, PolicyParameter<Integer>> TRAINING_HOURS =
      PolicyParameters.each(
          FoodLine.class,
          line ->
              PolicyParameter.number(
                  "training.hours." + line,
                  1_000,
                  Text.of("每周期培训学时，", "hours of training per period, ").plus(line.getLabel()),
                  Text.of("学时", "hours")));
  private static final Map<BusinessTrait, Map<FoodLine, Map<Duty, PolicyParameter<Boolean>>>>
      IN_CHAIN =
          PolicyParameters.each(
              BusinessTrait.class,
              place ->
                  PolicyParameters.each(
                      FoodLine.class,
                      line ->
                          PolicyParameters.each(Duty.class, duty -> inChain(place, line, duty))));

  private DutyParameters() {}

  private static <T> PolicyParameter<T> of(
      String prefix, Duty duty, Class<T> type, String chinese, String english) {
    return PolicyParameter.of(
        prefix + duty, type, Text.of(chinese, english).plus(duty.getLabel()), Text.same(""));
  }

  /**
   * With a step of another duty, which no record of this one can show, the duty would never be met.
   */
  private static PolicyParameter<DutySteps> makeSteps(Duty duty) {
    String own =
        Arrays.stream(DutyStep.values())
            .filter(step -> step.getDuty() == duty)
            .map(DutyStep::name)
            .collect(Collectors.joining(", "));
    return PolicyParameter.of(
        "duty.steps." + duty,
        DutySteps.class,
        Text.of("须有环节，", "steps, ").plus(duty.getLabel()),
        Text.same(""),
        ValueRule.of(
            steps -> steps.asSet().stream().allMatch(step -> step.getDuty() == duty),
            Text.of("只可取本责环节：", "must be steps of that duty: ").plus(Text.same(own))));
  }

  private static PolicyParameter<Boolean> inChain(BusinessTrait place, FoodLine line, Duty duty) {
    Text comma = Text.of("，", ", ");
    return PolicyParameter.of(
        "duty.chain." + place + "." + line + "." + duty,
        Boolean.class,
        Text.of("须履职，", "owed by ")
            .plus(place.getLabel())
            .plus(comma)
            .plus(line.getLabel())
            .plus(comma)
            .plus(duty.getLabel()),
        Text.same(""));
  }

  /** How often a duty is due (履职周期): once in each such period. */
  public static PolicyParameter<CalendarPeriod> period(Duty duty) {
    return PERIOD.get(duty);
  }

  /** Whose duty it is (履职人员). */
  public static PolicyParameter<Role> role(Duty duty) {
    return ROLE.get(duty);
  }

  /** Who does a duty where the business need not have anyone in the role whose duty it is. */
  public static PolicyParameter<StandIn> standInWhereNotRequired(Duty duty) {
    return STAND_IN_NOT_REQUIRED.get(duty);
  }

  /** Who does a duty while nobody holds the role whose duty it is (空缺代行). */
  public static PolicyParameter<StandIn> standInWhileVacant(Duty duty) {
    return STAND_IN_VACANT.get(duty);
  }

  /** The steps that a record of a duty must show to count (履职环节). */
  public static PolicyParameter<DutySteps> steps(Duty duty) {
    return STEPS.get(duty);
  }

  /** Whether the duties are asked of businesses of a risk level (履职范围). */
  public static PolicyParameter<Boolean> required(RiskLevel level) {
    return REQUIRED.get(level);
  }

  /** Whether duties that are due every day are due on working days only. */
  public static PolicyParameter<Boolean> workingDaysOnly(FoodLine line) {
    return WORKING_DAYS_ONLY.get(line);
  }

  /** How many hours of training a director or officer must have in each period (培训学时). */
  public static PolicyParameter<Integer> trainingHours(FoodLine line) {
    return TRAINING_HOURS.get(line);
  }

  /** Returns the places in a chain for which {@link #owedInChain} is told apart. */
  public static List<BusinessTrait> placesInChain() {
    return CHAIN;
  }

  /**
   * Whether a duty is owed at a place in a chain of a line (连锁企业分级履职).
   *
   * @param place one of {@link #placesInChain()}
   * @throws InvalidValueException if it is another trait
   */
  public static PolicyParameter<Boolean> owedInChain(
      BusinessTrait place, FoodLine line, Duty duty) {
    if (!CHAIN.contains(place)) {
      throw InvalidValueException.of(
          "place", place, Text.of("应为 " + CHAIN + " 之一", "must be one of " + CHAIN));
    }
    return IN_CHAIN.get(place).get(line).get(duty);
  }

  /** Returns every one of them. */
  static List<PolicyParameter<?>> all() {
    List<PolicyParameter<?>> all = new ArrayList<>();
    all.add(REQUIRED_UNRATED);
    all.add(TRAINING_PERIOD);
    all.add(BAR_YEARS);
    all.addAll(PERIOD.values());
    all.addAll(ROLE.values());
    all.addAll(STAND_IN_NOT_REQUIRED.values());
    all.addAll(STAND_IN_VACANT.values());
    all.addAll(STEPS.values());
    all.addAll(REQUIRED.values());
    all.addAll(WORKING_DAYS_ONLY.values());
    all.addAll(TRAINING_HOURS.values());
    for (BusinessTrait place : CHAIN) {
      IN_CHAIN.get(place).values().forEach(byDuty -> all.addAll(byDuty.values()));
    }
    return all;
  }
}
