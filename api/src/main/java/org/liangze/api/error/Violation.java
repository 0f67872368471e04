package org.liangze.api.error;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/** The rules of the mechanism that a call may break (违反的规则). */
public enum Violation implements ErrorCode {
  /** The jurisdiction is not in the tree. */
  UNKNOWN_JURISDICTION("LZ-RULE-001", "未知的行政区划", "unknown jurisdiction"),
  /** The business is not in the register on that day. */
  BUSINESS_NOT_IN_REGISTER("LZ-RULE-002", "主体不在册", "business not in the register"),
  /** The business has only filings, and is not guaranteed. */
  BUSINESS_NOT_LICENSED("LZ-RULE-003", "主体仅有备案，不属包保范围", "business has filings only"),
  /** The business has no grade, so that no tier is determined. */
  BUSINESS_NOT_GRADED("LZ-RULE-004", "主体未定包保等级", "business is not graded"),
  /** The cadre does not serve on that day. */
  CADRE_NOT_IN_SERVICE("LZ-RULE-005", "包保干部不在岗", "cadre not in service"),
  /** The cadre serves at another tier than the grade demands. */
  WRONG_TIER("LZ-RULE-006", "包保层级不符", "cadre of the wrong tier"),
  /** The business lies outside the cadre's jurisdiction. */
  OUT_OF_AREA("LZ-RULE-007", "不在包保干部辖区内", "outside the cadre's jurisdiction"),
  /** The business has a cadre on those days already. */
  ALREADY_GUARANTEED("LZ-RULE-008", "已有包保干部", "already guaranteed"),
  /** The business has no cadre on that day. */
  NOT_GUARANTEED("LZ-RULE-009", "无包保干部", "not guaranteed"),
  /** The cadre is the one in force already. */
  SAME_CADRE("LZ-RULE-010", "已由该干部包保", "guaranteed by this cadre already"),
  /** The day is yet to come. */
  DAY_TO_COME("LZ-RULE-011", "日期在今日之后", "the day is yet to come"),
  /** The assignment is another cadre's. */
  OTHER_CADRES_ASSIGNMENT("LZ-RULE-012", "包保关系属于其他干部", "another cadre's assignment"),
  /** The role is held on those days already. */
  ROLE_HELD("LZ-RULE-013", "该岗位已有人员", "the role is held already"),
  /** The appointment ended before. */
  ALREADY_ENDED("LZ-RULE-014", "已终止", "ended before"),
  /** The last day does not come after the first. */
  EMPTY_SPAN("LZ-RULE-015", "终止日期不晚于起始日期", "the end does not come after the beginning"),
  /** The host gave no plug-in for what is asked. */
  NO_PLUG_IN("LZ-RULE-016", "未配置插件", "no plug-in was given"),
  /** A value may not be used for this. */
  VALUE_NOT_ALLOWED("LZ-RULE-017", "取值不允许", "value not allowed"),
  /** The person does not hold the role at the business on that day. */
  ROLE_NOT_HELD("LZ-RULE-018", "不担任该岗位", "role not held"),
  /** The duty is not that role's, and the role does not stand in for it. */
  NOT_THIS_ROLES_DUTY("LZ-RULE-019", "非该岗位职责", "not this role's duty"),
  /** The business is not in operation on that day. */
  BUSINESS_NOT_IN_OPERATION("LZ-RULE-020", "主体停业", "business not in operation"),
  /** Neither problems nor a zero-risk report, or both. */
  PROBLEMS_OR_ZERO_RISK("LZ-RULE-021", "须列明问题或作零风险报告，二者择一", "problems or zero risk"),
  /** The cadre guarantees as many businesses as the policy allows already. */
  CADRE_AT_CAP("LZ-RULE-022", "超出包保干部包保上限", "beyond the cap of the cadre"),
  /** The person answered for a revoked licence, and may hold no role yet. */
  PERSON_BARRED("LZ-RULE-023", "人员在禁业期内", "the person is barred"),
  /** The finding was struck off before. */
  ALREADY_STRUCK_OFF("LZ-RULE-024", "问题已销号", "struck off before"),
  /** The finding was handed over to the regulator before. */
  ALREADY_HANDED_OVER("LZ-RULE-025", "问题已移交", "handed over before"),
  /** The day comes before that on which it was found. */
  BEFORE_FOUND("LZ-RULE-026", "日期早于发现日期", "before it was found");

  private final String code;
  private final Text title;

  Violation(String code, String chinese, String english) {
    this.code = code;
    this.title = Text.of(chinese, english);
  }

  @Override
  public String getCode() {
    return code;
  }

  @Override
  public Text getTitle() {
    return title;
  }
}
