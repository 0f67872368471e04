package org.liangze.exchange.policy;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.calendar.DayKind;

/** Makes a calendar of the nodes of one file of holidays, or finds every fault of it. */
final class HolidayReader {

  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

  private final Faults faults;
  private final Map<Integer, Text> years = new HashMap<>();
  private final Map<LocalDate, DayKind> kinds = new HashMap<>();
  private final Map<LocalDate, YamlNode> places = new HashMap<>();

  HolidayReader(Faults faults) {
    this.faults = faults;
  }

  /** Adds the calendar to a reading, unless there is any fault. */
  void read(YamlNode root, HolidayReading.Builder reading) {
    Fields fields = Fields.of(root, faults, "name", "years");
    if (fields == null) {
      return;
    }
    YamlNode nameNode = fields.require("name");
    String name =
        nameNode == null ? null : ValueForms.name("HolidayCalendar.name", nameNode, faults);
    fields.require("years");
    fields.all("years").forEach(this::years);
    if (name != null && faults.isEmpty()) {
      reading.calendar(new HolidayCalendar(name, years, kinds));
    }
  }

  private void years(YamlNode mapping) {
    if (mapping.getKind() != YamlNode.Kind.MAPPING) {
      if (mapping.getKind() != YamlNode.Kind.NOTHING) {
        faults.value(
            PolicyFileError.WRONG_TYPE,
            mapping,
            Text.of("应以年份为键，例如 2025:", "must be made of years as keys, such as 2025:"));
      }
      return;
    }
    Map<String, YamlNode.Entry> first = new HashMap<>();
    for (YamlNode.Entry entry : mapping.getEntries()) {
      YamlNode.Entry earlier = first.putIfAbsent(entry.getKey(), entry);
      if (earlier != null) {
        key(
            PolicyFileError.DUPLICATE_KEY,
            mapping,
            entry,
            Text.of(
                " 重复，第 " + earlier.getLine() + " 行已有此年",
                " stands in line " + earlier.getLine() + " already"));
      } else if (YEAR.matcher(entry.getKey()).matches()) {
        year(Integer.parseInt(entry.getKey()), entry.getValue());
      } else {
        key(
            PolicyFileError.UNKNOWN_KEY,
            mapping,
            entry,
            Text.of(" 应为四位数的年份，例如 2025", " must be a year of four digits, such as 2025"));
      }
    }
  }

  private void key(PolicyFileError code, YamlNode mapping, YamlNode.Entry entry, Text said) {
    faults.place(code, mapping.pathOf(entry.getKey()), entry.getLine(), entry.getColumn(), said);
  }

  private void year(int year, YamlNode node) {
    Fields fields = Fields.of(node, faults, "basis", "off", "working");
    if (fields == null) {
      return;
    }
    YamlNode basisNode =
        fields.require(
            "basis",
            PolicyFileError.MISSING_BASIS,
            Text.of(
                " 未填写：每年须有所依据的通知",
                " is missing: every year needs the notice on which it is based"));
    Text basis = basisNode == null ? null : ValueForms.text(basisNode, faults);
    if (basis != null) {
      years.put(year, basis);
    }
    list(year, fields.require("off"), DayKind.OFF);
    list(year, fields.find("working"), DayKind.WORKING);
  }

  private void list(int year, @Nullable YamlNode list, DayKind kind) {
    if (list == null || list.getKind() == YamlNode.Kind.NOTHING) {
      return;
    }
    if (list.getKind() != YamlNode.Kind.LIST) {
      faults.value(
          PolicyFileError.WRONG_TYPE,
          list,
          Text.of("应为列表，每项以 \"- \" 开头", "must be a list, each item after \"- \""));
      return;
    }
    for (YamlNode.Entry entry : list.getEntries()) {
      DayForm.Days days = DayForm.days(entry.getValue(), faults);
      if (days != null && isOfYear(year, days, entry.getValue())) {
        add(days, kind, entry.getValue());
      }
    }
  }

  /** A notice may arrange the New Year's holiday from December of the year before on. */
  private boolean isOfYear(int year, DayForm.Days days, YamlNode node) {
    LocalDate earliest = LocalDate.of(year - 1, Month.DECEMBER, 1);
    if (!days.first.isBefore(earliest) && days.last.getYear() <= year) {
      return true;
    }
    faults.value(
        PolicyFileError.INVALID_VALUE,
        node,
        Text.of(
            "应在 " + year + " 年或上一年 12 月内",
            "must lie in " + year + " or in December of the year before"));
    return false;
  }

  private void add(DayForm.Days days, DayKind kind, YamlNode node) {
    for (LocalDate day = days.first; !day.isAfter(days.last); day = day.plusDays(1)) {
      if (kind == DayKind.WORKING && !HolidayCalendar.isWeekend(day)) {
        faults.value(
            PolicyFileError.INVALID_VALUE,
            node,
            Text.of(
                day + " 不是周末，本来就上班",
                day + " is no weekend, and a working day without being named"));
        return;
      }
      YamlNode before = places.putIfAbsent(day, node);
      if (before != null) {
        faults.value(PolicyFileError.REPEATED_DAY, node, alreadyGiven(day, kind, before));
        return;
      }
      kinds.put(day, kind);
    }
  }

  private Text alreadyGiven(LocalDate day, DayKind kind, YamlNode before) {
    int line = before.getLine();
    return kinds.get(day) == kind
        ? Text.of(day + " 已见于第 " + line + " 行", day + " stands in line " + line + " already")
        : Text.of(
            day + " 在第 " + line + " 行为" + kinds.get(day).getLabel().getChinese(),
            day + " is a " + kinds.get(day).getLabel().getEnglish() + " by line " + line);
  }
}
