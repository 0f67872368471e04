package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.liangze.model.Text;

/** Every word of a bulletin, in Chinese and English. What stands for {@code %s} is filled in. */
enum Wording {
  TITLE("%s食品安全“两个责任”落实情况日调度通报", "%s: daily dispatch bulletin on the two responsibilities"),
  ISSUED_BY("印发单位", "Issued by"),
  DISPATCH_DATE("调度日期", "Day of dispatch"),
  JURISDICTION("行政区划", "Jurisdiction"),

  CADRES("包保干部", "Cadres"),
  CADRES_UNIT("名", ""),
  BUSINESSES("应包保主体", "Licensed businesses"),
  BUSINESSES_IN_FULL("应包保主体（获证食品生产经营主体）", "Licensed businesses"),
  BUSINESSES_SHORT("主体数", "Businesses"),
  BUSINESSES_UNIT("家", ""),
  RATIO("包保比例", "Ratio"),
  MEDIUM_OR_HIGH_RISK("中高风险主体", "Medium and high risk"),
  MEDIUM_OR_HIGH_RISK_SHORT("中高风险", "Med./high risk"),

  SUMMARY(
      "截至%s，%s共有包保干部%s名%s，应包保主体（获证食品生产经营主体）%s家，包保比例%s，其中中高风险主体%s家。",
      "As of %s, %s has %s cadres%s and %s licensed businesses, a ratio of %s; %s of the businesses"
          + " are of medium or high risk."),
  SUMMARY_FIGURE("%s%s（%s）", "%s %s (%s)"),
  SUMMARY_GROUP("%s：%s。", "%s: %s."),
  SUMMARY_THREE_PERSONS(
      "%s%s家应落实“三人三责”，当日落实到位%s家（%s）",
      "%s %s owe the three persons' duties, and %s of them are on track today (%s)"),
  SUMMARY_DIRECTORS("应配备食品安全总监%s家，已配备%s家（%s）", "%s must have a director, and %s do (%s)"),
  SUMMARY_OFFICERS("应配备食品安全员%s家，已配备%s家（%s）", "%s must have an officer, and %s do (%s)"),
  OWED_BY_RISK("中高风险主体", "of the medium- and high-risk businesses,"),
  OWED_BY_ALL("主体", "of the businesses,"),
  SUMMARY_FIRST("综合得分居前：%s。", "In front by weighted score: %s."),
  SUMMARY_LAST("综合得分后进：%s。", "Lagging behind by weighted score: %s."),
  OPEN("（", " ("),
  CLOSE("）", ")"),
  LIST_COMMA("、", ", "),
  LIST_SEMICOLON("；", "; "),
  COLON("：", ": "),
  FULL_STOP("。", "."),

  HEADLINE("总体情况", "Overview"),
  SCORE_ALSO("综合得分还包括：%s", "the weighted score also includes: %s"),
  RANKING_BY("%s排名（按%s）", "%s: ranking by %s"),
  RESPONSIBILITY("责任", "Responsibility"),
  INDICATOR_RANKINGS("分项排名", "Ranking by indicator"),
  LAGGARDS("后进单位", "Lagging behind"),
  BREAKDOWN("分条线、分等级情况", "By food line and guarantee grade"),
  DETAIL("各单位情况：%s", "Units: %s"),
  NOTES("说明", "Notes"),

