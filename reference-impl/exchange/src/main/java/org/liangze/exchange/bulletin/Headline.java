package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;

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

  Headline(
      long cadres,
      List<TierCount> cadresByTier,
      long businesses,
      long mediumOrHighRisk,
      String ratio,
      List<Figure> figures) {
    this.cadres = cadres;
    this.cadresByTier = Collections.unmodifiableList(cadresByTier);
    this.businesses = businesses;
    this.mediumOrHighRisk = mediumOrHighRisk;
    this.ratio = ratio;
    this.figures = Collections.unmodifiableList(figures);
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

  /** Returns a figure per indicator: letters signed, supervised, and so on. */
  public List<Figure> getFigures() {
    return figures;
  }
}
