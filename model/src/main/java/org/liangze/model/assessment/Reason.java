package org.liangze.model.assessment;

import org.liangze.model.Text;

/**
 * Why an indicator is missed (未达标原因), by a stable code.
 *
 * <p>Example: {@code NO_VISIT_IN_PERIOD}. Two reasons are equal if they have the same code.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reason {

  /** The record has not been verified. */
  public static final Reason NOT_VERIFIED = of("NOT_VERIFIED", "数据未核查", "record not verified");

  /** The business has no grade, so no tier is obliged to guarantee it. */
  public static final Reason NOT_GRADED = of("NOT_GRADED", "未定包保等级", "not graded");

  /** No cadre is assigned. */
  public static final Reason NO_ASSIGNMENT = of("NO_ASSIGNMENT", "无包保干部", "no cadre assigned");

  /** The assigned cadre no longer serves, or not yet. */
  public static final Reason CADRE_NOT_IN_SERVICE =
      of("CADRE_NOT_IN_SERVICE", "包保干部不在岗", "cadre not in service");

  /** The assigned cadre serves at another tier than the grade demands. */
  public static final Reason WRONG_TIER = of("WRONG_TIER", "包保层级不符", "cadre of the wrong tier");

  /** The business is not within the jurisdiction that the cadre serves. */
  public static final Reason OUT_OF_AREA =
      of("OUT_OF_AREA", "不在包保干部辖区内", "outside the cadre's jurisdiction");

  /** The cadre has not signed. */
  public static final Reason NO_LETTER = of("NO_LETTER", "未签订承诺书", "no letter signed");

  /** The cadre's letters no longer hold. */
  public static final Reason LETTER_EXPIRED = of("LETTER_EXPIRED", "承诺书已失效", "letter expired");

  /** The signed letter has the form of another tier. */
  public static final Reason LETTER_OF_OTHER_TIER =
      of("LETTER_OF_OTHER_TIER", "承诺书层级不符", "letter of another tier");

  /** The cadre has signed for single assignments only. */
  public static final Reason LETTER_FOR_ONE_ASSIGNMENT =
      of("LETTER_FOR_ONE_ASSIGNMENT", "仅有单项包保承诺书", "signed for single assignments only");

  /** Not visited in the period at all. */
  public static final Reason NO_VISIT_IN_PERIOD =
      of("NO_VISIT_IN_PERIOD", "本周期未督导", "not visited in the period");

  /** Visited in the period, but not often enough. */
  public static final Reason TOO_FEW_VISITS =
      of("TOO_FEW_VISITS", "本周期督导次数不足", "too few visits in the period");

  /** There is no food-safety officer. */
  public static final Reason NO_OFFICER = of("NO_OFFICER", "未配备食品安全员", "no officer appointed");

  /** There are food-safety officers, but fewer than required. */
  public static final Reason TOO_FEW_OFFICERS =
      of("TOO_FEW_OFFICERS", "食品安全员人数不足", "too few officers");

  /** There is no food-safety director, though one is required. */
  public static final Reason NO_DIRECTOR = of("NO_DIRECTOR", "未配备食品安全总监", "no director appointed");

  private final String code;
  private final Text text;

  private Reason(String code, Text text) {
    this.code = code;
    this.text = text;
  }

  /** Returns a reason with a stable code. */
  public static Reason of(String code, String chinese, String english) {
    return new Reason(code, Text.of(chinese, english));
  }

  public String getCode() {
    return code;
  }

  /** Returns the reason in both languages. */
  public Text getText() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reason && ((Reason) other).code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
