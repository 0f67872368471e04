package org.liangze.generators;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;

/**
 * The kinds of business that there are, and how many of each risk level Inner Mongolia has.
 *
 * <p>The counts are ours, but for their sums: 225,200 licensed, of them 126,000 of risk B, C or D
 * and 1,806 large and medium. Those 1,806 are also all that must have a director: no chain
 * headquarters or special-food producer is small, and no canteen reaches the number of diners.
 */
enum Profile {
  LARGE_PRODUCER(FoodLine.PRODUCTION, SizeClass.LARGE, Grade.A, risks(6, 20, 24, 12)),
  MEDIUM_PRODUCER(FoodLine.PRODUCTION, SizeClass.MEDIUM, Grade.B, risks(60, 200, 210, 90)),
  SMALL_PRODUCER(FoodLine.PRODUCTION, SizeClass.SMALL, Grade.C, risks(420, 1_300, 1_000, 380)),
  MICRO_PRODUCER(FoodLine.PRODUCTION, SizeClass.MICRO, Grade.D, risks(200, 520, 340, 120)),

  LARGE_SPECIAL(FoodLine.SPECIAL_FOOD, SizeClass.LARGE, Grade.A, risks(0, 0, 2, 4)),
  MEDIUM_SPECIAL(FoodLine.SPECIAL_FOOD, SizeClass.MEDIUM, Grade.A, risks(0, 2, 14, 18)),

  LARGE_CHAIN(
      FoodLine.SALES,
      SizeClass.LARGE,
      Grade.A,
      risks(4, 18, 14, 4),
      BusinessTrait.CHAIN_HEADQUARTERS),
  LARGE_SUPERMARKET(FoodLine.SALES, SizeClass.LARGE, Grade.A, risks(2, 8, 6, 2)),
  MEDIUM_CHAIN(
      FoodLine.SALES,
      SizeClass.MEDIUM,
      Grade.A,
      risks(14, 44, 32, 10),
      BusinessTrait.CHAIN_HEADQUARTERS),
  MEDIUM_SUPERMARKET(FoodLine.SALES, SizeClass.MEDIUM, Grade.B, risks(90, 250, 150, 50)),
  WHOLESALE_MARKET(
      FoodLine.SALES,
      SizeClass.SMALL,
      Grade.B,
      risks(0, 20, 70, 40),
      BusinessTrait.WHOLESALE_MARKET),
  SMALL_SUPERMARKET(FoodLine.SALES, SizeClass.SMALL, Grade.C, risks(4_600, 4_200, 1_400, 300)),
  SHOP(FoodLine.SALES, SizeClass.MICRO, Grade.D, risks(68_122, 33_900, 13_012, 3_600)),

  LARGE_RESTAURANT_CHAIN(
      FoodLine.CATERING,
      SizeClass.LARGE,
      Grade.A,
      risks(0, 3, 6, 3),
      BusinessTrait.CHAIN_HEADQUARTERS),
  MEDIUM_RESTAURANT_CHAIN(
      FoodLine.CATERING,
      SizeClass.MEDIUM,
      Grade.A,
      risks(2, 24, 30, 10),
      BusinessTrait.CHAIN_HEADQUARTERS),
  MEDIUM_RESTAURANT(FoodLine.CATERING, SizeClass.MEDIUM, Grade.B, risks(20, 150, 148, 50)),
  CENTRAL_KITCHEN(
      FoodLine.CATERING,
      SizeClass.SMALL,
      Grade.B,
      risks(0, 10, 60, 50),
      BusinessTrait.CENTRAL_KITCHEN),
  GROUP_MEALS(
      FoodLine.CATERING,
      SizeClass.SMALL,
      Grade.B,
      risks(0, 10, 70, 80),
      diners(200, 999),
      BusinessTrait.GROUP_MEAL_DELIVERY),
  SMALL_RESTAURANT(FoodLine.CATERING, SizeClass.SMALL, Grade.C, risks(1_700, 3_300, 1_900, 700)),
  EATING_HOUSE(FoodLine.CATERING, SizeClass.MICRO, Grade.D, risks(21_000, 27_000, 13_000, 4_500)),

