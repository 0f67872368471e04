package org.liangze.engine.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

  /** Returns LETTER_SIGNED. */
  public static List<CadreIndicator> overCadres() {
    return OVER_CADRES;
  }

  /** Returns RECTIFIED. */
  public static List<FindingIndicator> overFindings() {
    return OVER_FINDINGS;
  }
}
