package org.liangze.exchange.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Responsibility;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/**
 * The figures of the whole jurisdiction at a glance (总体情况).
 *
 * <p>Example: 39,300 cadres, 225,200 businesses, 1:5.73, 126,000 of medium or high risk.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Headline {

  private final long cadres;
  private final List<TierCount> cadresByTier;
  private final long businesses;
  private final long mediumOrHighRisk;
  private final String ratio;
  private final List<Figure> figures;
  private final List<FigureGroup> groups;
  private final String owedBy;

  private Headline(
      long cadres,
      List<TierCount> cadresByTier,
      long businesses,
      long mediumOrHighRisk,
      String ratio,
      List<FigureGroup> groups,
      String owedBy) {
    this.cadres = cadres;
    this.cadresByTier = Collections.unmodifiableList(cadresByTier);
    this.businesses = businesses;
    this.mediumOrHighRisk = mediumOrHighRisk;
    this.ratio = ratio;
    this.groups = Collections.unmodifiableList(groups);
    this.figures =
        Collections.unmodifiableList(
            groups.stream()
                .flatMap(group -> group.getFigures().stream())
                .collect(Collectors.toList()));
    this.owedBy = owedBy;
  }

  static Headline of(DailyDispatch dispatch, Printing printing) {
    DispatchRow total = dispatch.getTotal();
    List<TierCount> byTier = new ArrayList<>();
    total
        .getCadresByTier()
        .forEach(
            (tier, count) ->
                byTier.add(new TierCount(tier, printing.say(dispatch.getLabel(tier)), count)));
    List<FigureGroup> groups = new ArrayList<>();
    for (Responsibility responsibility : Responsibility.values()) {
      List<Figure> figures =
          dispatch.getIndicators().stream()
              .filter(indicator -> indicator.getResponsibility() == responsibility)
              .map(
                  indicator ->
                      new Figure(
                          indicator, Counted.of(total, indicator, BusinessFilter.ALL), printing))
              .collect(Collectors.toList());
      if (!figures.isEmpty()) {
        groups.add(
            new FigureGroup(responsibility, printing.head(responsibility.getLabel()), figures));
      }
    }
    return new Headline(
        total.getCadres(),
        byTier,
        total.getBusinesses(),
        total.getMediumOrHighRisk(BusinessFilter.ALL),
        printing.measure(total.getRatio()),
        groups,
        printing.say(isOwedByRisk(dispatch) ? Wording.OWED_BY_RISK : Wording.OWED_BY_ALL));
  }

  /** Whether the policy asks the duties of medium and high risk, and of no other. */
  private static boolean isOwedByRisk(DailyDispatch dispatch) {
    return !isAsked(dispatch, DutyParameters.REQUIRED_UNRATED)
        && Arrays.stream(RiskLevel.values())
            .allMatch(
                level ->
                    isAsked(dispatch, DutyParameters.required(level))
                        == isAsked(dispatch, PolicyParameters.mediumOrHigh(level)));
  }

  private static boolean isAsked(DailyDispatch dispatch, PolicyParameter<Boolean> parameter) {
    return dispatch
        .getPolicy()
        .find(parameter, dispatch.getDate())
        .map(DatedValue::getValue)
        .orElse(false);
  }

  public long getCadres() {
    return cadres;
  }

  /** Returns the cadres of each tier that has any, from the top down. */
  public List<TierCount> getCadresByTier() {
    return cadresByTier;
  }

  public long getBusinesses() {
    return businesses;
  }

  public long getMediumOrHighRisk() {
    return mediumOrHighRisk;
  }

  /** Returns the number of cadres as printed. */
  public String getCadresText() {
    return Printing.number(cadres);
  }

  /** Returns the number of businesses as printed. */
  public String getBusinessesText() {
    return Printing.number(businesses);
  }

  /** Returns the number of businesses of medium or high risk as printed. */
  public String getMediumOrHighRiskText() {
    return Printing.number(mediumOrHighRisk);
  }

  /** Returns cadres to businesses as printed, such as {@code 1:5.73}, or {@code n/a}. */
  public String getRatio() {
    return ratio;
  }

  /**
   * Returns a figure per indicator, those of the territorial responsibility first: letters signed,
   * supervised, and so on.
   */
  public List<Figure> getFigures() {
    return figures;
  }

  /** Returns the same figures by responsibility; one of which nothing is counted is left out. */
  public List<FigureGroup> getGroups() {
    return groups;
  }

  /** Returns the figure of an indicator; empty if it is not counted. */
  public Optional<Figure> find(Indicator indicator) {
    return figures.stream().filter(figure -> figure.getIndicator().equals(indicator)).findFirst();
  }

  /**
   * Returns who owes the three persons' duties by the policy, as printed: 中高风险主体 where they are
   * asked of exactly those, else 主体.
   */
  public String getOwedBy() {
    return owedBy;
  }
}
