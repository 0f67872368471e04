package org.liangze.engine.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;

/** The definitions of the built-in indicators (内置指标定义), as pure functions. */
public final class BuiltInIndicators {

  private static final List<BusinessIndicator> OVER_BUSINESSES =
      Collections.unmodifiableList(
          Arrays.asList(
              new DataVerified(),
              new Guaranteed(),
              new Supervised(),
              new OfficerAppointed(),
              new DirectorAppointed()));

  private static final List<CadreIndicator> OVER_CADRES =
      Collections.unmodifiableList(Arrays.<CadreIndicator>asList(new LetterSigned()));

  private BuiltInIndicators() {}

  /** Returns DATA_VERIFIED, GUARANTEED, SUPERVISED, OFFICER_APPOINTED and DIRECTOR_APPOINTED. */
  public static List<BusinessIndicator> overBusinesses() {
    return OVER_BUSINESSES;
  }

  /** Returns LETTER_SIGNED. */
  public static List<CadreIndicator> overCadres() {
    return OVER_CADRES;
  }
}
