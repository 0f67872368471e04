package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/** Guarantee assignments (包保关系). */
final class AssignmentForm extends RowForm<GuaranteeAssignment> {

  private final TableColumn id = required("id", "A0000017", "包保关系编号", "关系编号", "编号");
  private final TableColumn business =
      referring(
          required("business_id", "B152531-000002", "主体编号", "主体标识", "企业编号"), EntryKind.BUSINESS);
  private final TableColumn cadre =
      referring(required("cadre_id", "C1525-0007", "干部编号", "包保干部编号", "人员编号"), EntryKind.CADRE);
  private final TableColumn jurisdiction =
      required("jurisdiction", "152531100201", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn from = required("from", "2022-10-10", "包保起始日期", "起始日期", "包保日期");
  private final TableColumn end = optional("end", "2023-03-01", "解除日期", "包保终止日期", "终止日期");

  @Override
  @Nullable GuaranteeAssignment read(RowFields row) {
    String readId = row.key(id);
    String readBusiness = row.reference(business, EntryKind.BUSINESS);
    String readCadre = row.reference(cadre, EntryKind.CADRE);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    LocalDate readFrom = row.day(from);
    LocalDate readEnd = row.day(end);
    row.span(end, readFrom, readEnd);
    if (row.isBad()
        || readId == null
        || readBusiness == null
        || readCadre == null
        || readJurisdiction == null
        || readFrom == null) {
      return null;
    }
    return GuaranteeAssignment.builder()
        .id(readId)
        .businessId(readBusiness)
        .cadreId(readCadre)
        .jurisdiction(readJurisdiction)
        .from(readFrom)
        .end(Optional.ofNullable(readEnd))
        .build();
  }

  @Override
  void write(GuaranteeAssignment assignment, RowCells row) {
    row.text(id, assignment.getId());
    row.text(business, assignment.getBusinessId());
    row.text(cadre, assignment.getCadreId());
    row.text(jurisdiction, assignment.getJurisdiction().getValue());
    row.day(from, assignment.getFrom());
    row.day(end, assignment.getEnd());
  }
}
