package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * A ranking of the units as it is printed (排名表): by one indicator, or by the weighted score.
 *
 * <p>Example: 督导完成率 over all businesses, twelve cities and leagues, best first.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RankingTable {

  private final Optional<Indicator> indicator;
  private final BusinessFilter filter;
  private final String label;
  private final List<RankedLine> lines;
  private final RankedLine elsewhere;
  private final RankedLine total;
  private final List<LaggardGroup> laggardGroups;

  RankingTable(
      Optional<Indicator> indicator,
      BusinessFilter filter,
      String label,
      List<RankedLine> lines,
      RankedLine elsewhere,
      RankedLine total,
      Printing printing) {
    this.indicator = indicator;
    this.filter = filter;
    this.label = label;
    this.lines = Collections.unmodifiableList(lines);
    this.elsewhere = elsewhere;
    this.total = total;
    this.laggardGroups = LaggardGroup.of(getLaggards(), lines.size(), printing);
  }

  /** Returns the indicator; empty for the weighted score. */
  public Optional<Indicator> getIndicator() {
    return indicator;
  }

  /** Returns which businesses were counted. */
  public BusinessFilter getFilter() {
    return filter;
  }

  /** Returns what is ranked, such as 督导完成率. */
  public String getLabel() {
    return label;
  }

  /** Returns the units, best first, ties in code order, n/a last. */
  public List<RankedLine> getLines() {
    return lines;
  }

  /** Returns the units that lag behind (后进单位), best first. */
  public List<RankedLine> getLaggards() {
    return lines.stream().filter(RankedLine::isLagging).collect(Collectors.toList());
  }

  /** Returns the same as they are printed: long ties in short. */
  public List<LaggardGroup> getLaggardGroups() {
    return laggardGroups;
  }

  /** Returns whether any unit has a rate or score; if none has, there is nothing to rank. */
  public boolean isApplicable() {
    return lines.stream().anyMatch(RankedLine::isApplicable);
  }

  /** Returns the line of a unit; empty if it is not one of the units. */
  public Optional<RankedLine> find(JurisdictionCode code) {
    return lines.stream().filter(line -> line.getCode().equals(code)).findFirst();
  }

  /** Returns what lies in none of the units; not ranked. */
  public RankedLine getElsewhere() {
    return elsewhere;
  }

  /** Returns the whole jurisdiction; not ranked. */
  public RankedLine getTotal() {
    return total;
  }
}
