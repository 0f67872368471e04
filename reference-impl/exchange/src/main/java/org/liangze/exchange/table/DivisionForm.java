package org.liangze.exchange.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/** Divisions (行政区划). What is wrong between rows is for the tree to find. */
final class DivisionForm extends RowForm<Jurisdiction> {

  static final Terms<Tier> TIERS =
      Terms.of(Tier.class, Tier::getLabel)
          .also(Tier.NATION, "国家")
          .also(Tier.PROVINCE, "省级", "自治区", "直辖市")
          .also(Tier.CITY, "市级", "地级", "地级市")
          .also(Tier.COUNTY, "县级")
          .also(Tier.TOWNSHIP, "乡级", "乡镇级")
          .also(Tier.VILLAGE, "村级");

  private final TableColumn code = required("code", "152531", "区划代码", "行政区划代码", "代码");
  private final TableColumn name = required("name", "多伦县", "区划名称", "行政区划名称", "名称");
  private final TableColumn tier = required("tier", "COUNTY", "层级", "级别");
  private final TableColumn type = optional("type", "县", "区划类型", "类型");
  private final TableColumn parent = orBlank(required("parent_code", "1525", "上级区划代码", "上级代码"));

  @Override
  @Nullable Jurisdiction read(RowFields row) {
    JurisdictionCode readCode = row.code(code);
    String readName = row.name(name);
    Tier readTier = row.term(tier, TIERS);
    String readType = row.repeatedName(type);
    JurisdictionCode readParent = row.code(parent);
    if (row.isBad() || readCode == null || readName == null || readTier == null) {
      return null;
    }
    return Jurisdiction.builder()
        .code(readCode)
        .name(readName)
        .tier(readTier)
        .type(Optional.ofNullable(readType))
        .parent(Optional.ofNullable(readParent))
        .build();
  }

  @Override
  void write(Jurisdiction division, RowCells row) {
    row.text(code, division.getCode().getValue());
    row.text(name, division.getName());
    row.term(tier, TIERS, division.getTier());
    row.text(type, division.getType());
    row.text(parent, division.getParent().map(JurisdictionCode::getValue));
  }
}
