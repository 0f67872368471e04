package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;

/**
 * The units with all their figures side by side (各单位情况), under one filter, in the order of the
 * weighted score.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnitTable {

  private final BusinessFilter filter;
  private final String label;
  private final List<Indicator> indicators;
  private final List<String> indicatorLabels;
  private final List<UnitLine> lines;
  private final Optional<UnitLine> elsewhere;
  private final UnitLine total;

  UnitTable(
      BusinessFilter filter,
      String label,
      List<Indicator> indicators,
      List<String> indicatorLabels,
      List<UnitLine> lines,
      Optional<UnitLine> elsewhere,
      UnitLine total) {
    this.filter = filter;
    this.label = label;
    this.indicators = Collections.unmodifiableList(indicators);
    this.indicatorLabels = Collections.unmodifiableList(indicatorLabels);
    this.lines = Collections.unmodifiableList(lines);
    this.elsewhere = elsewhere;
    this.total = total;
  }

  /** Returns which businesses were counted. */
  public BusinessFilter getFilter() {
    return filter;
  }

  /** Returns the filter's label, such as 餐饮服务. */
  public String getLabel() {
    return label;
  }

  /** Returns the indicators that apply under the filter. */
  public List<Indicator> getIndicators() {
    return indicators;
  }

  /** Returns the labels of those indicators, in the same order. */
  public List<String> getIndicatorLabels() {
    return indicatorLabels;
  }

  /** Returns the units, best score first. */
  public List<UnitLine> getLines() {
    return lines;
  }

  /** Returns what lies in none of the units; empty if nothing does. */
  public Optional<UnitLine> getElsewhere() {
    return elsewhere;
  }

  /** Returns the units and what lies in none of them: what adds up to the total. */
  public List<UnitLine> getUnranked() {
    return elsewhere.map(Collections::singletonList).orElseGet(Collections::emptyList);
  }

  /** Returns the whole jurisdiction. */
  public UnitLine getTotal() {
    return total;
  }
}
