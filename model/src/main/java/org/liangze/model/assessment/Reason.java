package org.liangze.model.assessment;

import org.liangze.model.Text;
import org.liangze.model.enterprise.Duty;

/**
 * Why an answer is what it is (判定原因), by a stable code: why it is missed, not required or unknown.
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

  /** The letter was signed before the cadre's present term of service began. */
  public static final Reason LETTER_OF_EARLIER_TERM =
      of("LETTER_OF_EARLIER_TERM", "承诺书为上一任期所签", "letter of an earlier term of service");

  /** The cadre has signed, but not for each assignment that is in force. */
  public static final Reason LETTER_NOT_FOR_ASSIGNMENT =
      of("LETTER_NOT_FOR_ASSIGNMENT", "未逐项签订承诺书", "not signed for each assignment");

  /** The cadre has signed for single assignments only. */
  public static final Reason LETTER_FOR_ONE_ASSIGNMENT =
      of("LETTER_FOR_ONE_ASSIGNMENT", "仅有单项包保承诺书", "signed for single assignments only");

  /** Not visited in the period at all. */
  public static final Reason NO_VISIT_IN_PERIOD =
      of("NO_VISIT_IN_PERIOD", "本周期未督导", "not visited in the period");

  /** Visited in the period, but not often enough. */
  public static final Reason TOO_FEW_VISITS =
      of("TOO_FEW_VISITS", "本周期督导次数不足", "too few visits in the period");

  /** Visited in the period, but only in modes that do not count at the risk level. */
  public static final Reason VISITED_IN_OTHER_MODE =
      of("VISITED_IN_OTHER_MODE", "督导方式不符", "visited only in a mode that does not count");

  /** There is no food-safety officer. */
  public static final Reason NO_OFFICER = of("NO_OFFICER", "未配备食品安全员", "no officer appointed");

  /** There are food-safety officers, but fewer than required. */
  public static final Reason TOO_FEW_OFFICERS =
      of("TOO_FEW_OFFICERS", "食品安全员人数不足", "too few officers");

  /** There is no food-safety director, though one is required. */
  public static final Reason NO_DIRECTOR = of("NO_DIRECTOR", "未配备食品安全总监", "no director appointed");

  /** There is a food-safety director, but fewer than required. */
  public static final Reason TOO_FEW_DIRECTORS =
      of("TOO_FEW_DIRECTORS", "食品安全总监人数不足", "too few directors");

  /** A finding is not put right by its day. */
  public static final Reason FINDING_OVERDUE =
      of("FINDING_OVERDUE", "问题逾期未整改", "finding not put right in time");

  /** There is no record of daily control for the day. */
  public static final Reason NO_DAILY_CONTROL =
      of("NO_DAILY_CONTROL", "当日无日管控记录", "no record of daily control");

  /** There is no record of a weekly inspection for the week. */
  public static final Reason NO_WEEKLY_INSPECTION =
      of("NO_WEEKLY_INSPECTION", "当周无周排查记录", "no record of a weekly inspection");

  /** There is no record of a monthly dispatch for the month. */
  public static final Reason NO_MONTHLY_DISPATCH =
      of("NO_MONTHLY_DISPATCH", "当月无月调度记录", "no record of a monthly dispatch");

  /** There is a record, but by somebody whose duty it is not. */
  public static final Reason DUTY_BY_OTHER_ROLE =
      of("DUTY_BY_OTHER_ROLE", "非应履职人员履职", "done by another role");

  /** There is a record, but by somebody who did not hold the role on that day. */
  public static final Reason DUTY_BY_NOT_APPOINTED =
      of("DUTY_BY_NOT_APPOINTED", "履职人员未任该职", "done by somebody not appointed");

  /** There is a record, but it lacks a step that the policy asks for. */
  public static final Reason DUTY_STEP_MISSING =
      of("DUTY_STEP_MISSING", "履职环节不全", "a step is missing");

  /** A director or officer has not had the hours of training of the year. */
  public static final Reason TOO_LITTLE_TRAINING =
      of("TOO_LITTLE_TRAINING", "培训学时不足", "too few hours of training");

  /** Not required: the subject has not begun yet, or is no longer in the register. */
  public static final Reason NOT_IN_REGISTER = of("NOT_IN_REGISTER", "不在册", "not in the register");

  /** Not required: filed only, and so not guaranteed. */
  public static final Reason NOT_LICENSED = of("NOT_LICENSED", "仅备案", "filed, not licensed");

  /** Not required: the licence is suspended. */
  public static final Reason SUSPENDED = of("SUSPENDED", "停业", "suspended");

  /** Not required: the cadre does not serve. */
  public static final Reason NOT_IN_SERVICE = of("NOT_IN_SERVICE", "不在岗", "not in service");

  /** Not required: the cadre guarantees no business, so there is nothing to sign for. */
  public static final Reason GUARANTEES_NOTHING =
      of("GUARANTEES_NOTHING", "无包保主体", "guarantees no business");

  /** Not required: the policy does not ask for it of such a business. */
  public static final Reason NOT_ASKED_BY_POLICY =
      of("NOT_ASKED_BY_POLICY", "政策不要求", "not asked by the policy");

  /** Not required: the business does not open on the day, or on any day of the period. */
  public static final Reason CLOSED_THAT_DAY = of("CLOSED_THAT_DAY", "歇业", "closed");

  /** Not required: the duty is owed on working days only, and this is none. */
  public static final Reason DAY_OFF = of("DAY_OFF", "休息日", "day off");

  /** Not required: it was owed on part of the week or month only. */
  public static final Reason PARTIAL_PERIOD =
      of("PARTIAL_PERIOD", "不足一个完整周期", "not a whole period");

  /** Not required: the day until which a finding may be put right is not over. */
  public static final Reason NOT_DUE_YET = of("NOT_DUE_YET", "未到期", "not due yet");

  /** Not yet: the person's appointment begins later. */
  public static final Reason NOT_APPOINTED_YET =
      of("NOT_APPOINTED_YET", "尚未任职", "not appointed yet");

  /** Unknown: the calendar does not know whether the day is a working day. */
  public static final Reason CALENDAR_UNKNOWN =
      of("CALENDAR_UNKNOWN", "工作日历未覆盖该日", "the calendar does not know the day");

  private final String code;
  private final Text text;

  private Reason(String code, Text text) {
    this.code = code;
    this.text = text;
  }

  /** Returns the reason that there is no record of a duty. */
  public static Reason noRecordOf(Duty duty) {
    switch (duty) {
      case DAILY_CONTROL:
        return NO_DAILY_CONTROL;
      case WEEKLY_INSPECTION:
        return NO_WEEKLY_INSPECTION;
      default:
        return NO_MONTHLY_DISPATCH;
    }
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
