package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/** Findings (问题), each with its rectification (整改) in the same row. */
final class FindingForm extends RowForm<Finding> {

  private final TableColumn id = required("id", "F0000017", "问题编号", "编号");
  private final TableColumn business =
      referring(
          required("business_id", "B150102-000017", "主体编号", "主体标识", "企业编号"), EntryKind.BUSINESS);
  private final TableColumn jurisdiction =
      required("jurisdiction", "150102001003", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn visit =
      referring(optional("visit_id", "V0000017", "督导编号", "督导记录编号"), EntryKind.VISIT);
  private final TableColumn duty =
      referring(optional("duty_record_id", "D0000017", "履职记录编号", "履职编号"), EntryKind.DUTY_RECORD);
  private final TableColumn foundOn = required("found_on", "2022-11-20", "发现日期", "问题发现日期");
  private final TableColumn description =
      required("description", "生熟混放", "问题描述", "发现问题", "问题内容", "问题");
  private final TableColumn due = required("due", "2022-12-05", "整改期限", "整改时限", "限期整改日期");
  private final TableColumn handedOverOn =
      optional("handed_over_on", "2022-11-25", "移交日期", "移交监管日期");
  private final TableColumn closedOn = optional("closed_on", "2022-12-05", "销号日期", "整改销号日期");
  private final TableColumn confirmedBy =
      optional("confirmed_by", "C150102001003-001", "销号确认人编号", "确认人编号");
  private final TableColumn measure = optional("measure", "新增冷库", "整改措施", "整改情况");

  @Override
  @Nullable Finding read(RowFields row) {
    String readId = row.key(id);
    String readBusiness = row.reference(business, EntryKind.BUSINESS);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    Optional<EntryReference> readSource = readSource(row);
    LocalDate readFound = row.day(foundOn);
    String readDescription = row.passage(description);
    LocalDate readDue = row.day(due);
    row.notBefore(due, readDue, readFound);
    LocalDate readHandedOver = row.day(handedOverOn);
    row.notBefore(handedOverOn, readHandedOver, readFound);
    Optional<Rectification> readRectification = readRectification(row, readFound);
    if (row.isBad()
        || readId == null
        || readBusiness == null
        || readJurisdiction == null
        || readFound == null
        || readDescription == null
        || readDue == null) {
      return null;
    }
    return Finding.builder()
        .id(readId)
        .businessId(readBusiness)
        .jurisdiction(readJurisdiction)
        .source(readSource)
        .foundOn(readFound)
        .description(readDescription)
        .due(readDue)
        .handedOverOn(Optional.ofNullable(readHandedOver))
        .rectification(readRectification)
        .build();
  }

  private Optional<EntryReference> readSource(RowFields row) {
    String readVisit = row.reference(visit, EntryKind.VISIT);
    String readDuty = row.reference(duty, EntryKind.DUTY_RECORD);
    if (readVisit != null && readDuty != null) {
      row.error(
          duty,
          IntakeFinding.INVALID_VALUE,
          Text.of("已有督导编号，问题只有一个来源", "a finding has one source, and a visit is given"));
    }
    return readVisit != null
        ? Optional.of(EntryReference.of(EntryKind.VISIT, readVisit))
        : Optional.ofNullable(readDuty).map(id -> EntryReference.of(EntryKind.DUTY_RECORD, id));
  }

  /** All three of its columns, or none. */
  private Optional<Rectification> readRectification(RowFields row, @Nullable LocalDate found) {
    LocalDate readClosed = row.day(closedOn);
    row.notBefore(closedOn, readClosed, found);
    String readConfirmedBy = row.id(confirmedBy);
    String readMeasure = row.passage(measure);
    boolean given = readClosed != null || readConfirmedBy != null || readMeasure != null;
    if (given) {
      requirePart(row, closedOn, readClosed);
      requirePart(row, confirmedBy, readConfirmedBy);
      requirePart(row, measure, readMeasure);
    }
    if (row.isBad() || readClosed == null || readConfirmedBy == null || readMeasure == null) {
      return Optional.empty();
    }
    return Optional.of(
        Rectification.builder()
            .closedOn(readClosed)
            .confirmedBy(readConfirmedBy)
            .measure(readMeasure)
            .build());
  }

  private static void requirePart(RowFields row, TableColumn column, @Nullable Object part) {
    if (part == null && !row.hasFinding(column)) {
      row.error(
          column,
          IntakeFinding.MISSING_VALUE,
          Text.of(
              "整改须有销号日期、确认人和措施",
              "a rectification has the day of closing, who confirmed it and the measure"));
    }
  }

  @Override
  void write(Finding finding, RowCells row) {
    row.text(id, finding.getId());
    row.text(business, finding.getBusinessId());
    row.text(jurisdiction, finding.getJurisdiction().getValue());
    finding
        .getSource()
        .ifPresent(
            source -> row.text(source.getKind() == EntryKind.VISIT ? visit : duty, source.getId()));
    row.day(foundOn, finding.getFoundOn());
    row.text(description, finding.getDescription());
    row.day(due, finding.getDue());
    row.day(handedOverOn, finding.getHandedOverOn());
    finding
        .getRectification()
        .ifPresent(
            done -> {
              row.day(closedOn, done.getClosedOn());
              row.text(confirmedBy, done.getConfirmedBy());
              row.text(measure, done.getMeasure());
            });
  }
}
