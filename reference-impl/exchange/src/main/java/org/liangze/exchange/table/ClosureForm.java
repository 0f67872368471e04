package org.liangze.exchange.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/** Days on which businesses do not open (歇业日). */
final class ClosureForm extends RowForm<Closure> {

  private static final String CHINESE_DAYS = "一二三四五六日";

  private static final Terms<DayOfWeek> DAYS = daysOfWeek();

  private final TableColumn id = required("id", "K0000017", "歇业编号", "歇业记录编号", "编号");
  private final TableColumn business =
      referring(
          required("business_id", "B150102-000017", "主体编号", "主体标识", "企业编号"), EntryKind.BUSINESS);
  private final TableColumn jurisdiction =
      required("jurisdiction", "150102001003", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn from = required("from", "2022-11-01", "歇业起始日期", "歇业日期", "起始日期");
  private final TableColumn end =
      lastDayAs(
          optional("end", "2023-02-01", "恢复营业日期", "歇业终止日期", "终止日期"), "last_day", "歇业至", "歇业截止日期");
  private final TableColumn daysOfWeek = optional("days_of_week", "SUNDAY", "每周歇业日", "每周歇业", "星期");

  private static Terms<DayOfWeek> daysOfWeek() {
    Terms<DayOfWeek> days = Terms.of(DayOfWeek.class, ClosureForm::label);
    for (DayOfWeek day : DayOfWeek.values()) {
      String chinese = chinese(day);
      days = days.also(day, "星期" + chinese, "礼拜" + chinese, day.name().substring(0, 3));
    }
    return days.also(DayOfWeek.SUNDAY, "周天", "星期天", "礼拜天");
  }

  private static Text label(DayOfWeek day) {
    String name = day.name();
    return Text.of("周" + chinese(day), name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  private static String chinese(DayOfWeek day) {
    return CHINESE_DAYS.substring(day.ordinal(), day.getValue());
  }

  @Override
  @Nullable Closure read(RowFields row) {
    String readId = row.key(id);
    String readBusiness = row.reference(business, EntryKind.BUSINESS);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    LocalDate readFrom = row.day(from);
    LocalDate readEnd = row.day(end);
    row.span(end, readFrom, readEnd);
    Set<DayOfWeek> readDays = row.terms(daysOfWeek, DAYS, DayOfWeek.class);
    if (row.isBad()
        || readId == null
        || readBusiness == null
        || readJurisdiction == null
        || readFrom == null) {
      return null;
    }
    return Closure.builder()
        .id(readId)
        .businessId(readBusiness)
        .jurisdiction(readJurisdiction)
        .from(readFrom)
        .end(Optional.ofNullable(readEnd))
        .daysOfWeek(readDays)
        .build();
  }

  @Override
  void write(Closure closure, RowCells row) {
    row.text(id, closure.getId());
    row.text(business, closure.getBusinessId());
    row.text(jurisdiction, closure.getJurisdiction().getValue());
    row.day(from, closure.getFrom());
    row.day(end, closure.getEnd());
    row.terms(daysOfWeek, DAYS, closure.getDaysOfWeek());
  }
}
