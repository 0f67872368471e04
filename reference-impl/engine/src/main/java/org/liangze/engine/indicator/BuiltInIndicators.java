package org.liangze.engine.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.enterprise.Duty;

/** The definitions of the built-in indicators (内置指标定义), as pure functions. */
public final class BuiltInIndicators {

  private static final List<DutyDone> DUTIES =
      Collections.unmodifiableList(
          Arrays.asList(
              new DutyDone(Indicator.DAILY_CONTROL, Duty.DAILY_CONTROL),
              new DutyDone(Indicator.WEEKLY_INSPECTION, Duty.WEEKLY_INSPECTION),
              new DutyDone(Indicator.MONTHLY_DISPATCH, Duty.MONTHLY_DISPATCH)));

  private static final List<BusinessIndicator> OVER_BUSINESSES =
      Collections.unmodifiableList(
          Arrays.asList(
              new DataVerified(),
              new Guaranteed(),
              new Supervised(),
              new OfficerAppointed(),
              new DirectorAppointed(),
              DUTIES.get(0),
              DUTIES.get(1),
              DUTIES.get(2),
              new ThreePersons(DUTIES),
              new Trained()));

  private static final List<CadreIndicator> OVER_CADRES =
      Collections.unmodifiableList(Arrays.<CadreIndicator>asList(new LetterSigned()));

  private static final List<FindingIndicator> OVER_FINDINGS =
      Collections.unmodifiableList(Arrays.<FindingIndicator>asList(new Rectified()));

  private BuiltInIndicators() {}

  /** Returns those that judge a business, from DATA_VERIFIED to TRAINED. */
  public static List<BusinessIndicator> overBusinesses() {
    return OVER_BUSINESSES;
  }

  /**
   * Returns the one that judges a business by an indicator, such as SUPERVISED.
   *
   * @throws InvalidValueException if none of them does; it names those that do
   */
  public static BusinessIndicator overBusiness(Indicator indicator) {
    return find("overBusiness", OVER_BUSINESSES, BusinessIndicator::getIndicator, indicator);
  }

  /** Returns LETTER_SIGNED. */
  public static List<CadreIndicator> overCadres() {
    return OVER_CADRES;
  }

  /**
   * Returns the one that judges a cadre by an indicator, such as LETTER_SIGNED.
   *
   * @throws InvalidValueException if none of them does; it names those that do
   */
  public static CadreIndicator overCadre(Indicator indicator) {
    return find("overCadre", OVER_CADRES, CadreIndicator::getIndicator, indicator);
  }

  /** Returns RECTIFIED. */
  public static List<FindingIndicator> overFindings() {
    return OVER_FINDINGS;
  }

  /**
   * Returns the one that judges a finding by an indicator, such as RECTIFIED.
   *
   * @throws InvalidValueException if none of them does; it names those that do
   */
  public static FindingIndicator overFinding(Indicator indicator) {
    return find("overFinding", OVER_FINDINGS, FindingIndicator::getIndicator, indicator);
  }

  private static <T> T find(
      String name, List<T> definitions, Function<T, Indicator> indicatorOf, Indicator wanted) {
    for (T definition : definitions) {
      if (indicatorOf.apply(definition).equals(wanted)) {
        return definition;
      }
    }
    String known =
        definitions.stream()
            .map(definition -> indicatorOf.apply(definition).getCode())
            .collect(Collectors.joining(", "));
    throw InvalidValueException.of(
        "BuiltInIndicators." + name,
        wanted.getCode(),
        Text.of("没有此内置指标，可选 " + known, "no such built-in indicator; known are " + known));
  }
}
