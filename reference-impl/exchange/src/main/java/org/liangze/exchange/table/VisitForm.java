package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/** Supervision visits (督导); a group visit names several cadres and businesses in one row. */
final class VisitForm extends RowForm<SupervisionVisit> {

  private static final Terms<VisitMode> MODES =
      Terms.of(VisitMode.class, VisitMode::getLabel)
          .also(VisitMode.ON_SITE, "现场督导", "实地")
          .also(VisitMode.GROUP, "分组督导", "集体")
          .also(VisitMode.VIDEO, "视频督导", "远程");

  private final TableColumn id = required("id", "V0000017", "督导编号", "督导记录编号", "编号");
  private final TableColumn jurisdiction =
      required("jurisdiction", "1503", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn visitedOn = required("visited_on", "2022-11-20", "督导日期", "督导时间");
  private final TableColumn mode = required("mode", "GROUP", "督导方式");
  private final TableColumn cadres =
      referring(
          required("cadre_ids", "C1503-0001;C1503-0002", "干部编号", "包保干部编号", "督导干部编号", "人员编号"),
          EntryKind.CADRE);
  private final TableColumn businesses =
      referring(
          required("business_ids", "B150302-000001;B150302-000002", "主体编号", "主体标识", "企业编号"),
          EntryKind.BUSINESS);

  @Override
  @Nullable SupervisionVisit read(RowFields row) {
    String readId = row.key(id);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    LocalDate readDay = row.day(visitedOn);
    VisitMode readMode = row.term(mode, MODES);
    Set<String> readCadres = row.references(cadres, EntryKind.CADRE);
    Set<String> readBusinesses = row.references(businesses, EntryKind.BUSINESS);
    if (readMode != null && readMode != VisitMode.GROUP && readCadres.size() > 1) {
      row.error(
          mode,
          IntakeFinding.INVALID_VALUE,
          Text.of("多名干部的督导应为 GROUP（分组）", "a visit of several cadres is a GROUP visit"));
    }
    if (row.isBad()
        || readId == null
        || readJurisdiction == null
        || readDay == null
        || readMode == null) {
      return null;
    }
    return SupervisionVisit.builder()
        .id(readId)
        .jurisdiction(readJurisdiction)
        .visitedOn(readDay)
        .mode(readMode)
        .cadreIds(readCadres)
        .businessIds(readBusinesses)
        .build();
  }

  @Override
  void write(SupervisionVisit visit, RowCells row) {
    row.text(id, visit.getId());
    row.text(jurisdiction, visit.getJurisdiction().getValue());
    row.day(visitedOn, visit.getVisitedOn());
    row.term(mode, MODES, visit.getMode());
    row.texts(cadres, visit.getCadreIds());
    row.texts(businesses, visit.getBusinessIds());
  }
}
