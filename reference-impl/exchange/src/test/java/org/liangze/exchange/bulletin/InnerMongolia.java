package org.liangze.exchange.bulletin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;

/** The twelve cities and leagues of Inner Mongolia, with made-up counts of two campaign days. */
final class InnerMongolia {

  static final LocalDate DAY = LocalDate.of(2022, 12, 20);

  private static final int[] LINES_PER_MILLE = {3, 520, 380, 45, 47, 5};
  private static final int[] GRADES_PER_MILLE = {2, 22, 96, 880};

  /** The businesses add up to 225,200, the cadres to 39,300. */
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

  /** Those of the first campaign, and the three persons'. */
  static final List<Indicator> INDICATORS =
      List.of(
          Indicator.DATA_VERIFIED,
          Indicator.GUARANTEED,
          Indicator.LETTER_SIGNED,
          Indicator.SUPERVISED,
          Indicator.OFFICER_APPOINTED,
          Indicator.DIRECTOR_APPOINTED,
          Indicator.DAILY_CONTROL,
          Indicator.WEEKLY_INSPECTION,
          Indicator.MONTHLY_DISPATCH,
          Indicator.THREE_PERSONS,
          Indicator.TRAINED);

  private InnerMongolia() {}

  static DailyDispatch dispatch() {
    return on(DAY, 1000, 118_226).earlier(on(DAY.minusDays(1), 930, 112_004).build()).build();
  }

  private static DailyDispatch.Builder on(LocalDate day, int pace, long revision) {
    Map<Jurisdiction, DispatchRow> rows = new LinkedHashMap<>();
    for (City city : CITIES) {
      rows.put(
          Jurisdiction.of(city.code(), city.name(), Tier.CITY, "15"),
          row(city, day.getDayOfMonth(), pace));
    }
    return DispatchOf.rows(
            day,
            PolicyPack.innerMongolia(),
            Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE),
            INDICATORS,
            rows,
            DispatchOf.row(INDICATORS).build())
        .treeVersion("2025-12-31")
        .revision(revision);
  }

  private static DispatchRow row(City city, int day, int pace) {
    DispatchRow.Builder row = DispatchRow.builder();
    long townships = city.cadres() * 17L / 100;
    row.addCadres(Tier.CITY, 18)
        .addCadres(Tier.COUNTY, 140)
        .addCadres(Tier.TOWNSHIP, townships)
        .addCadres(Tier.VILLAGE, city.cadres() - townships - 158);
    row.addTally(
        Indicator.LETTER_SIGNED,
        BusinessFilter.ALL,
        partOf(city.cadres(), city.progress() + 9, pace));
    long left = city.businesses();
    for (FoodLine line : FoodLine.values()) {
      boolean last = line == FoodLine.SPECIAL_FOOD;
      long ofLine = last ? left : city.businesses() * LINES_PER_MILLE[line.ordinal()] / 1000L;
      left -= ofLine;
      long leftOfLine = ofLine;
      for (Grade grade : Grade.values()) {
        long share = ofLine * GRADES_PER_MILLE[grade.ordinal()] / 1000;
        long count = grade == Grade.D ? leftOfLine : share;
        leftOfLine -= count;
        add(row, city, line, grade, count, day, pace);
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
      int day,
      int pace) {
    long risky = count * (50 + grade.ordinal() * 2) / 100;
    DispatchOf.addBusinesses(row, line, grade, count, risky);
    // From day to day some overtake others.
    int progress = city.progress() + (city.code().charAt(3) * 5 + day * 3) % 19 - 9;
    int nudge = (city.code().charAt(3) * 7 + day) % 13 - 6;
    Map<Indicator, Tally> tallies =
        Map.of(
            Indicator.DATA_VERIFIED, partOf(count, progress + 12, 1000),
            Indicator.GUARANTEED, partOf(count, progress + 5 + nudge, 1000),
            Indicator.SUPERVISED, partOf(count, progress - 40 + 2 * nudge, pace),
            Indicator.OFFICER_APPOINTED, partOf(count, progress - 10 - nudge, pace),
            Indicator.DIRECTOR_APPOINTED, directors(grade, count, progress));
    tallies.forEach((indicator, tally) -> DispatchOf.addTally(row, indicator, line, grade, tally));
    Map<Indicator, Tally> duties =
        Map.of(
            Indicator.DAILY_CONTROL, partOf(risky, progress - 60 - nudge, pace),
            Indicator.WEEKLY_INSPECTION, partOf(risky, progress - 90 + nudge, 1000),
            Indicator.MONTHLY_DISPATCH, partOf(risky, progress - 120, 1000),
            Indicator.THREE_PERSONS, partOf(risky, progress - 150 - nudge, pace),
            // The year is not over, and so nobody has missed it yet.
            Indicator.TRAINED, Tally.ZERO);
    duties.forEach((indicator, tally) -> DispatchOf.addTally(row, indicator, line, grade, tally));
  }

  /** More directors than are obliged to have one occur. */
  private static Tally directors(Grade grade, long count, int progress) {
    long obliged = grade == Grade.A ? count : grade == Grade.B ? count / 4 : 0;
    return Tally.of(obliged * (progress + 45) / 1000, obliged);
  }

  private static Tally partOf(long count, int progress, int pace) {
    return Tally.of(count * Math.min(progress, 1000) * pace / 1_000_000, count);
  }
}
