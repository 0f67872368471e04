package org.liangze.exchange.table;

import java.util.Locale;
import java.util.function.BiFunction;
import org.liangze.api.register.RegisterRow;
import org.liangze.model.enterprise.Role;

/** The columns of a register as a table, in order. */
enum RegisterColumn {
  BUSINESS_ID("主体编号", (row, cells) -> row.getBusiness().getId()),
  BUSINESS_NAME("主体名称", (row, cells) -> row.getBusiness().getName()),
  JURISDICTION("所在区划代码", (row, cells) -> row.getBusiness().getJurisdiction().getValue()),
  LINE("条线", (row, cells) -> cells.term(row.getBusiness().getLine())),
  GRADE("包保等级", (row, cells) -> cells.grade(row.getBusiness())),
  STATUS("经营状态", (row, cells) -> cells.status(row.getBusiness())),
  PRINCIPAL_IDS("主要负责人编号", (row, cells) -> cells.ids(row.getHolders(Role.PRINCIPAL))),
  PRINCIPAL_NAMES("主要负责人姓名", (row, cells) -> cells.names(row.getHolders(Role.PRINCIPAL))),
  DIRECTOR_IDS("食品安全总监编号", (row, cells) -> cells.ids(row.getHolders(Role.DIRECTOR))),
  DIRECTOR_NAMES("食品安全总监姓名", (row, cells) -> cells.names(row.getHolders(Role.DIRECTOR))),
  OFFICER_IDS("食品安全员编号", (row, cells) -> cells.ids(row.getHolders(Role.OFFICER))),
  OFFICER_NAMES("食品安全员姓名", (row, cells) -> cells.names(row.getHolders(Role.OFFICER))),
  DIRECTOR_REQUIRED("须配备总监的依据", (row, cells) -> cells.ground(row.getDirectorRequired())),
  VACANCIES("岗位空缺", (row, cells) -> cells.vacancies(row)),
  SEVERAL_ROLES("一人多岗", (row, cells) -> cells.severalRoles(row)),
  BARRED("禁业人员在岗", (row, cells) -> cells.barred(row)),
  TRAINING_MINUTES("本周期培训（分钟）", (row, cells) -> cells.trained(row)),
  TRAINING_REQUIRED("须培训学时的依据", (row, cells) -> cells.ground(row.getTrainingRequired()));

  private final String chinese;
  private final BiFunction<RegisterRow, RegisterCells, String> cell;

  RegisterColumn(String chinese, BiFunction<RegisterRow, RegisterCells, String> cell) {
    this.chinese = chinese;
    this.cell = cell;
  }

  String getHeader(boolean inChinese) {
    return inChinese ? chinese : name().toLowerCase(Locale.ROOT);
  }

  String of(RegisterRow row, RegisterCells cells) {
    return cell.apply(row, cells);
  }
}
