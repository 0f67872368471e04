-- 两责台账库表，postgresql，版本 1（表名前缀 lz_，其他前缀由 JdbcSchema.script 生成）
CREATE TABLE lz_schema (
  version INTEGER NOT NULL,
  PRIMARY KEY (version)
);
COMMENT ON TABLE lz_schema IS '库表结构版本，每次升级一行';
COMMENT ON COLUMN lz_schema.version IS '结构版本';
CREATE TABLE lz_head (
  id INTEGER NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (id)
);
COMMENT ON TABLE lz_head IS '最新版本号，仅一行；提交时锁定此行，使提交依次进行';
COMMENT ON COLUMN lz_head.id IS '固定为 1';
COMMENT ON COLUMN lz_head.revision IS '最新版本号；尚无提交时为 0';
CREATE TABLE lz_commit (
  revision BIGINT NOT NULL,
  operation_id VARCHAR(64) COLLATE "C" NOT NULL,
  actor_id VARCHAR(64) COLLATE "C" NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  writes INTEGER NOT NULL,
  kinds VARCHAR(400) COLLATE "C" NOT NULL,
  PRIMARY KEY (revision)
);
COMMENT ON TABLE lz_commit IS '提交：每次操作一行';
COMMENT ON COLUMN lz_commit.revision IS '版本号，从 1 起连续';
COMMENT ON COLUMN lz_commit.operation_id IS '操作号：同一操作重复提交不再生效';
COMMENT ON COLUMN lz_commit.actor_id IS '操作人账号';
COMMENT ON COLUMN lz_commit.recorded_at IS '记录时间，UTC，精确到微秒';
COMMENT ON COLUMN lz_commit.writes IS '写入条目数';
COMMENT ON COLUMN lz_commit.kinds IS '所写入的条目种类';
CREATE UNIQUE INDEX lz_commit_operation_id_ux ON lz_commit (operation_id);
CREATE TABLE lz_business (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  name VARCHAR(200) COLLATE "C" NOT NULL,
  line VARCHAR(40) COLLATE "C" NOT NULL,
  grade VARCHAR(40) COLLATE "C",
  risk_level VARCHAR(40) COLLATE "C",
  size_class VARCHAR(40) COLLATE "C",
  diners INTEGER,
  credit_code VARCHAR(64) COLLATE "C",
  from_day DATE NOT NULL,
  status VARCHAR(40) COLLATE "C" NOT NULL,
  status_since DATE,
  verified_on DATE,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_business IS '食品生产经营主体（历次版本，含已撤销）';
COMMENT ON COLUMN lz_business.id IS '标识';
COMMENT ON COLUMN lz_business.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_business.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_business.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_business.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_business.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_business.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_business.name IS '主体名称';
COMMENT ON COLUMN lz_business.line IS '条线：PRODUCTION 食品生产，SALES 食品销售，CATERING 餐饮服务，CANTEEN 单位食堂，SMALL_WORKSHOP 小作坊，SPECIAL_FOOD 特殊食品';
COMMENT ON COLUMN lz_business.grade IS '包保等级：A 市级，B 县级，C 乡级，D 村级包保（以政策参数为准）；未定级为空';
COMMENT ON COLUMN lz_business.risk_level IS '风险等级：A 最低，D 最高；未评定为空';
COMMENT ON COLUMN lz_business.size_class IS '规模：LARGE 大型，MEDIUM 中型，SMALL 小型，MICRO 微型';
COMMENT ON COLUMN lz_business.diners IS '就餐人数';
COMMENT ON COLUMN lz_business.credit_code IS '统一社会信用代码，或代替它的号码；可能为公民身份号码，属个人信息';
COMMENT ON COLUMN lz_business.from_day IS '起始日期（含）';
COMMENT ON COLUMN lz_business.status IS '状态：ACTIVE 在营，SUSPENDED 停业，CLOSED 注销';
COMMENT ON COLUMN lz_business.status_since IS '停业或注销的起始日期';
COMMENT ON COLUMN lz_business.verified_on IS '数据核查日期；未核查为空';
CREATE INDEX lz_business_jurisdiction_ix ON lz_business (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_business_revision_ux ON lz_business (revision, place);
CREATE TABLE lz_business_trait (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  trait VARCHAR(40) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_business_trait IS '食品生产经营主体的特征（历次版本，含已撤销）';
COMMENT ON COLUMN lz_business_trait.id IS '标识';
COMMENT ON COLUMN lz_business_trait.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_business_trait.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_business_trait.trait IS '特征，如 CENTRAL_KITCHEN 中央厨房、SCHOOL 学校';
CREATE TABLE lz_business_licence (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  licence_number VARCHAR(64) COLLATE "C" NOT NULL,
  from_day DATE,
  end_day DATE,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_business_licence IS '食品生产经营主体的许可证和备案（历次版本，含已撤销）';
COMMENT ON COLUMN lz_business_licence.id IS '标识';
COMMENT ON COLUMN lz_business_licence.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_business_licence.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_business_licence.licence_number IS '许可证号或备案号';
COMMENT ON COLUMN lz_business_licence.from_day IS '起始日期（含）';
COMMENT ON COLUMN lz_business_licence.end_day IS '终止日期（不含）；无则为空';
CREATE TABLE lz_cadre (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  name VARCHAR(200) COLLATE "C" NOT NULL,
  phone VARCHAR(24) COLLATE "C",
  tier VARCHAR(40) COLLATE "C" NOT NULL,
  post VARCHAR(200) COLLATE "C",
  from_day DATE NOT NULL,
  end_day DATE,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_cadre IS '包保干部（历次版本，含已撤销）';
COMMENT ON COLUMN lz_cadre.id IS '标识';
COMMENT ON COLUMN lz_cadre.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_cadre.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_cadre.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_cadre.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_cadre.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_cadre.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_cadre.name IS '姓名，属个人信息';
COMMENT ON COLUMN lz_cadre.phone IS '电话，属个人信息';
COMMENT ON COLUMN lz_cadre.tier IS '层级：CITY 市，COUNTY 县，TOWNSHIP 乡镇，VILLAGE 村';
COMMENT ON COLUMN lz_cadre.post IS '职务';
COMMENT ON COLUMN lz_cadre.from_day IS '起始日期（含）';
COMMENT ON COLUMN lz_cadre.end_day IS '终止日期（不含）；无则为空';
CREATE INDEX lz_cadre_jurisdiction_ix ON lz_cadre (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_cadre_revision_ux ON lz_cadre (revision, place);
CREATE TABLE lz_assignment (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  cadre_id VARCHAR(64) COLLATE "C" NOT NULL,
  from_day DATE NOT NULL,
  end_day DATE,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_assignment IS '包保关系（历次版本，含已撤销）';
COMMENT ON COLUMN lz_assignment.id IS '标识';
COMMENT ON COLUMN lz_assignment.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_assignment.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_assignment.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_assignment.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_assignment.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_assignment.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_assignment.business_id IS '食品生产经营主体的标识';
COMMENT ON COLUMN lz_assignment.cadre_id IS '包保干部的标识';
COMMENT ON COLUMN lz_assignment.from_day IS '起始日期（含）';
COMMENT ON COLUMN lz_assignment.end_day IS '终止日期（不含）；无则为空';
CREATE INDEX lz_assignment_business_id_ix ON lz_assignment (business_id, id, revision);
CREATE INDEX lz_assignment_cadre_id_ix ON lz_assignment (cadre_id, id, revision);
CREATE INDEX lz_assignment_jurisdiction_ix ON lz_assignment (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_assignment_revision_ux ON lz_assignment (revision, place);
CREATE TABLE lz_letter (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  cadre_id VARCHAR(64) COLLATE "C" NOT NULL,
  assignment_id VARCHAR(64) COLLATE "C",
  tier VARCHAR(40) COLLATE "C" NOT NULL,
  channel VARCHAR(40) COLLATE "C" NOT NULL,
  signed_on DATE NOT NULL,
  end_day DATE,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_letter IS '承诺书（历次版本，含已撤销）';
COMMENT ON COLUMN lz_letter.id IS '标识';
COMMENT ON COLUMN lz_letter.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_letter.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_letter.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_letter.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_letter.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_letter.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_letter.cadre_id IS '包保干部的标识';
COMMENT ON COLUMN lz_letter.assignment_id IS '承诺书所针对的包保关系；针对该干部全部包保关系时为空';
COMMENT ON COLUMN lz_letter.tier IS '层级：CITY 市，COUNTY 县，TOWNSHIP 乡镇，VILLAGE 村';
COMMENT ON COLUMN lz_letter.channel IS '签订方式：ON_PAPER 纸质，ONLINE 线上，COLLECTIVE 集体';
COMMENT ON COLUMN lz_letter.signed_on IS '签订日期';
COMMENT ON COLUMN lz_letter.end_day IS '终止日期（不含）；无则为空';
CREATE INDEX lz_letter_assignment_id_ix ON lz_letter (assignment_id, id, revision);
CREATE INDEX lz_letter_cadre_id_ix ON lz_letter (cadre_id, id, revision);
CREATE INDEX lz_letter_jurisdiction_ix ON lz_letter (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_letter_revision_ux ON lz_letter (revision, place);
CREATE TABLE lz_visit (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  visited_on DATE NOT NULL,
  visit_mode VARCHAR(40) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_visit IS '督导（历次版本，含已撤销）';
COMMENT ON COLUMN lz_visit.id IS '标识';
COMMENT ON COLUMN lz_visit.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_visit.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_visit.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_visit.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_visit.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_visit.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_visit.visited_on IS '督导日期';
COMMENT ON COLUMN lz_visit.visit_mode IS '督导方式：ON_SITE 现场，GROUP 分组，VIDEO 视频';
CREATE INDEX lz_visit_jurisdiction_ix ON lz_visit (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_visit_revision_ux ON lz_visit (revision, place);
CREATE TABLE lz_visit_cadre (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  cadre_id VARCHAR(64) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_visit_cadre IS '参加督导的包保干部（历次版本，含已撤销）';
COMMENT ON COLUMN lz_visit_cadre.id IS '标识';
COMMENT ON COLUMN lz_visit_cadre.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_visit_cadre.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_visit_cadre.cadre_id IS '包保干部的标识';
CREATE INDEX lz_visit_cadre_cadre_id_ix ON lz_visit_cadre (cadre_id, id, revision);
CREATE TABLE lz_visit_business (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_visit_business IS '被督导的食品生产经营主体（历次版本，含已撤销）';
COMMENT ON COLUMN lz_visit_business.id IS '标识';
COMMENT ON COLUMN lz_visit_business.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_visit_business.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_visit_business.business_id IS '食品生产经营主体的标识';
CREATE INDEX lz_visit_business_business_id_ix ON lz_visit_business (business_id, id, revision);
CREATE TABLE lz_appointment (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  role VARCHAR(40) COLLATE "C" NOT NULL,
  person_id VARCHAR(64) COLLATE "C" NOT NULL,
  person_name VARCHAR(200) COLLATE "C",
  from_day DATE NOT NULL,
  end_day DATE,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_appointment IS '三人任命（历次版本，含已撤销）';
COMMENT ON COLUMN lz_appointment.id IS '标识';
COMMENT ON COLUMN lz_appointment.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_appointment.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_appointment.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_appointment.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_appointment.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_appointment.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_appointment.business_id IS '食品生产经营主体的标识';
COMMENT ON COLUMN lz_appointment.role IS '岗位：PRINCIPAL 主要负责人，DIRECTOR 食品安全总监，OFFICER 食品安全员';
COMMENT ON COLUMN lz_appointment.person_id IS '人员的标识';
COMMENT ON COLUMN lz_appointment.person_name IS '姓名，属个人信息';
COMMENT ON COLUMN lz_appointment.from_day IS '起始日期（含）';
COMMENT ON COLUMN lz_appointment.end_day IS '终止日期（不含）；无则为空';
CREATE INDEX lz_appointment_business_id_ix ON lz_appointment (business_id, id, revision);
CREATE INDEX lz_appointment_jurisdiction_ix ON lz_appointment (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_appointment_revision_ux ON lz_appointment (revision, place);
CREATE TABLE lz_closure (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  from_day DATE NOT NULL,
  end_day DATE,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_closure IS '歇业日（历次版本，含已撤销）';
COMMENT ON COLUMN lz_closure.id IS '标识';
COMMENT ON COLUMN lz_closure.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_closure.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_closure.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_closure.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_closure.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_closure.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_closure.business_id IS '食品生产经营主体的标识';
COMMENT ON COLUMN lz_closure.from_day IS '起始日期（含）';
COMMENT ON COLUMN lz_closure.end_day IS '终止日期（不含）；无则为空';
CREATE INDEX lz_closure_business_id_ix ON lz_closure (business_id, id, revision);
CREATE INDEX lz_closure_jurisdiction_ix ON lz_closure (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_closure_revision_ux ON lz_closure (revision, place);
CREATE TABLE lz_closure_day_of_week (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  day_of_week VARCHAR(40) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_closure_day_of_week IS '歇业日所指的星期（历次版本，含已撤销）';
COMMENT ON COLUMN lz_closure_day_of_week.id IS '标识';
COMMENT ON COLUMN lz_closure_day_of_week.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_closure_day_of_week.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_closure_day_of_week.day_of_week IS '星期：MONDAY 至 SUNDAY';
CREATE TABLE lz_duty_record (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  duty VARCHAR(40) COLLATE "C" NOT NULL,
  role VARCHAR(40) COLLATE "C" NOT NULL,
  person_id VARCHAR(64) COLLATE "C" NOT NULL,
  duty_day DATE NOT NULL,
  done_on DATE NOT NULL,
  zero_risk BOOLEAN NOT NULL,
  minutes VARCHAR(2000) COLLATE "C",
  veto_proposal VARCHAR(2000) COLLATE "C",
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_duty_record IS '履职记录：日管控、周排查、月调度（历次版本，含已撤销）';
COMMENT ON COLUMN lz_duty_record.id IS '标识';
COMMENT ON COLUMN lz_duty_record.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_duty_record.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_duty_record.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_duty_record.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_duty_record.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_duty_record.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_duty_record.business_id IS '食品生产经营主体的标识';
COMMENT ON COLUMN lz_duty_record.duty IS '职责：DAILY_CONTROL 日管控，WEEKLY_INSPECTION 周排查，MONTHLY_DISPATCH 月调度';
COMMENT ON COLUMN lz_duty_record.role IS '岗位：PRINCIPAL 主要负责人，DIRECTOR 食品安全总监，OFFICER 食品安全员';
COMMENT ON COLUMN lz_duty_record.person_id IS '人员的标识';
COMMENT ON COLUMN lz_duty_record.duty_day IS '履职所属日期';
COMMENT ON COLUMN lz_duty_record.done_on IS '实际完成日期';
COMMENT ON COLUMN lz_duty_record.zero_risk IS '是否零风险报告';
COMMENT ON COLUMN lz_duty_record.minutes IS '纪要，仅月调度';
COMMENT ON COLUMN lz_duty_record.veto_proposal IS '否决建议的理由；未提出为空';
CREATE INDEX lz_duty_record_business_id_ix ON lz_duty_record (business_id, id, revision);
CREATE INDEX lz_duty_record_jurisdiction_ix ON lz_duty_record (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_duty_record_revision_ux ON lz_duty_record (revision, place);
CREATE TABLE lz_duty_record_step (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  step VARCHAR(40) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_duty_record_step IS '履职记录中完成的步骤（历次版本，含已撤销）';
COMMENT ON COLUMN lz_duty_record_step.id IS '标识';
COMMENT ON COLUMN lz_duty_record_step.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_duty_record_step.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_duty_record_step.step IS '步骤，如 CHECK 检查、SPOT_CHECK 抽查';
CREATE TABLE lz_duty_record_reported_to (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  person_id VARCHAR(64) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_duty_record_reported_to IS '履职记录的报告对象（历次版本，含已撤销）';
COMMENT ON COLUMN lz_duty_record_reported_to.id IS '标识';
COMMENT ON COLUMN lz_duty_record_reported_to.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_duty_record_reported_to.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_duty_record_reported_to.person_id IS '人员的标识';
CREATE TABLE lz_duty_record_evaluation (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  person_id VARCHAR(64) COLLATE "C" NOT NULL,
  evaluation VARCHAR(40) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision, place)
);
COMMENT ON TABLE lz_duty_record_evaluation IS '周排查中对食品安全员的评价（历次版本，含已撤销）';
COMMENT ON COLUMN lz_duty_record_evaluation.id IS '标识';
COMMENT ON COLUMN lz_duty_record_evaluation.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_duty_record_evaluation.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_duty_record_evaluation.person_id IS '人员的标识';
COMMENT ON COLUMN lz_duty_record_evaluation.evaluation IS '评价：GOOD 优秀，ADEQUATE 合格，POOR 不合格';
CREATE TABLE lz_finding (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  source_id VARCHAR(64) COLLATE "C",
  source_kind VARCHAR(40) COLLATE "C",
  found_on DATE NOT NULL,
  description VARCHAR(2000) COLLATE "C" NOT NULL,
  due_day DATE NOT NULL,
  handed_over_on DATE,
  closed_on DATE,
  confirmed_by VARCHAR(64) COLLATE "C",
  measure VARCHAR(2000) COLLATE "C",
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_finding IS '问题及整改（历次版本，含已撤销）';
COMMENT ON COLUMN lz_finding.id IS '标识';
COMMENT ON COLUMN lz_finding.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_finding.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_finding.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_finding.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_finding.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_finding.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_finding.business_id IS '食品生产经营主体的标识';
COMMENT ON COLUMN lz_finding.source_id IS '发现问题的督导或履职记录的标识';
COMMENT ON COLUMN lz_finding.source_kind IS '来源种类：visit 督导，duty-record 履职记录';
COMMENT ON COLUMN lz_finding.found_on IS '发现日期';
COMMENT ON COLUMN lz_finding.description IS '问题描述';
COMMENT ON COLUMN lz_finding.due_day IS '整改期限（含当日）';
COMMENT ON COLUMN lz_finding.handed_over_on IS '移交监管部门的日期';
COMMENT ON COLUMN lz_finding.closed_on IS '销号日期；未整改为空';
COMMENT ON COLUMN lz_finding.confirmed_by IS '确认人的标识';
COMMENT ON COLUMN lz_finding.measure IS '整改措施';
CREATE INDEX lz_finding_business_id_ix ON lz_finding (business_id, id, revision);
CREATE INDEX lz_finding_jurisdiction_ix ON lz_finding (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_finding_revision_ux ON lz_finding (revision, place);
CREATE INDEX lz_finding_source_id_ix ON lz_finding (source_id, id, revision);
CREATE TABLE lz_training (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  person_id VARCHAR(64) COLLATE "C" NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  completed_on DATE NOT NULL,
  duration_minutes INTEGER NOT NULL,
  topic VARCHAR(200) COLLATE "C" NOT NULL,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_training IS '培训（历次版本，含已撤销）';
COMMENT ON COLUMN lz_training.id IS '标识';
COMMENT ON COLUMN lz_training.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_training.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_training.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_training.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_training.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_training.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_training.person_id IS '人员的标识';
COMMENT ON COLUMN lz_training.business_id IS '食品生产经营主体的标识';
COMMENT ON COLUMN lz_training.completed_on IS '完成日期';
COMMENT ON COLUMN lz_training.duration_minutes IS '时长，分钟';
COMMENT ON COLUMN lz_training.topic IS '培训主题';
CREATE INDEX lz_training_business_id_ix ON lz_training (business_id, id, revision);
CREATE INDEX lz_training_jurisdiction_ix ON lz_training (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_training_revision_ux ON lz_training (revision, place);
CREATE TABLE lz_disqualification (
  id VARCHAR(64) COLLATE "C" NOT NULL,
  revision BIGINT NOT NULL,
  until_revision BIGINT NOT NULL,
  place INTEGER NOT NULL,
  replaces BIGINT NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  jurisdiction VARCHAR(32) COLLATE "C" NOT NULL,
  person_id VARCHAR(64) COLLATE "C" NOT NULL,
  business_id VARCHAR(64) COLLATE "C" NOT NULL,
  post VARCHAR(200) COLLATE "C" NOT NULL,
  revoked_on DATE NOT NULL,
  PRIMARY KEY (id, revision)
);
COMMENT ON TABLE lz_disqualification IS '禁业人员（历次版本，含已撤销）';
COMMENT ON COLUMN lz_disqualification.id IS '标识';
COMMENT ON COLUMN lz_disqualification.revision IS '版本号：写入此版本的提交';
COMMENT ON COLUMN lz_disqualification.until_revision IS '失效版本号：替换此版本的提交；最新版本为 9223372036854775807';
COMMENT ON COLUMN lz_disqualification.place IS '在同一提交或同一条目中的次序，从 1 起';
COMMENT ON COLUMN lz_disqualification.replaces IS '所替换的版本号；新建为 0';
COMMENT ON COLUMN lz_disqualification.withdrawn IS '是否已撤销（误录）';
COMMENT ON COLUMN lz_disqualification.jurisdiction IS '所属行政区划代码';
COMMENT ON COLUMN lz_disqualification.person_id IS '人员的标识';
COMMENT ON COLUMN lz_disqualification.business_id IS '食品生产经营主体的标识';
COMMENT ON COLUMN lz_disqualification.post IS '职务';
COMMENT ON COLUMN lz_disqualification.revoked_on IS '许可证被吊销的日期';
CREATE INDEX lz_disqualification_business_id_ix ON lz_disqualification (business_id, id, revision);
CREATE INDEX lz_disqualification_jurisdiction_ix ON lz_disqualification (jurisdiction, id, revision);
CREATE UNIQUE INDEX lz_disqualification_revision_ux ON lz_disqualification (revision, place);
INSERT INTO lz_head (id, revision) VALUES (1, 0);
INSERT INTO lz_schema (version) VALUES (1);
