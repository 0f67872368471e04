package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.figure.Tally;

/**
 * The whole jurisdiction's figures for the businesses of one food line or grade (分条线、分等级).
 *
 * <p>Example: 餐饮服务, 102,300 businesses, 督导完成率 101,277/102,300 99.00%.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BreakdownLine {

  private final Optional<BusinessFilter> filter;
  private final String label;
  private final long businesses;
  private final long mediumOrHighRisk;
  private final List<Figure> figures;

  BreakdownLine(
      Optional<BusinessFilter> filter,
      String label,
      long businesses,
      long mediumOrHighRisk,
      List<Figure> figures) {
    this.filter = filter;
    this.label = label;
    this.businesses = businesses;
    this.mediumOrHighRisk = mediumOrHighRisk;
    this.figures = Collections.unmodifiableList(figures);
  }

  /** Returns the filter; empty for the businesses that have no grade yet. */
  public Optional<BusinessFilter> getFilter() {
    return filter;
  }

  public String getLabel() {
    return label;
  }

  public long getBusinesses() {
    return businesses;
  }

  public long getMediumOrHighRisk() {
    return mediumOrHighRisk;
  }

  /** Returns the number of businesses as printed. */
  public String getBusinessesText() {
    return Printing.number(businesses);
  }

  /** Returns the number of businesses of medium or high risk as printed. */
  public String getMediumOrHighRiskText() {
    return Printing.number(mediumOrHighRisk);
  }

  /** Returns a figure per indicator of the breakdown, in its order. */
  public List<Figure> getFigures() {
    return figures;
  }

  boolean isEmpty() {
    return businesses == 0
        && figures.stream()
            .allMatch(figure -> figure.getUnknown() == 0 && figure.getTally().equals(Tally.ZERO));
  }
}
