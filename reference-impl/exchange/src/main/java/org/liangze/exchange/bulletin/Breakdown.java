package org.liangze.exchange.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Responsibility;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;

/**
 * The whole jurisdiction by food line and by guarantee grade (分条线、分等级情况).
 *
 * <p>Indicators over cadres know neither and are left out. The food lines add up to everything, and
 * so do the grades, because businesses that have no grade yet get a line of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Breakdown {

  private final List<Figure> labels;
  private final List<BreakdownLine> byLine;
  private final List<BreakdownLine> byGrade;
  private final BreakdownLine total;
  private final Optional<Responsibility> responsibility;
  private final String label;

  private Breakdown(
      Optional<Responsibility> responsibility,
      String label,
      List<Figure> labels,
      List<BreakdownLine> byLine,
      List<BreakdownLine> byGrade,
      BreakdownLine total) {
    this.responsibility = responsibility;
    this.label = label;
    this.labels = labels;
    this.byLine = Collections.unmodifiableList(byLine);
    this.byGrade = Collections.unmodifiableList(byGrade);
    this.total = total;
  }

  /** Returns the breakdown of all figures. */
  static Breakdown of(DailyDispatch dispatch, Printing printing) {
    return of(Optional.empty(), "", new Lines(dispatch, printing, indicator -> true));
  }

  /** Returns the breakdown of each responsibility's figures, if it has any to break down. */
  static List<Breakdown> parts(DailyDispatch dispatch, Printing printing) {
    List<Breakdown> parts = new ArrayList<>();
    for (Responsibility responsibility : Responsibility.values()) {
      Lines lines =
          new Lines(
              dispatch, printing, indicator -> indicator.getResponsibility() == responsibility);
      if (!lines.indicators.isEmpty()) {
        parts.add(of(Optional.of(responsibility), printing.head(responsibility.getLabel()), lines));
      }
    }
    return parts;
  }

  private static Breakdown of(Optional<Responsibility> responsibility, String label, Lines lines) {
    List<BreakdownLine> byLine = new ArrayList<>();
    for (FoodLine line : FoodLine.values()) {
      byLine.add(lines.passing(BusinessFilter.of(line)));
    }
    List<BreakdownLine> byGrade = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      byGrade.add(lines.passing(BusinessFilter.of(grade)));
    }
    BreakdownLine total = lines.passing(BusinessFilter.ALL);
    BreakdownLine ungraded = lines.ungraded();
    if (!ungraded.isEmpty()) {
      byGrade.add(ungraded);
    }
    return new Breakdown(responsibility, label, total.getFigures(), byLine, byGrade, total);
  }

  public boolean isTerritorial() {
    return responsibility.equals(Optional.of(Responsibility.TERRITORIAL));
  }

  /** Returns the label of the responsibility whose figures these are; blank for those of both. */
  public String getLabel() {
    return label;
  }

  /** Returns the indicators over businesses, in the order in which they are printed. */
  public List<Indicator> getIndicators() {
    return labels.stream().map(Figure::getIndicator).collect(Collectors.toList());
  }

  /** Returns the labels of those indicators, in the same order. */
  public List<String> getIndicatorLabels() {
    return labels.stream().map(Figure::getLabel).collect(Collectors.toList());
  }

  /** Returns the same for the heads of narrow columns. */
  public List<String> getShortLabels() {
    return labels.stream().map(Figure::getShortLabel).collect(Collectors.toList());
  }

  public List<BreakdownLine> getByLine() {
    return byLine;
  }

  public List<BreakdownLine> getByGrade() {
    return byGrade;
  }

  public BreakdownLine getTotal() {
    return total;
  }

  /** Returns whether an indicator counts anything by food line or by grade. */
  static boolean isBrokenDown(DispatchRow total, Indicator indicator) {
    return BusinessFilter.values().stream()
        .filter(filter -> filter != BusinessFilter.ALL)
        .anyMatch(filter -> !Counted.of(total, indicator, filter).isNothing());
  }

  /** Makes the lines of one dispatch. */
  private static final class Lines {

    private final DispatchRow row;
    private final Printing printing;
    private final List<Indicator> indicators;

    Lines(DailyDispatch dispatch, Printing printing, Predicate<Indicator> wanted) {
      this.row = dispatch.getTotal();
      this.printing = printing;
      this.indicators =
          dispatch.getIndicators().stream()
              .filter(wanted)
              .filter(indicator -> isBrokenDown(row, indicator))
              .collect(Collectors.toList());
    }

    BreakdownLine passing(BusinessFilter filter) {
      return new BreakdownLine(
          Optional.of(filter),
          printing.head(filter.getLabel()),
          row.getBusinesses(filter),
          row.getMediumOrHighRisk(filter),
          indicators.stream()
              .map(indicator -> figure(indicator, Counted.of(row, indicator, filter)))
              .collect(Collectors.toList()));
    }

    BreakdownLine ungraded() {
      long businesses = row.getBusinesses();
      long mediumOrHighRisk = row.getMediumOrHighRisk(BusinessFilter.ALL);
      for (Grade grade : Grade.values()) {
        businesses -= row.getBusinesses(BusinessFilter.of(grade));
        mediumOrHighRisk -= row.getMediumOrHighRisk(BusinessFilter.of(grade));
      }
      return new BreakdownLine(
          Optional.empty(),
          printing.say(Wording.UNGRADED),
          businesses,
          mediumOrHighRisk,
          indicators.stream()
              .map(indicator -> figure(indicator, ungraded(indicator)))
              .collect(Collectors.toList()));
    }

    private Counted ungraded(Indicator indicator) {
      Counted ungraded = Counted.of(row, indicator, BusinessFilter.ALL);
      for (Grade grade : Grade.values()) {
        ungraded = ungraded.without(Counted.of(row, indicator, BusinessFilter.of(grade)));
      }
      return ungraded;
    }

    private Figure figure(Indicator indicator, Counted counted) {
      return new Figure(indicator, counted, printing);
    }
  }
}
