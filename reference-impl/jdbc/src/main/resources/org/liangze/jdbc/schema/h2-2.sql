-- 两责台账库表，h2，版本 2（表名前缀 lz_，其他前缀由 JdbcSchema.script 生成）
CREATE VIEW lz_business_now AS
SELECT e.id, e.revision, e.jurisdiction, e.name, e.line, e.grade, e.risk_level, e.size_class, e.diners, e.credit_code, e.from_day, e.status, e.status_since, e.verified_on
FROM lz_business e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_business_now IS '食品生产经营主体（最新版本，不含已撤销）';
CREATE VIEW lz_business_trait_now AS
SELECT c.id, c.place, c.trait
FROM lz_business_trait c JOIN lz_business e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_business_trait_now IS '食品生产经营主体的特征（最新版本，不含已撤销）';
CREATE VIEW lz_business_licence_now AS
SELECT c.id, c.place, c.licence_number, c.from_day, c.end_day
FROM lz_business_licence c JOIN lz_business e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_business_licence_now IS '食品生产经营主体的许可证和备案（最新版本，不含已撤销）';
CREATE VIEW lz_cadre_now AS
SELECT e.id, e.revision, e.jurisdiction, e.name, e.phone, e.tier, e.post, e.from_day, e.end_day
FROM lz_cadre e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_cadre_now IS '包保干部（最新版本，不含已撤销）';
CREATE VIEW lz_assignment_now AS
SELECT e.id, e.revision, e.jurisdiction, e.business_id, e.cadre_id, e.from_day, e.end_day
FROM lz_assignment e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_assignment_now IS '包保关系（最新版本，不含已撤销）';
CREATE VIEW lz_letter_now AS
SELECT e.id, e.revision, e.jurisdiction, e.cadre_id, e.assignment_id, e.tier, e.channel, e.signed_on, e.end_day
FROM lz_letter e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_letter_now IS '承诺书（最新版本，不含已撤销）';
CREATE VIEW lz_visit_now AS
SELECT e.id, e.revision, e.jurisdiction, e.visited_on, e.visit_mode
FROM lz_visit e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_visit_now IS '督导（最新版本，不含已撤销）';
CREATE VIEW lz_visit_cadre_now AS
SELECT c.id, c.place, c.cadre_id
FROM lz_visit_cadre c JOIN lz_visit e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_visit_cadre_now IS '参加督导的包保干部（最新版本，不含已撤销）';
CREATE VIEW lz_visit_business_now AS
SELECT c.id, c.place, c.business_id
FROM lz_visit_business c JOIN lz_visit e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_visit_business_now IS '被督导的食品生产经营主体（最新版本，不含已撤销）';
CREATE VIEW lz_appointment_now AS
SELECT e.id, e.revision, e.jurisdiction, e.business_id, e.role, e.person_id, e.person_name, e.from_day, e.end_day
FROM lz_appointment e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_appointment_now IS '三人任命（最新版本，不含已撤销）';
CREATE VIEW lz_closure_now AS
SELECT e.id, e.revision, e.jurisdiction, e.business_id, e.from_day, e.end_day
FROM lz_closure e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_closure_now IS '歇业日（最新版本，不含已撤销）';
CREATE VIEW lz_closure_day_of_week_now AS
SELECT c.id, c.place, c.day_of_week
FROM lz_closure_day_of_week c JOIN lz_closure e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_closure_day_of_week_now IS '歇业日所指的星期（最新版本，不含已撤销）';
CREATE VIEW lz_duty_record_now AS
SELECT e.id, e.revision, e.jurisdiction, e.business_id, e.duty, e.role, e.person_id, e.duty_day, e.done_on, e.zero_risk, e.minutes, e.veto_proposal
FROM lz_duty_record e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_duty_record_now IS '履职记录：日管控、周排查、月调度（最新版本，不含已撤销）';
CREATE VIEW lz_duty_record_step_now AS
SELECT c.id, c.place, c.step
FROM lz_duty_record_step c JOIN lz_duty_record e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_duty_record_step_now IS '履职记录中完成的步骤（最新版本，不含已撤销）';
CREATE VIEW lz_duty_record_reported_to_now AS
SELECT c.id, c.place, c.person_id
FROM lz_duty_record_reported_to c JOIN lz_duty_record e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_duty_record_reported_to_now IS '履职记录的报告对象（最新版本，不含已撤销）';
CREATE VIEW lz_duty_record_evaluation_now AS
SELECT c.id, c.place, c.person_id, c.evaluation
FROM lz_duty_record_evaluation c JOIN lz_duty_record e ON e.id = c.id AND e.revision = c.revision
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_duty_record_evaluation_now IS '周排查中对食品安全员的评价（最新版本，不含已撤销）';
CREATE VIEW lz_finding_now AS
SELECT e.id, e.revision, e.jurisdiction, e.business_id, e.source_id, e.source_kind, e.found_on, e.description, e.due_day, e.handed_over_on, e.closed_on, e.confirmed_by, e.measure
FROM lz_finding e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_finding_now IS '问题及整改（最新版本，不含已撤销）';
CREATE VIEW lz_training_now AS
SELECT e.id, e.revision, e.jurisdiction, e.person_id, e.business_id, e.completed_on, e.duration_minutes, e.topic
FROM lz_training e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_training_now IS '培训（最新版本，不含已撤销）';
CREATE VIEW lz_disqualification_now AS
SELECT e.id, e.revision, e.jurisdiction, e.person_id, e.business_id, e.post, e.revoked_on
FROM lz_disqualification e
WHERE e.until_revision = 9223372036854775807 AND e.withdrawn = FALSE;
COMMENT ON VIEW lz_disqualification_now IS '禁业人员（最新版本，不含已撤销）';
INSERT INTO lz_schema (version) VALUES (2);
