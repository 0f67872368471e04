package org.liangze.exchange.table;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/** Trainings of the three persons (培训). */
final class TrainingForm extends RowForm<TrainingRecord> {

  private final TableColumn id = required("id", "T0000017", "培训编号", "培训记录编号", "编号");
  private final TableColumn person = required("person_id", "P000017", "人员编号", "人员标识");
  private final TableColumn business =
      referring(
          required("business_id", "B150102-000017", "主体编号", "主体标识", "企业编号"), EntryKind.BUSINESS);
  private final TableColumn jurisdiction =
      required("jurisdiction", "150102001003", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn completedOn =
      required("completed_on", "2025-06-10", "完成日期", "培训日期", "培训完成日期");
  // 学时 is no header: a school hour has 45 minutes in many places.
  private final TableColumn hours =
      required("hours", "1.5", "培训小时数", "小时数", "培训时长", "培训时长（小时）", "时长（小时）");
  private final TableColumn topic = required("topic", "过敏原", "培训主题", "培训内容", "主题");

  @Override
  @Nullable TrainingRecord read(RowFields row) {
    String readId = row.key(id);
    String readPerson = row.id(person);
    String readBusiness = row.reference(business, EntryKind.BUSINESS);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    LocalDate readDay = row.day(completedOn);
    Duration readDuration = row.duration(hours);
    String readTopic = row.repeatedName(topic);
    if (row.isBad()
        || readId == null
        || readPerson == null
        || readBusiness == null
        || readJurisdiction == null
        || readDay == null
        || readDuration == null
        || readTopic == null) {
      return null;
    }
    try {
      return TrainingRecord.builder()
          .id(readId)
          .personId(readPerson)
          .businessId(readBusiness)
          .jurisdiction(readJurisdiction)
          .completedOn(readDay)
          .duration(readDuration)
          .topic(readTopic)
          .build();
    } catch (InvalidValueException badDuration) {
      // The one rule that the value alone states.
      row.error(hours, IntakeFinding.INVALID_VALUE, badDuration.getRule());
      return null;
    }
  }

  @Override
  void write(TrainingRecord training, RowCells row) {
    row.text(id, training.getId());
    row.text(person, training.getPersonId());
    row.text(business, training.getBusinessId());
    row.text(jurisdiction, training.getJurisdiction().getValue());
    row.day(completedOn, training.getCompletedOn());
    row.text(hours, Hours.write(training.getDuration()));
    row.text(topic, training.getTopic());
  }
}
