package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.access.PersonalData;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/** Appointments of the three persons (三人任命). */
final class AppointmentForm extends RowForm<RoleAppointment> {

  static final Terms<Role> ROLES =
      Terms.of(Role.class, Role::getLabel)
          .also(Role.PRINCIPAL, "企业主要负责人")
          .also(Role.DIRECTOR, "总监")
          .also(Role.OFFICER, "安全员");

  private final TableColumn id = required("id", "R0000017", "任命编号", "编号");
  private final TableColumn business =
      referring(
          required("business_id", "B150102-000017", "主体编号", "主体标识", "企业编号"), EntryKind.BUSINESS);
  private final TableColumn jurisdiction =
      required("jurisdiction", "150102001003", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn role = required("role", "OFFICER", "岗位", "角色", "任命岗位");
  private final TableColumn person = required("person_id", "P000017", "人员编号", "人员标识");
  private final TableColumn name =
      personal(optional("person_name", "李小红", "姓名", "人员姓名"), PersonalData.Kind.NAME);
  private final TableColumn from = required("from", "2022-11-01", "任命日期", "任职日期", "起始日期");
  private final TableColumn end = optional("end", "2023-03-01", "免职日期", "终止日期", "离任日期");

  @Override
  @Nullable RoleAppointment read(RowFields row) {
    String readId = row.key(id);
    String readBusiness = row.reference(business, EntryKind.BUSINESS);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    Role readRole = row.term(role, ROLES);
    String readPerson = row.id(person);
    String readName = row.name(name);
    LocalDate readFrom = row.day(from);
    LocalDate readEnd = row.day(end);
    row.span(end, readFrom, readEnd);
    if (row.isBad()
        || readId == null
        || readBusiness == null
        || readJurisdiction == null
        || readRole == null
        || readPerson == null
        || readFrom == null) {
      return null;
    }
    return RoleAppointment.builder()
        .id(readId)
        .businessId(readBusiness)
        .jurisdiction(readJurisdiction)
        .role(readRole)
        .personId(readPerson)
        .personName(Optional.ofNullable(readName))
        .from(readFrom)
        .end(Optional.ofNullable(readEnd))
        .build();
  }

  @Override
  void write(RoleAppointment appointment, RowCells row) {
    row.text(id, appointment.getId());
    row.text(business, appointment.getBusinessId());
    row.text(jurisdiction, appointment.getJurisdiction().getValue());
    row.term(role, ROLES, appointment.getRole());
    row.text(person, appointment.getPersonId());
    row.text(name, appointment.getPersonName());
    row.day(from, appointment.getFrom());
    row.day(end, appointment.getEnd());
  }
}
