package org.liangze.exchange.table;

import org.jspecify.annotations.Nullable;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** Old codes of divisions (区划旧代码). */
final class AliasForm extends RowForm<DivisionAlias> {

  private final TableColumn old = required("old_code", "150125", "旧代码", "原代码", "旧区划代码");
  private final TableColumn current = required("new_code", "150124", "新代码", "现代码", "新区划代码");

  @Override
  @Nullable DivisionAlias read(RowFields row) {
    JurisdictionCode readOld = row.code(old);
    JurisdictionCode readCurrent = row.code(current);
    return row.isBad() || readOld == null || readCurrent == null
        ? null
        : DivisionAlias.of(readOld, readCurrent);
  }

  @Override
  void write(DivisionAlias alias, RowCells row) {
    row.text(old, alias.getOld().getValue());
    row.text(current, alias.getCurrent().getValue());
  }
}
