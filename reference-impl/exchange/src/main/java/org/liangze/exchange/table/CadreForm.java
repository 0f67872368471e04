package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.PersonalData;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/** Cadres (包保干部). */
final class CadreForm extends RowForm<Cadre> {

  private final TableColumn id = required("id", "C1525-0007", "干部编号", "包保干部编号", "人员编号", "编号");
  private final TableColumn name =
      personal(required("name", "王小明", "姓名", "干部姓名", "包保干部姓名", "包保干部"), PersonalData.Kind.NAME);
  private final TableColumn phone =
      personal(
          optional("phone", "0479-8220000", "联系电话", "电话", "手机", "手机号", "手机号码", "联系方式"),
          PersonalData.Kind.PHONE);
  private final TableColumn jurisdiction =
      required("jurisdiction", "1525", "任职区划代码", "区划代码", "行政区划代码", "所在区划代码", "所属区划代码");
  private final TableColumn tier = required("tier", "CITY", "包保层级", "层级", "级别");
  private final TableColumn post = optional("post", "副盟长", "职务", "现任职务");
  private final TableColumn from = required("from", "2022-10-10", "包保起始日期", "起始日期", "任职日期");
  private final TableColumn end = optional("end", "2023-03-01", "包保终止日期", "终止日期", "离任日期");

  @Override
  @Nullable Cadre read(RowFields row) {
    String readId = row.key(id);
    String readName = row.name(name);
    String readPhone = row.name(phone);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    Tier readTier = row.term(tier, DivisionForm.TIERS);
    String readPost = row.repeatedName(post);
    LocalDate readFrom = row.day(from);
    LocalDate readEnd = row.day(end);
    row.span(end, readFrom, readEnd);
    if (readName == null
        || readJurisdiction == null
        || readTier == null
        || readFrom == null
        || readId == null
        || row.isBad()) {
      return null;
    }
    try {
      return Cadre.builder()
          .id(readId)
          .name(readName)
          .phone(Optional.ofNullable(readPhone))
          .jurisdiction(readJurisdiction)
          .tier(readTier)
          .post(Optional.ofNullable(readPost))
          .from(readFrom)
          .end(Optional.ofNullable(readEnd))
          .build();
    } catch (InvalidValueException badPhone) {
      // The one rule that the value alone states.
      row.error(phone, IntakeFinding.INVALID_VALUE, badPhone.getRule());
      return null;
    }
  }

  @Override
  void write(Cadre cadre, RowCells row) {
    row.text(id, cadre.getId());
    row.text(name, cadre.getName());
    row.text(phone, cadre.getPhone());
    row.text(jurisdiction, cadre.getJurisdiction().getValue());
    row.term(tier, DivisionForm.TIERS, cadre.getTier());
    row.text(post, cadre.getPost());
    row.day(from, cadre.getFrom());
    row.day(end, cadre.getEnd());
  }
}
