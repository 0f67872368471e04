package org.liangze.exchange.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;

/** The twelve cities and leagues of Inner Mongolia with made-up counts of a campaign's days. */
final class InnerMongolia {

  static final LocalDate DAY = LocalDate.of(2022, 12, 20);

  /** Code, name, businesses, cadres, progress in per mille. Businesses add up to 225,200. */
  private record City(String code, String name, int businesses, int cadres, int progress) {}

  private static final List<City> CITIES =
      List.of(
          new City("1501", "呼和浩特市", 33_780, 5_240, 968),
          new City("1502", "包头市", 30_110, 4_380, 991),
          new City("1503", "乌海市", 7_420, 1_010, 1000),
          new City("1504", "赤峰市", 37_650, 6_790, 942),
          new City("1505", "通辽市", 25_330, 4_870, 881),
          new City("1506", "鄂尔多斯市", 24_860, 4_110, 985),
          new City("1507", "呼伦贝尔市", 20_940, 3_760, 903),
          new City("1508", "巴彦淖尔市", 15_270, 2_980, 942),
          new City("1509", "乌兰察布市", 11_650, 2_450, 857),
          new City("1522", "兴安盟", 8_930, 1_920, 926),
          new City("1525", "锡林郭勒盟", 6_710, 1_310, 979),
          new City("1529", "阿拉善盟", 2_550, 480, 996));

  private InnerMongolia() {}

  static DailyDispatch dispatch() {
    return on(DAY, 1000, 118_226).earlier(on(DAY.minusDays(1), 930, 112_004).build()).build();
  }

  private static DailyDispatch.Builder on(LocalDate day, int pace, long revision) {
    DailyDispatch.Builder dispatch =
        DailyDispatch.builder()
            .date(day)
            .jurisdiction(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
            .revision(revision)
            .treeVersion("2025-12-31")
            .policy(PolicyPack.innerMongolia())
            .addAllIndicators(Indicator.builtIn());
    DispatchRow elsewhere = DispatchRow.builder().build();
    for (Indicator indicator : Indicator.builtIn()) {
      elsewhere =
          elsewhere.plus(
              DispatchRow.builder().addTally(indicator, BusinessFilter.ALL, Tally.ZERO).build());
    }
    DispatchRow total = elsewhere;
    for (City city : CITIES) {
      DispatchRow row = row(city, day, pace);
      dispatch.putUnits(
          JurisdictionCode.of(city.code()),
          Jurisdiction.of(city.code(), city.name(), Tier.CITY, "15"));
      dispatch.putRows(JurisdictionCode.of(city.code()), row);
      total = total.plus(row);
    }
    return dispatch.elsewhere(elsewhere).total(total);
  }

  private static DispatchRow row(City city, LocalDate day, int pace) {
    DispatchRow.Builder row = DispatchRow.builder();
    long townships = city.cadres() * 17L / 100;
    row.addCadres(Tier.CITY, 18)
        .addCadres(Tier.COUNTY, 140)
        .addCadres(Tier.TOWNSHIP, townships)
        .addCadres(Tier.VILLAGE, city.cadres() - townships - 158);
    long signed =
        Math.min(
            city.cadres(), city.cadres() * (city.progress() * (long) pace + 9_000) / 1_000_000);
    row.addTally(Indicator.LETTER_SIGNED, BusinessFilter.ALL, Tally.of(signed, city.cadres()));
    int[] lines = {3, 520, 380, 45, 47, 5};
    int[] grades = {2, 22, 96, 880};
    long left = city.businesses();
    for (FoodLine line : FoodLine.values()) {
      long ofLine =
          line == FoodLine.SPECIAL_FOOD ? left : city.businesses() * lines[line.ordinal()] / 1000L;
      left -= ofLine;
      long leftOfLine = ofLine;
      for (Grade grade : Grade.values()) {
        long count = grade == Grade.D ? leftOfLine : ofLine * grades[grade.ordinal()] / 1000;
        leftOfLine -= count;
        add(row, city, line, grade, count, pace, day.getDayOfMonth());
      }
    }
    return row.build();
  }

  private static void add(
      DispatchRow.Builder row,
      City city,
      FoodLine line,
      Grade grade,
      long count,
      int pace,
      int day) {
    long obliged = grade == Grade.A ? count : grade == Grade.B ? count / 4 : 0;
    for (BusinessFilter filter :
        List.of(
            BusinessFilter.ALL,
            BusinessFilter.of(line),
            BusinessFilter.of(grade),
            BusinessFilter.of(line, grade))) {
      row.addBusinesses(filter, count, count * (50 + grade.ordinal() * 2) / 100);
      int nudge = (city.code().charAt(3) * 7 + day) % 13 - 6;
      tally(row, Indicator.DATA_VERIFIED, filter, count, city.progress() + 12, 1000);
      tally(row, Indicator.GUARANTEED, filter, count, city.progress() + 5 + nudge, 1000);
      tally(row, Indicator.SUPERVISED, filter, count, city.progress() - 40 + 2 * nudge, pace);
      tally(row, Indicator.OFFICER_APPOINTED, filter, count, city.progress() - 10 - nudge, pace);
      row.addTally(
          Indicator.DIRECTOR_APPOINTED,
          filter,
          Tally.of(obliged * (city.progress() + 45) / 1000, obliged));
    }
  }

  private static void tally(
      DispatchRow.Builder row,
      Indicator indicator,
      BusinessFilter filter,
      long count,
      int progress,
      int pace) {
    long met = Math.min(count, count * Math.min(progress, 1000) * pace / 1_000_000);
    row.addTally(indicator, filter, Tally.of(met, count));
  }
}