  RANK("名次", "Rank"),
  PREVIOUS_RANK("上次名次", "Previous rank"),
  MOVEMENT("升降", "Change"),
  UNIT("单位", "Unit"),
  CODE("区划代码", "Code"),
  SCORE("综合得分", "Weighted score"),
  MET("已完成", "Met"),
  REQUIRED("应完成", "Required"),
  MET_OF_REQUIRED("已完成/应完成", "Met / required"),
  SHORTFALL("缺口", "Shortfall"),
  SHORT("缺口", "short"),
  RATE("完成率", "Rate"),
  INDICATOR("指标", "Indicator"),
  INDICATOR_CODE("指标代码", "Indicator code"),
  LINE("条线", "Food line"),
  GRADE("等级", "Grade"),
  FILTER("范围", "Scope"),
  ROW_KIND("行别", "Row"),
  LAGGARDS_LIST("后进单位（名次、升降、已完成/应完成、缺口）", "Units (rank, change, met / required, shortfall)"),
  LAGGING("后进", "LAGS"),
  LAGGING_COLUMN("是否后进", "Lags behind"),
  YES("是", "Yes"),
  ITEM("项目", "Item"),
  COUNT("数量", "Count"),
  CONTENT("内容", "Content"),
  ALL("全部", "All"),
  UNGRADED("未定级", "Ungraded"),
  TOTAL("合计", "Total"),
  ELSEWHERE("本级及其他", "Elsewhere"),
  ALL_UNITS("全部 %s 个单位", "all %s units"),
  SOME_UNITS("%s等 %s 个单位", "%s and others, %s units"),
  NO_LAGGARDS("无后进单位。", "No unit lags behind."),
  UP("上升%s位", "up %s"),
  DOWN("下降%s位", "down %s"),
  UNMOVED("未变", "unchanged"),

  SHEET_OVERVIEW("总体情况", "Overview"),
  SHEET_RANKING_TERRITORIAL("属地管理责任排名", "Territorial ranking"),
  SHEET_RANKING_ENTERPRISE("主体责任排名", "Enterprise ranking"),
  SHEET_INDICATORS("分项排名", "Indicators"),
  SHEET_BREAKDOWN_TERRITORIAL("属地管理责任条线与等级", "Territorial lines and grades"),
  SHEET_BREAKDOWN_ENTERPRISE("主体责任条线与等级", "Enterprise lines and grades"),
  SHEET_NOTES("说明", "Notes"),

