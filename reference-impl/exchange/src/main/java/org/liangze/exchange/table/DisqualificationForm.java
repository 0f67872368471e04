package org.liangze.exchange.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/** Persons who are barred from the three roles (禁业). */
final class DisqualificationForm extends RowForm<Disqualification> {

  private final TableColumn id = required("id", "Q0000017", "禁业编号", "禁业记录编号", "编号");
  private final TableColumn person = required("person_id", "P000017", "人员编号", "人员标识");
  private final TableColumn business =
      referring(
          required("business_id", "B150102-000017", "主体编号", "主体标识", "企业编号"), EntryKind.BUSINESS);
  private final TableColumn jurisdiction =
      required("jurisdiction", "150102001003", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn post = required("post", "法定代表人", "职务", "原职务");
  private final TableColumn revokedOn =
      required("revoked_on", "2023-05-04", "吊销日期", "许可吊销日期", "吊销许可日期");

  @Override
  @Nullable Disqualification read(RowFields row) {
    String readId = row.key(id);
    String readPerson = row.id(person);
    String readBusiness = row.reference(business, EntryKind.BUSINESS);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    String readPost = row.repeatedName(post);
    LocalDate readDay = row.day(revokedOn);
    if (row.isBad()
        || readId == null
        || readPerson == null
        || readBusiness == null
        || readJurisdiction == null
        || readPost == null
        || readDay == null) {
      return null;
    }
    return Disqualification.builder()
        .id(readId)
        .personId(readPerson)
        .businessId(readBusiness)
        .jurisdiction(readJurisdiction)
        .post(readPost)
        .revokedOn(readDay)
        .build();
  }

  @Override
  void write(Disqualification bar, RowCells row) {
    row.text(id, bar.getId());
    row.text(person, bar.getPersonId());
    row.text(business, bar.getBusinessId());
    row.text(jurisdiction, bar.getJurisdiction().getValue());
    row.text(post, bar.getPost());
    row.day(revokedOn, bar.getRevokedOn());
  }
}
