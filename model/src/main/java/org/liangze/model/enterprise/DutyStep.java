package org.liangze.model.enterprise;

import org.liangze.model.Text;

/**
 * A step (环节) of a duty, as the forms of the regions name them.
 *
 * <p>Example: Inner Mongolia asks of daily control 一查两报: {@link #CHECK}, {@link
 * #REPORT_TO_DIRECTOR}, {@link #RISK_REPORT}.
 */
public enum DutyStep {
  /** The officer's daily check (一查). */
  CHECK(Duty.DAILY_CONTROL, "检查", "check"),
  /** The one-tap report to the director (一键上报). */
  REPORT_TO_DIRECTOR(Duty.DAILY_CONTROL, "向总监报告", "report to the director"),
  /** The risk report, zero risk included, to director and principal (风险报告). */
  RISK_REPORT(Duty.DAILY_CONTROL, "风险报告", "risk report"),
  /** The director's review of the officer's week (一核). */
  REVIEW(Duty.WEEKLY_INSPECTION, "核查", "review of the officer's week"),
  /** The director's spot check (一查). */
  SPOT_CHECK(Duty.WEEKLY_INSPECTION, "抽查", "spot check"),
  /** The report to the principal, with an evaluation of the officer (一报告). */
  REPORT_TO_PRINCIPAL(Duty.WEEKLY_INSPECTION, "向主要负责人报告", "report to the principal"),
  /** The principal hears the director (听取汇报). */
  HEARING(Duty.MONTHLY_DISPATCH, "听取汇报", "hearing of the director"),
  /** The minutes of the dispatch (一纪要). */
  MINUTES(Duty.MONTHLY_DISPATCH, "纪要", "minutes");

  private final Duty duty;
  private final Text label;

  DutyStep(Duty duty, String chinese, String english) {
    this.duty = duty;
    this.label = Text.of(chinese, english);
  }

  /** Returns the duty that it is a step of. */
  public Duty getDuty() {
    return duty;
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
