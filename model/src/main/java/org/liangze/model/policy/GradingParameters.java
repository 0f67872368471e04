package org.liangze.model.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;

/**
 * The parameters by which grades and size classes are proposed (分级参数).
 *
 * <p>Each says which grade a business has at the least, by its line and size class, by a trait, or
 * by its diners; the highest of them is proposed.
 */
public final class GradingParameters {

  /** From how many diners a business is promoted (大型食堂就餐人数下限). */
  public static final PolicyParameter<Bound> PROMOTING_DINERS =
      PolicyParameter.of(
          "grading.diners",
          Bound.class,
          Text.of("大型食堂的就餐人数", "diners of a big canteen"),
          Text.of("人", "persons"));

  /** The least grade of a business with so many diners (大型食堂包保等级). */
  public static final PolicyParameter<Grade> GRADE_BY_DINERS =
      PolicyParameter.of(
          "grading.promotion.DINERS",
          Grade.class,
          Text.of("最低包保等级，大型食堂", "least grade, big canteen"),
          Text.same(""));

  private static final List<SizeClass> BOUNDED_SIZES =
      Collections.unmodifiableList(
          Arrays.asList(SizeClass.LARGE, SizeClass.MEDIUM, SizeClass.SMALL));
  private static final Map<Sector, Map<SizeClass, PolicyParameter<SizeBounds>>> SIZE_BOUNDS =
      PolicyParameters.each(
          Sector.class,
          sector -> PolicyParameters.each(SizeClass.class, size -> makeSizeBounds(sector, size)));
  private static final Map<FoodLine, PolicyParameter<Sector>> SECTOR =
      PolicyParameters.each(FoodLine.class, GradingParameters::makeSector);
  private static final Map<FoodLine, Map<SizeClass, PolicyParameter<Grade>>> BY_SIZE =
      PolicyParameters.each(
          FoodLine.class,
          line ->
              PolicyParameters.each(
                  SizeClass.class, size -> makeGrade(line, size.name(), size.getLabel())));
  private static final Map<FoodLine, PolicyParameter<Grade>> UNSIZED =
      PolicyParameters.each(
          FoodLine.class,
          line -> makeGrade(line, "UNSIZED", Text.of("未定规模", "size class not known")));
  private static final Map<BusinessTrait, PolicyParameter<Grade>> BY_TRAIT =
      PolicyParameters.each(BusinessTrait.class, GradingParameters::makePromotion);

  private GradingParameters() {}

  /** Returns the size classes that have bounds, from the largest. */
  public static List<SizeClass> boundedSizes() {
    return BOUNDED_SIZES;
  }

  /** Returns the size class of what reaches no bounds. */
  public static SizeClass unboundedSize() {
    return SizeClass.MICRO;
  }

  /**
   * What an enterprise must reach to be of a size class (规模划型标准).
   *
   * @param sizeClass one of {@link #boundedSizes()}
   * @throws org.liangze.model.InvalidValueException if it is another
   */
  public static PolicyParameter<SizeBounds> sizeBounds(Sector sector, SizeClass sizeClass) {
    return SIZE_BOUNDS
        .get(sector)
        .get(PolicyParameters.requireOneOf("sizeClass", sizeClass, BOUNDED_SIZES));
  }

  private static PolicyParameter<SizeBounds> makeSizeBounds(Sector sector, SizeClass size) {
    return PolicyParameter.of(
        "grading.size." + sector + "." + size,
        SizeBounds.class,
        Text.of("规模划型下限，", "bounds of size, ")
            .plus(sector.getLabel())
            .plus(Text.of("，", ", "))
            .plus(size.getLabel()),
        Text.of("人、万元", "persons and 10,000 yuan"));
  }

  /** By the bounds of which sector a business of a line is sized (划型所属行业). */
  public static PolicyParameter<Sector> sector(FoodLine line) {
    return SECTOR.get(line);
  }

  private static PolicyParameter<Sector> makeSector(FoodLine line) {
    return PolicyParameter.of(
        "grading.sector." + line,
        Sector.class,
        Text.of("划型所属行业，", "sector for the size, ").plus(line.getLabel()),
        Text.same(""));
  }

  /**
   * The least grade of a business by its line and size class (按条线和规模的包保等级).
   *
   * @param sizeClass empty if it is not known
   */
  public static PolicyParameter<Grade> grade(FoodLine line, Optional<SizeClass> sizeClass) {
    return sizeClass.isPresent() ? BY_SIZE.get(line).get(sizeClass.get()) : UNSIZED.get(line);
  }

  private static PolicyParameter<Grade> makeGrade(FoodLine line, String of, Text label) {
    return PolicyParameter.of(
        "grading.grade." + line + "." + of,
        Grade.class,
        Text.of("最低包保等级，", "least grade, ")
            .plus(line.getLabel())
            .plus(Text.of("，", ", "))
            .plus(label),
        Text.same(""));
  }

  /** The least grade of a business with a trait (提级情形); the lowest one promotes nobody. */
  public static PolicyParameter<Grade> promotion(BusinessTrait trait) {
    return BY_TRAIT.get(trait);
  }

  private static PolicyParameter<Grade> makePromotion(BusinessTrait trait) {
    return PolicyParameter.of(
        "grading.promotion." + trait,
        Grade.class,
        Text.of("最低包保等级，", "least grade, ").plus(trait.getLabel()),
        Text.same(""));
  }

  static List<PolicyParameter<?>> all() {
    List<PolicyParameter<?>> all = new ArrayList<>();
    for (Sector sector : Sector.values()) {
      BOUNDED_SIZES.forEach(size -> all.add(sizeBounds(sector, size)));
    }
    for (FoodLine line : FoodLine.values()) {
      all.add(sector(line));
    }
    for (FoodLine line : FoodLine.values()) {
      for (SizeClass size : SizeClass.values()) {
        all.add(grade(line, Optional.of(size)));
      }
      all.add(grade(line, Optional.empty()));
    }
    for (BusinessTrait trait : BusinessTrait.values()) {
      all.add(promotion(trait));
    }
    all.add(PROMOTING_DINERS);
    all.add(GRADE_BY_DINERS);
    return Collections.unmodifiableList(all);
  }
}