  BIG_SCHOOL(
      FoodLine.CANTEEN,
      null,
      Grade.B,
      risks(0, 60, 260, 100),
      diners(300, 499),
      BusinessTrait.SCHOOL),
  BIG_KINDERGARTEN(
      FoodLine.CANTEEN,
      null,
      Grade.B,
      risks(0, 30, 100, 50),
      diners(200, 299),
      BusinessTrait.KINDERGARTEN),
  SCHOOL(
      FoodLine.CANTEEN,
      null,
      Grade.C,
      risks(50, 470, 610, 170),
      diners(80, 299),
      BusinessTrait.SCHOOL),
  OUTSOURCING_SCHOOL(
      FoodLine.CANTEEN,
      null,
      Grade.C,
      risks(10, 70, 90, 30),
      diners(120, 299),
      BusinessTrait.SCHOOL,
      BusinessTrait.OUTSOURCED_CANTEEN),
  KINDERGARTEN(
      FoodLine.CANTEEN,
      null,
      Grade.C,
      risks(40, 400, 500, 160),
      diners(40, 199),
      BusinessTrait.KINDERGARTEN),
  ELDERLY_HOME(
      FoodLine.CANTEEN,
      null,
      Grade.C,
      risks(20, 120, 150, 40),
      diners(30, 299),
      BusinessTrait.ELDERLY_CARE),
  UNIT_CANTEEN(FoodLine.CANTEEN, null, Grade.C, risks(140, 300, 160, 40), diners(100, 999)),
  SMALL_UNIT_CANTEEN(FoodLine.CANTEEN, null, Grade.D, risks(900, 900, 340, 60), diners(20, 99)),

  WORKSHOP(FoodLine.SMALL_WORKSHOP, SizeClass.MICRO, Grade.D, risks(1_800, 4_600, 2_900, 800)),

  /** A seller of pre-packaged food with a filing only: neither graded nor rated. */
  FILED_SHOP(FoodLine.SALES, SizeClass.MICRO, null, risks(0, 0, 0, 0));

  private final FoodLine line;
  private final @Nullable SizeClass size;
  private final @Nullable Grade grade;
  private final int[] risks;
  private final int[] diners;
  private final Set<BusinessTrait> traits;

  Profile(
      FoodLine line,
      @Nullable SizeClass size,
      @Nullable Grade grade,
      int[] risks,
      BusinessTrait... traits) {
    this(line, size, grade, risks, new int[0], traits);
  }

  Profile(
      FoodLine line,
      @Nullable SizeClass size,
      @Nullable Grade grade,
      int[] risks,
      int[] diners,
      BusinessTrait... traits) {
    this.line = line;
    this.size = size;
    this.grade = grade;
    this.risks = risks;
    this.diners = diners;
    Set<BusinessTrait> inOrder = EnumSet.noneOf(BusinessTrait.class);
    inOrder.addAll(List.of(traits));
    this.traits = Collections.unmodifiableSet(inOrder);
  }

  private static int[] risks(int a, int b, int c, int d) {
    return new int[] {a, b, c, d};
  }

  private static int[] diners(int fewest, int most) {
    return new int[] {fewest, most};
  }

  FoodLine line() {
    return line;
  }

  @Nullable SizeClass size() {
    return size;
  }

  @Nullable Grade grade() {
    return grade;
  }

  Set<BusinessTrait> traits() {
    return traits;
  }

  /** Returns how many of a risk level Inner Mongolia has. */
  int count(RiskLevel risk) {
    return risks[risk.ordinal()];
  }

  boolean isLargeOrMedium() {
    return size == SizeClass.LARGE || size == SizeClass.MEDIUM;
  }

  boolean hasDiners() {
    return diners.length > 0;
  }

  int fewestDiners() {
    return diners[0];
  }

  int mostDiners() {
    return diners[1];
  }
}
