package org.liangze.model.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;

/**
 * A filter (筛选) of businesses by food line and guarantee grade; either may be left open.
 *
 * <p>Example: {@code BusinessFilter.of(FoodLine.CATERING, Grade.D)}. An ungraded business passes
 * only where the grade is left open. There is one instance of each filter.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BusinessFilter {

  private static final int LINES = FoodLine.values().length + 1;
  private static final int GRADES = Grade.values().length + 1;
  private static final List<BusinessFilter> ALL_FILTERS = allFilters();

  /** Lets every business pass. */
  public static final BusinessFilter ALL = at(null, null);

  private final @Nullable FoodLine line;
  private final @Nullable Grade grade;

  private BusinessFilter(@Nullable FoodLine line, @Nullable Grade grade) {
    this.line = line;
    this.grade = grade;
  }

  private static List<BusinessFilter> allFilters() {
    List<BusinessFilter> all = new ArrayList<>(LINES * GRADES);
    for (int line = 0; line < LINES; line++) {
      for (int grade = 0; grade < GRADES; grade++) {
        all.add(
            new BusinessFilter(
                line == 0 ? null : FoodLine.values()[line - 1],
                grade == 0 ? null : Grade.values()[grade - 1]));
      }
    }
    return Collections.unmodifiableList(all);
  }

  private static BusinessFilter at(@Nullable FoodLine line, @Nullable Grade grade) {
    int column = grade == null ? 0 : grade.ordinal() + 1;
    return ALL_FILTERS.get((line == null ? 0 : line.ordinal() + 1) * GRADES + column);
  }

  /** Returns the filter for businesses of a line. */
  public static BusinessFilter of(FoodLine line) {
    return at(line, null);
  }

  /** Returns the filter for businesses of a grade. */
  public static BusinessFilter of(Grade grade) {
    return at(null, grade);
  }

  /** Returns the filter for businesses of a line and a grade. */
  public static BusinessFilter of(FoodLine line, Grade grade) {
    return at(line, grade);
  }

  /** Returns every filter: all lines and each, times all grades and each; {@link #ALL} first. */
  public static List<BusinessFilter> values() {
    return ALL_FILTERS;
  }

  /** Returns the line; empty if it is left open. */
  public Optional<FoodLine> getLine() {
    return Optional.ofNullable(line);
  }

  /** Returns the grade; empty if it is left open. */
  public Optional<Grade> getGrade() {
    return Optional.ofNullable(grade);
  }

  /** Returns the position in {@link #values()}. */
  public int ordinal() {
    return (line == null ? 0 : line.ordinal() + 1) * GRADES
        + (grade == null ? 0 : grade.ordinal() + 1);
  }

  /** Returns whether a business passes. */
  public boolean passes(FoodBusiness business) {
    return (line == null || line == business.getLine())
        && (grade == null || grade == business.getGrade().orElse(null));
  }

  /** Returns what passes, in both languages, such as 餐饮服务 D级. */
  public Text getLabel() {
    if (line == null && grade == null) {
      return Text.of("全部", "all");
    }
    if (line == null || grade == null) {
      return line == null ? grade.getLabel() : line.getLabel();
    }
    return line.getLabel().plus(Text.same(" ")).plus(grade.getLabel());
  }

  /** Returns {@code line.grade}, with {@code *} for what is left open. */
  @Override
  public String toString() {
    return (line == null ? "*" : line) + "." + (grade == null ? "*" : grade);
  }
}
