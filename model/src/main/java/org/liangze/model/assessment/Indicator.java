package org.liangze.model.assessment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * An indicator (指标): what is counted and ranked, by its stable code.
 *
 * <p>Example: {@link #SUPERVISED}, "督导完成率". A host may have its own besides the built-in ones. Two
 * indicators are equal if they have the same code.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Indicator {

  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /** Data verification (数据核查): the record of the business is verified. Over businesses. */
  public static final Indicator DATA_VERIFIED =
      territorial("DATA_VERIFIED", Text.of("数据核查率", "data verified"), Text.of("核查", "verified"));

  /** Guarantee coverage (包保覆盖): a cadre of the right tier guarantees. Over businesses. */
  public static final Indicator GUARANTEED =
      territorial("GUARANTEED", Text.of("包保覆盖率", "guaranteed"), Text.of("包保", "guaranteed"));

  /** Letter signing (承诺书签订): the cadre has signed. Over cadres. */
  public static final Indicator LETTER_SIGNED =
      territorial("LETTER_SIGNED", Text.of("承诺书签订率", "letters signed"), Text.of("承诺书", "letters"));

  /** Supervision (督导): visited as often as the period requires. Over businesses. */
  public static final Indicator SUPERVISED =
      territorial("SUPERVISED", Text.of("督导完成率", "supervised"), Text.of("督导", "supervised"));

  /** Officers (食品安全员配备): an officer is appointed. Over businesses, licensed or filed. */
  public static final Indicator OFFICER_APPOINTED =
      enterprise(
          "OFFICER_APPOINTED",
          Text.of("食品安全员配备率", "officer appointed"),
          Text.of("安全员", "officers"));

  /** Directors (食品安全总监配备): a director is appointed. Over businesses obliged to have one. */
  public static final Indicator DIRECTOR_APPOINTED =
      enterprise(
          "DIRECTOR_APPOINTED",
          Text.of("食品安全总监配备率", "director appointed"),
          Text.of("总监", "directors"));

  /** Rectification (整改): findings that are due are struck off. Over findings. */
  public static final Indicator RECTIFIED =
      territorial("RECTIFIED", Text.of("问题整改率", "rectified"), Text.of("整改", "rectified"));

  /** Daily control (日管控): recorded on the day. Over businesses that owe it that day. */
  public static final Indicator DAILY_CONTROL =
      enterprise("DAILY_CONTROL", Text.of("日管控率", "daily control"), Text.of("日管控", "daily"));

  /** Weekly inspection (周排查): recorded for the last week that is over. Over businesses. */
  public static final Indicator WEEKLY_INSPECTION =
      enterprise(
          "WEEKLY_INSPECTION", Text.of("周排查率", "weekly inspection"), Text.of("周排查", "weekly"));

  /** Monthly dispatch (月调度): recorded for the last month that is over. Over businesses. */
  public static final Indicator MONTHLY_DISPATCH =
      enterprise(
          "MONTHLY_DISPATCH", Text.of("月调度率", "monthly dispatch"), Text.of("月调度", "monthly"));

  /** The three persons' duties (三人三责): none that is owed is missed. Over businesses. */
  public static final Indicator THREE_PERSONS =
      enterprise(
          "THREE_PERSONS",
          Text.of("三人三责落实率", "three persons on track"),
          Text.of("三人三责", "three persons"));

  /** Training (培训): directors and officers have their hours of the year. Over businesses. */
  public static final Indicator TRAINED =
      enterprise("TRAINED", Text.of("培训达标率", "trained"), Text.of("培训", "trained"));

  private static final List<Indicator> BUILT_IN =
      Collections.unmodifiableList(
          Arrays.asList(
              DATA_VERIFIED,
              GUARANTEED,
              LETTER_SIGNED,
              SUPERVISED,
              OFFICER_APPOINTED,
              DIRECTOR_APPOINTED,
              RECTIFIED,
              DAILY_CONTROL,
              WEEKLY_INSPECTION,
              MONTHLY_DISPATCH,
              THREE_PERSONS,
              TRAINED));

  private final String code;
  private final Text label;
  private final Text shortLabel;
  private final Responsibility responsibility;

  private Indicator(String code, Text label, Text shortLabel, Responsibility responsibility) {
    this.code = code;
    this.label = label;
    this.shortLabel = shortLabel;
    this.responsibility = responsibility;
  }

  private static Indicator territorial(String code, Text label, Text shortLabel) {
    return of(code, label, shortLabel, Responsibility.TERRITORIAL);
  }

  private static Indicator enterprise(String code, Text label, Text shortLabel) {
    return of(code, label, shortLabel, Responsibility.ENTERPRISE);
  }

  /**
   * Returns an indicator of the territorial responsibility, which has no shorter label.
   *
   * @param code stable; capitals, digits and underscores, at most 40, such as {@code TRAINED}
   */
  public static Indicator of(String code, Text label) {
    return of(code, label, label, Responsibility.TERRITORIAL);
  }

  /**
   * Returns an indicator.
   *
   * @param code stable; capitals, digits and underscores, at most 40, such as {@code TRAINED}
   * @param label the full term, such as 培训达标率
   * @param shortLabel a term for the head of a narrow column, such as 培训
   * @param responsibility among the indicators of which responsibility it is printed
   */
  public static Indicator of(
      String code, Text label, Text shortLabel, Responsibility responsibility) {
    if (!SHAPE.matcher(code).matches()) {
      throw InvalidValueException.of(
          "Indicator.code",
          code,
          Text.of("应为 1 至 40 个大写字母、数字或下划线", "must be 1 to 40 capitals, digits, underscores"));
    }
    return new Indicator(code, label, shortLabel, responsibility);
  }

  /** Returns the built-in indicators, in the order in which they are printed. */
  public static List<Indicator> builtIn() {
    return BUILT_IN;
  }

  /** Returns the built-in indicator with a code. */
  public static Optional<Indicator> builtIn(String code) {
    return BUILT_IN.stream().filter(indicator -> indicator.code.equals(code)).findFirst();
  }

  /** Returns the stable code, such as {@code SUPERVISED}. */
  public String getCode() {
    return code;
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }

  /** Returns the term for the head of a narrow column, in both languages, such as 督导. */
  public Text getShortLabel() {
    return shortLabel;
  }

  /** Returns the responsibility (属地管理责任 or 主体责任) to which the indicator belongs. */
  public Responsibility getResponsibility() {
    return responsibility;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Indicator && ((Indicator) other).code.equals(code);
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
