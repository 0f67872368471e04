-- 两责台账库表，mariadb，版本 1（表名前缀 lz_，其他前缀由 JdbcSchema.script 生成）
CREATE TABLE lz_schema (
  version INTEGER NOT NULL COMMENT '结构版本',
  PRIMARY KEY (version)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '库表结构版本，每次升级一行';
CREATE TABLE lz_head (
  id INTEGER NOT NULL COMMENT '固定为 1',
  revision BIGINT NOT NULL COMMENT '最新版本号；尚无提交时为 0',
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '最新版本号，仅一行；提交时锁定此行，使提交依次进行';
CREATE TABLE lz_commit (
  revision BIGINT NOT NULL COMMENT '版本号，从 1 起连续',
  operation_id VARCHAR(64) NOT NULL COMMENT '操作号：同一操作重复提交不再生效',
  actor_id VARCHAR(64) NOT NULL COMMENT '操作人账号',
  recorded_at DATETIME(6) NOT NULL COMMENT '记录时间，UTC，精确到微秒',
  writes INTEGER NOT NULL COMMENT '写入条目数',
  kinds VARCHAR(400) NOT NULL COMMENT '所写入的条目种类',
  PRIMARY KEY (revision),
  UNIQUE KEY lz_commit_operation_id_ux (operation_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '提交：每次操作一行';
CREATE TABLE lz_business (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  name VARCHAR(200) NOT NULL COMMENT '主体名称',
  line VARCHAR(40) NOT NULL COMMENT '条线：PRODUCTION 食品生产，SALES 食品销售，CATERING 餐饮服务，CANTEEN 单位食堂，SMALL_WORKSHOP 小作坊，SPECIAL_FOOD 特殊食品',
  grade VARCHAR(40) COMMENT '包保等级：A 市级，B 县级，C 乡级，D 村级包保（以政策参数为准）；未定级为空',
  risk_level VARCHAR(40) COMMENT '风险等级：A 最低，D 最高；未评定为空',
  size_class VARCHAR(40) COMMENT '规模：LARGE 大型，MEDIUM 中型，SMALL 小型，MICRO 微型',
  diners INTEGER COMMENT '就餐人数',
  credit_code VARCHAR(64) COMMENT '统一社会信用代码，或代替它的号码；可能为公民身份号码，属个人信息',
  from_day DATE NOT NULL COMMENT '起始日期（含）',
  status VARCHAR(40) NOT NULL COMMENT '状态：ACTIVE 在营，SUSPENDED 停业，CLOSED 注销',
  status_since DATE COMMENT '停业或注销的起始日期',
  verified_on DATE COMMENT '数据核查日期；未核查为空',
  PRIMARY KEY (id, revision),
  KEY lz_business_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_business_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '食品生产经营主体（历次版本，含已撤销）';
CREATE TABLE lz_business_trait (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  trait VARCHAR(40) NOT NULL COMMENT '特征，如 CENTRAL_KITCHEN 中央厨房、SCHOOL 学校',
  PRIMARY KEY (id, revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '食品生产经营主体的特征（历次版本，含已撤销）';
CREATE TABLE lz_business_licence (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  licence_number VARCHAR(64) NOT NULL COMMENT '许可证号或备案号',
  from_day DATE COMMENT '起始日期（含）',
  end_day DATE COMMENT '终止日期（不含）；无则为空',
  PRIMARY KEY (id, revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '食品生产经营主体的许可证和备案（历次版本，含已撤销）';
CREATE TABLE lz_cadre (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  name VARCHAR(200) NOT NULL COMMENT '姓名，属个人信息',
  phone VARCHAR(24) COMMENT '电话，属个人信息',
  tier VARCHAR(40) NOT NULL COMMENT '层级：CITY 市，COUNTY 县，TOWNSHIP 乡镇，VILLAGE 村',
  post VARCHAR(200) COMMENT '职务',
  from_day DATE NOT NULL COMMENT '起始日期（含）',
  end_day DATE COMMENT '终止日期（不含）；无则为空',
  PRIMARY KEY (id, revision),
  KEY lz_cadre_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_cadre_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '包保干部（历次版本，含已撤销）';
CREATE TABLE lz_assignment (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  cadre_id VARCHAR(64) NOT NULL COMMENT '包保干部的标识',
  from_day DATE NOT NULL COMMENT '起始日期（含）',
  end_day DATE COMMENT '终止日期（不含）；无则为空',
  PRIMARY KEY (id, revision),
  KEY lz_assignment_business_id_ix (business_id, id, revision),
  KEY lz_assignment_cadre_id_ix (cadre_id, id, revision),
  KEY lz_assignment_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_assignment_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '包保关系（历次版本，含已撤销）';
CREATE TABLE lz_letter (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  cadre_id VARCHAR(64) NOT NULL COMMENT '包保干部的标识',
  assignment_id VARCHAR(64) COMMENT '承诺书所针对的包保关系；针对该干部全部包保关系时为空',
  tier VARCHAR(40) NOT NULL COMMENT '层级：CITY 市，COUNTY 县，TOWNSHIP 乡镇，VILLAGE 村',
  channel VARCHAR(40) NOT NULL COMMENT '签订方式：ON_PAPER 纸质，ONLINE 线上，COLLECTIVE 集体',
  signed_on DATE NOT NULL COMMENT '签订日期',
  end_day DATE COMMENT '终止日期（不含）；无则为空',
  PRIMARY KEY (id, revision),
  KEY lz_letter_assignment_id_ix (assignment_id, id, revision),
  KEY lz_letter_cadre_id_ix (cadre_id, id, revision),
  KEY lz_letter_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_letter_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '承诺书（历次版本，含已撤销）';
CREATE TABLE lz_visit (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  visited_on DATE NOT NULL COMMENT '督导日期',
  visit_mode VARCHAR(40) NOT NULL COMMENT '督导方式：ON_SITE 现场，GROUP 分组，VIDEO 视频',
  PRIMARY KEY (id, revision),
  KEY lz_visit_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_visit_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '督导（历次版本，含已撤销）';
CREATE TABLE lz_visit_cadre (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  cadre_id VARCHAR(64) NOT NULL COMMENT '包保干部的标识',
  PRIMARY KEY (id, revision, place),
  KEY lz_visit_cadre_cadre_id_ix (cadre_id, id, revision)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '参加督导的包保干部（历次版本，含已撤销）';
CREATE TABLE lz_visit_business (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  PRIMARY KEY (id, revision, place),
  KEY lz_visit_business_business_id_ix (business_id, id, revision)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '被督导的食品生产经营主体（历次版本，含已撤销）';
CREATE TABLE lz_appointment (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  role VARCHAR(40) NOT NULL COMMENT '岗位：PRINCIPAL 主要负责人，DIRECTOR 食品安全总监，OFFICER 食品安全员',
  person_id VARCHAR(64) NOT NULL COMMENT '人员的标识',
  person_name VARCHAR(200) COMMENT '姓名，属个人信息',
  from_day DATE NOT NULL COMMENT '起始日期（含）',
  end_day DATE COMMENT '终止日期（不含）；无则为空',
  PRIMARY KEY (id, revision),
  KEY lz_appointment_business_id_ix (business_id, id, revision),
  KEY lz_appointment_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_appointment_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '三人任命（历次版本，含已撤销）';
CREATE TABLE lz_closure (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  from_day DATE NOT NULL COMMENT '起始日期（含）',
  end_day DATE COMMENT '终止日期（不含）；无则为空',
  PRIMARY KEY (id, revision),
  KEY lz_closure_business_id_ix (business_id, id, revision),
  KEY lz_closure_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_closure_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '歇业日（历次版本，含已撤销）';
CREATE TABLE lz_closure_day_of_week (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  day_of_week VARCHAR(40) NOT NULL COMMENT '星期：MONDAY 至 SUNDAY',
  PRIMARY KEY (id, revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '歇业日所指的星期（历次版本，含已撤销）';
CREATE TABLE lz_duty_record (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  duty VARCHAR(40) NOT NULL COMMENT '职责：DAILY_CONTROL 日管控，WEEKLY_INSPECTION 周排查，MONTHLY_DISPATCH 月调度',
  role VARCHAR(40) NOT NULL COMMENT '岗位：PRINCIPAL 主要负责人，DIRECTOR 食品安全总监，OFFICER 食品安全员',
  person_id VARCHAR(64) NOT NULL COMMENT '人员的标识',
  duty_day DATE NOT NULL COMMENT '履职所属日期',
  done_on DATE NOT NULL COMMENT '实际完成日期',
  zero_risk BOOLEAN NOT NULL COMMENT '是否零风险报告',
  minutes VARCHAR(2000) COMMENT '纪要，仅月调度',
  veto_proposal VARCHAR(2000) COMMENT '否决建议的理由；未提出为空',
  PRIMARY KEY (id, revision),
  KEY lz_duty_record_business_id_ix (business_id, id, revision),
  KEY lz_duty_record_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_duty_record_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '履职记录：日管控、周排查、月调度（历次版本，含已撤销）';
CREATE TABLE lz_duty_record_step (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  step VARCHAR(40) NOT NULL COMMENT '步骤，如 CHECK 检查、SPOT_CHECK 抽查',
  PRIMARY KEY (id, revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '履职记录中完成的步骤（历次版本，含已撤销）';
CREATE TABLE lz_duty_record_reported_to (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  person_id VARCHAR(64) NOT NULL COMMENT '人员的标识',
  PRIMARY KEY (id, revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '履职记录的报告对象（历次版本，含已撤销）';
CREATE TABLE lz_duty_record_evaluation (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  person_id VARCHAR(64) NOT NULL COMMENT '人员的标识',
  evaluation VARCHAR(40) NOT NULL COMMENT '评价：GOOD 优秀，ADEQUATE 合格，POOR 不合格',
  PRIMARY KEY (id, revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '周排查中对食品安全员的评价（历次版本，含已撤销）';
CREATE TABLE lz_finding (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  source_id VARCHAR(64) COMMENT '发现问题的督导或履职记录的标识',
  source_kind VARCHAR(40) COMMENT '来源种类：visit 督导，duty-record 履职记录',
  found_on DATE NOT NULL COMMENT '发现日期',
  description VARCHAR(2000) NOT NULL COMMENT '问题描述',
  due_day DATE NOT NULL COMMENT '整改期限（含当日）',
  handed_over_on DATE COMMENT '移交监管部门的日期',
  closed_on DATE COMMENT '销号日期；未整改为空',
  confirmed_by VARCHAR(64) COMMENT '确认人的标识',
  measure VARCHAR(2000) COMMENT '整改措施',
  PRIMARY KEY (id, revision),
  KEY lz_finding_business_id_ix (business_id, id, revision),
  KEY lz_finding_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_finding_revision_ux (revision, place),
  KEY lz_finding_source_id_ix (source_id, id, revision)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '问题及整改（历次版本，含已撤销）';
CREATE TABLE lz_training (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  person_id VARCHAR(64) NOT NULL COMMENT '人员的标识',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  completed_on DATE NOT NULL COMMENT '完成日期',
  duration_minutes INTEGER NOT NULL COMMENT '时长，分钟',
  topic VARCHAR(200) NOT NULL COMMENT '培训主题',
  PRIMARY KEY (id, revision),
  KEY lz_training_business_id_ix (business_id, id, revision),
  KEY lz_training_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_training_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '培训（历次版本，含已撤销）';
CREATE TABLE lz_disqualification (
  id VARCHAR(64) NOT NULL COMMENT '标识',
  revision BIGINT NOT NULL COMMENT '版本号：写入此版本的提交',
  until_revision BIGINT NOT NULL COMMENT '失效版本号：替换此版本的提交；最新版本为 9223372036854775807',
  place INTEGER NOT NULL COMMENT '在同一提交或同一条目中的次序，从 1 起',
  replaces BIGINT NOT NULL COMMENT '所替换的版本号；新建为 0',
  withdrawn BOOLEAN NOT NULL COMMENT '是否已撤销（误录）',
  jurisdiction VARCHAR(32) NOT NULL COMMENT '所属行政区划代码',
  person_id VARCHAR(64) NOT NULL COMMENT '人员的标识',
  business_id VARCHAR(64) NOT NULL COMMENT '食品生产经营主体的标识',
  post VARCHAR(200) NOT NULL COMMENT '职务',
  revoked_on DATE NOT NULL COMMENT '许可证被吊销的日期',
  PRIMARY KEY (id, revision),
  KEY lz_disqualification_business_id_ix (business_id, id, revision),
  KEY lz_disqualification_jurisdiction_ix (jurisdiction, id, revision),
  UNIQUE KEY lz_disqualification_revision_ux (revision, place)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT '禁业人员（历次版本，含已撤销）';
INSERT INTO lz_head (id, revision) VALUES (1, 0);
INSERT INTO lz_schema (version) VALUES (1);
