package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Responsibility;

/**
 * The units with their figures side by side (各单位情况), under one filter: all figures in the order of
 * the weighted score, or those of one responsibility in the order of what leads it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnitTable {

  private final BusinessFilter filter;
  private final String title;
  private final String label;
  private final Optional<Responsibility> responsibility;
  private final Optional<Indicator> lead;
  private final String leadLabel;
  private final List<Indicator> indicators;
  private final List<String> indicatorLabels;
  private final List<String> shortLabels;
  private final List<UnitLine> lines;
  private final Optional<UnitLine> elsewhere;
  private final UnitLine total;
  private final List<UnitTable> parts;
  private final Optional<String> remark;

  UnitTable(
      BusinessFilter filter,
      String title,
      String label,
      Optional<Responsibility> responsibility,
      RankingTable lead,
      List<RankingTable> rates,
      List<String> shortLabels,
      List<UnitLine> lines,
      Optional<UnitLine> elsewhere,
      UnitLine total,
      List<UnitTable> parts,
      Optional<String> remark) {
    this.filter = filter;
    this.title = title;
    this.label = label;
    this.responsibility = responsibility;
    this.lead = lead.getIndicator();
    this.leadLabel = lead.getLabel();
    this.indicators =
        Collections.unmodifiableList(
            rates.stream().map(table -> table.getIndicator().get()).collect(Collectors.toList()));
    this.indicatorLabels =
        Collections.unmodifiableList(
            rates.stream().map(RankingTable::getLabel).collect(Collectors.toList()));
    this.shortLabels = Collections.unmodifiableList(shortLabels);
    this.lines = Collections.unmodifiableList(lines);
    this.elsewhere = elsewhere;
    this.total = total;
    this.parts = Collections.unmodifiableList(parts);
    this.remark = remark;
  }

  /** Returns which businesses were counted. */
  public BusinessFilter getFilter() {
    return filter;
  }

  /** Returns what the table is of and how it is ranked, such as 主体责任排名（按三人三责落实率）. */
  public String getTitle() {
    return title;
  }

  /** Returns what the table is of: the filter, such as 餐饮服务, or the responsibility. */
  public String getLabel() {
    return label;
  }

  /** Returns whose figures stand here; empty for those of both responsibilities. */
  public Optional<Responsibility> getResponsibility() {
    return responsibility;
  }

  public boolean isTerritorial() {
    return responsibility.equals(Optional.of(Responsibility.TERRITORIAL));
  }

  /** Returns the indicator by which the units are ranked here; empty for the weighted score. */
  public Optional<Indicator> getLead() {
    return lead;
  }

  /** Returns by what the units are ranked here, such as 综合得分 or 三人三责落实率. */
  public String getLeadLabel() {
    return leadLabel;
  }

  /** Returns what else the score includes, if it leads a table in which not all of it stands. */
  public Optional<String> getRemark() {
    return remark;
  }

  /** Returns the indicators that apply under the filter, but for the one that leads. */
  public List<Indicator> getIndicators() {
    return indicators;
  }

  /** Returns the labels of those indicators, in the same order. */
  public List<String> getIndicatorLabels() {
    return indicatorLabels;
  }

  /** Returns the same for the heads of narrow columns, such as 督导. */
  public List<String> getShortLabels() {
    return shortLabels;
  }

  /** Returns the units, best first. */
  public List<UnitLine> getLines() {
    return lines;
  }

  /** Returns what lies in none of the units; empty if nothing does. */
  public Optional<UnitLine> getElsewhere() {
    return elsewhere;
  }

  /** Returns what lies in none of the units, as a list. */
  public List<UnitLine> getUnranked() {
    return elsewhere.map(Collections::singletonList).orElseGet(Collections::emptyList);
  }

  /** Returns the whole jurisdiction. */
  public UnitLine getTotal() {
    return total;
  }

  /**
   * Returns the same figures as a table for each responsibility of which anything is counted: that
   * with the greatest weight in the score is ranked by the score, the other by {@code
   * THREE_PERSONS}, or if that is not counted, by its first indicator. A table of one
   * responsibility has no parts.
   */
  public List<UnitTable> getParts() {
    return parts;
  }
}