  NOTE_DIVISIONS("区划版本", "Version of divisions"),
  NOTE_POLICY("政策参数包", "Policy pack"),
  NOTE_REVISION("台账版本", "Ledger revision"),
  NOTE_COMPARED("对比日期", "Compared with"),
  NOTE_NOT_GIVEN("未注明", "not given"),
  NOTE_NOT_COMPARED("无对比，不列升降", "nothing; no changes of rank are shown"),
  NOTE_RANKING("排名方法", "Ranking"),
  NOTE_COMPETITION(
      "%s（1-2-2-4）：比率高者名次在前，相同者名次并列，其后顺延；并列者按区划代码排列",
      "%s (1-2-2-4): the higher the better; equals share a rank and as many places are left out"
          + " after them; equals stand in code order"),
  NOTE_DENSE(
      "%s（1-2-2-3）：比率高者名次在前，相同者名次并列，其后不跳号；并列者按区划代码排列",
      "%s (1-2-2-3): the higher the better; equals share a rank and no place is left out; equals"
          + " stand in code order"),
  NOTE_ORDINAL(
      "%s（1-2-3-4）：比率高者名次在前，相同者按区划代码依次编号",
      "%s (1-2-3-4): the higher the better; equals are numbered through in code order"),
  NOTE_SCORE("综合得分", "Weighted score"),
  NOTE_SCORE_TEXT(
      "各项完成率的加权平均数，权重：%s；不适用的项目不参加计算，其权重由其余项目按比例分担",
      "the weighted mean of the rates, weights: %s; what is n/a takes no part, and the others share"
          + " its weight in proportion"),
  NOTE_NOT_COUNTED("未统计的指标", "Indicators not counted"),
  NOTE_NOT_COUNTED_TEXT("%s；不排名，不计入综合得分", "%s; neither ranked nor part of the weighted score"),
  NOTE_NOT_APPLICABLE("n/a", "n/a"),
  NOTE_NOT_APPLICABLE_TEXT(
      "不适用：应完成数为 0。既不是 0%，也不是 100%，不参加排名",
      "not applicable: nothing was required. It is neither 0% nor 100% and is not ranked"),
  NOTE_ROUNDING("取整", "Rounding"),
  NOTE_ROUNDING_TEXT(
      "比率和得分按原始计数精确计算和比较，仅在印出时四舍五入（HALF_UP）一次，保留 %s 位小数；超过 100% 的照实列示",
      "rates and scores are computed and compared exactly from the counts, and rounded once, HALF_UP"
          + " to %s decimals, when printed; what exceeds 100% is shown as it is"),
  NOTE_LAGGARDS_TEXT(
      "居最后 %s 名（含并列）且仍有未完成的单位", "the last %s places, ties included, where something is left to do"),
  NOTE_MARKS("图例", "Marks"),
  NOTE_MARKS_TEXT(
      "▲ 名次上升，▼ 名次下降；实心条为完成率，空心条并标“◆”为后进；竖线为 100%",
      "▲ climbed, ▼ fell; a solid bar is a rate, a hollow bar marked ◆ lags behind; the upright line"
          + " is 100%"),
  NOTE_ELSEWHERE_TEXT(
      "不属于任何参加排名单位的部分，如本级包保干部；计入合计，不参加排名",
      "what lies in none of the ranked units, such as the jurisdiction's own cadres; part of the"
          + " total, not ranked"),
  NOTE_UNLOCATED("未计入", "Not counted"),
  NOTE_UNLOCATED_TEXT(
      "另有 %s 条主体和干部记录的区划不在区划表内，未计入本通报",
      "%s more businesses and cadres stand in divisions that the list of divisions does not know"),
  ROWS_LEFT_OUT("未计入的输入行", "Input rows left out"),
  ROWS_LEFT_OUT_TEXT(
      "输入数据另有 %s 行因错误未计入，本通报的应完成数和各项比率均不含这些行",
      "%s rows of the input were left out because of errors; no count or rate of this bulletin"
          + " includes them"),
  UNKNOWN("无法判定", "Unknown"),
  UNKNOWN_COUNT("无法判定 %s", "%s unknown"),
  UNKNOWN_REASON("%s %s", "%s: %s"),
  UNKNOWN_TEXT(
      "%s有 %s 个对象无法判定（%s），既不计入已完成也不计入应完成；有此情形的单位不列该项比率，不参加该项排名",
      "%s: %s cannot be told (%s) and are in neither count; units with any have no such rate and are"
          + " not ranked by it"),
  NOTE_BREAKDOWN("条线与等级", "Lines and grades"),
  NOTE_BREAKDOWN_TEXT("以下指标按干部统计，不分条线和等级：%s", "counted over cadres, not by line or grade: %s"),
  NOTE_PERSONAL("个人信息", "Personal data"),
  NOTE_PERSONAL_TEXT("本通报不含干部姓名等个人信息", "this bulletin names no cadre"),
  NOTE_GENERATED("生成时间", "Made at");

  private final Text text;

  Wording(String chinese, String english) {
    this.text = Text.of(chinese, english);
  }

  Text getText() {
    return text;
  }

  String in(Locale locale) {
    return text.in(locale);
  }

  /** Returns the text with each {@code %s} replaced in turn; any other {@code %} stays. */
  String in(Locale locale, String... values) {
    StringBuilder filled = new StringBuilder();
    String pattern = in(locale);
    int from = 0;
    for (String value : values) {
      int at = pattern.indexOf("%s", from);
      filled.append(pattern, from, at).append(value);
      from = at + 2;
    }
    return filled.append(pattern.substring(from)).toString();
  }

  /** Returns all words in a language by their names, for the template. */
  static Map<String, String> all(Locale locale) {
    Map<String, String> words = new HashMap<>();
    for (Wording wording : values()) {
      words.put(wording.name(), wording.in(locale));
    }
    return Collections.unmodifiableMap(words);
  }
}
