package org.liangze.jdbc.internal.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.Table;

/**
 * What tables and columns mean (表与字段的中文说明), as it stands in the comments of the database.
 *
 * <p>A column is looked up by its table and name first, and then by its name alone.
 */
final class Terms {

  private final String prefix;
  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  Terms(String prefix) {
    this.prefix = prefix;
    addTables();
    addVersions();
    addCommits();
    addBusinesses();
    addGuarantees();
    addEnterprises();
  }

  String ofTable(Table table) {
    String name = plain(table);
    return found(tables, name) + (isBookkeeping(name) ? "" : "（历次版本，含已撤销）");
  }

  /** Returns what the view on the latest versions of a table means. */
  String ofViewOn(Table table) {
    return found(tables, plain(table)) + "（最新版本，不含已撤销）";
  }

  String ofColumn(Table table, Column column) {
    String own = columns.get(plain(table) + "." + column.getName());
    return own == null ? found(columns, column.getName()) : own;
  }

  private static boolean isBookkeeping(String name) {
    return name.equals("schema") || name.equals("head") || name.equals("commit");
  }

  private String plain(Table table) {
    return table.getName().substring(prefix.length());
  }

  private static String found(Map<String, String> terms, String name) {
    String term = terms.get(name);
    return Objects.requireNonNull(term, name);
  }

  private void addTables() {
    tables.put("schema", "库表结构版本，每次升级一行");
    tables.put("head", "最新版本号，仅一行；提交时锁定此行，使提交依次进行");
    tables.put("commit", "提交：每次操作一行");
    tables.put("business", "食品生产经营主体");
    tables.put("business_trait", "食品生产经营主体的特征");
    tables.put("business_licence", "食品生产经营主体的许可证和备案");
    tables.put("cadre", "包保干部");
    tables.put("assignment", "包保关系");
    tables.put("letter", "承诺书");
    tables.put("visit", "督导");
    tables.put("visit_cadre", "参加督导的包保干部");
    tables.put("visit_business", "被督导的食品生产经营主体");
    tables.put("appointment", "三人任命");
    tables.put("closure", "歇业日");
    tables.put("closure_day_of_week", "歇业日所指的星期");
    tables.put("duty_record", "履职记录：日管控、周排查、月调度");
    tables.put("duty_record_step", "履职记录中完成的步骤");
    tables.put("duty_record_reported_to", "履职记录的报告对象");
    tables.put("duty_record_evaluation", "周排查中对食品安全员的评价");
    tables.put("finding", "问题及整改");
    tables.put("training", "培训");
    tables.put("disqualification", "禁业人员");
  }

  private void addVersions() {
    columns.put("id", "标识");
    columns.put("revision", "版本号：写入此版本的提交");
    columns.put("until_revision", "失效版本号：替换此版本的提交；最新版本为 9223372036854775807");
    columns.put("place", "在同一提交或同一条目中的次序，从 1 起");
    columns.put("replaces", "所替换的版本号；新建为 0");
    columns.put("withdrawn", "是否已撤销（误录）");
    columns.put("jurisdiction", "所属行政区划代码");
  }

  private void addCommits() {
    columns.put("schema.version", "结构版本");
    columns.put("head.id", "固定为 1");
    columns.put("head.revision", "最新版本号；尚无提交时为 0");
    columns.put("commit.revision", "版本号，从 1 起连续");
    columns.put("operation_id", "操作号：同一操作重复提交不再生效");
    columns.put("actor_id", "操作人账号");
    columns.put("recorded_at", "记录时间，UTC，精确到微秒");
    columns.put("writes", "写入条目数");
    columns.put("kinds", "所写入的条目种类");
  }

  private void addBusinesses() {
    columns.put("business.name", "主体名称");
    columns.put(
        "line",
        "条线：PRODUCTION 食品生产，SALES 食品销售，CATERING 餐饮服务，CANTEEN 单位食堂，"
            + "SMALL_WORKSHOP 小作坊，SPECIAL_FOOD 特殊食品");
    columns.put("grade", "包保等级：A 市级，B 县级，C 乡级，D 村级包保（以政策参数为准）；未定级为空");
    columns.put("risk_level", "风险等级：A 最低，D 最高；未评定为空");
    columns.put("size_class", "规模：LARGE 大型，MEDIUM 中型，SMALL 小型，MICRO 微型");
    columns.put("diners", "就餐人数");
    columns.put("credit_code", "统一社会信用代码，或代替它的号码；可能为公民身份号码，属个人信息");
    columns.put("from_day", "起始日期（含）");
    columns.put("end_day", "终止日期（不含）；无则为空");
    columns.put("status", "状态：ACTIVE 在营，SUSPENDED 停业，CLOSED 注销");
    columns.put("status_since", "停业或注销的起始日期");
    columns.put("verified_on", "数据核查日期；未核查为空");
    columns.put("trait", "特征，如 CENTRAL_KITCHEN 中央厨房、SCHOOL 学校");
    columns.put("licence_number", "许可证号或备案号");
  }

  private void addGuarantees() {
    columns.put("cadre.name", "姓名，属个人信息");
    columns.put("phone", "电话，属个人信息");
    columns.put("tier", "层级：CITY 市，COUNTY 县，TOWNSHIP 乡镇，VILLAGE 村");
    columns.put("post", "职务");
    columns.put("business_id", "食品生产经营主体的标识");
    columns.put("cadre_id", "包保干部的标识");
    columns.put("assignment_id", "承诺书所针对的包保关系；针对该干部全部包保关系时为空");
    columns.put("channel", "签订方式：ON_PAPER 纸质，ONLINE 线上，COLLECTIVE 集体");
    columns.put("signed_on", "签订日期");
    columns.put("visited_on", "督导日期");
    columns.put("visit_mode", "督导方式：ON_SITE 现场，GROUP 分组，VIDEO 视频");
    columns.put("source_id", "发现问题的督导或履职记录的标识");
    columns.put("source_kind", "来源种类：visit 督导，duty-record 履职记录");
    columns.put("found_on", "发现日期");
    columns.put("description", "问题描述");
    columns.put("due_day", "整改期限（含当日）");
    columns.put("handed_over_on", "移交监管部门的日期");
    columns.put("closed_on", "销号日期；未整改为空");
    columns.put("confirmed_by", "确认人的标识");
    columns.put("measure", "整改措施");
  }

  private void addEnterprises() {
    columns.put("role", "岗位：PRINCIPAL 主要负责人，DIRECTOR 食品安全总监，OFFICER 食品安全员");
    columns.put("person_id", "人员的标识");
    columns.put("person_name", "姓名，属个人信息");
    columns.put("day_of_week", "星期：MONDAY 至 SUNDAY");
    columns.put("duty", "职责：DAILY_CONTROL 日管控，WEEKLY_INSPECTION 周排查，MONTHLY_DISPATCH 月调度");
    columns.put("duty_day", "履职所属日期");
    columns.put("done_on", "实际完成日期");
    columns.put("zero_risk", "是否零风险报告");
    columns.put("minutes", "纪要，仅月调度");
    columns.put("veto_proposal", "否决建议的理由；未提出为空");
    columns.put("step", "步骤，如 CHECK 检查、SPOT_CHECK 抽查");
    columns.put("evaluation", "评价：GOOD 优秀，ADEQUATE 合格，POOR 不合格");
    columns.put("completed_on", "完成日期");
    columns.put("duration_minutes", "时长，分钟");
    columns.put("topic", "培训主题");
    columns.put("revoked_on", "许可证被吊销的日期");
  }
}
