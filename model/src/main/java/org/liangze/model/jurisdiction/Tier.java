package org.liangze.model.jurisdiction;

import org.liangze.model.Text;

/**
 * A tier of administration (层级), from the nation down to the village.
 *
 * <p>The labels here are the national terms; a region's own words (旗县, 苏木, 嘎查) belong to its policy
 * pack. Tiers are declared from the top down, so {@code compareTo} orders them that way.
 */
public enum Tier {
  /** The whole country (全国). */
  NATION("全国", "nation"),
  /** A province, autonomous region or municipality (省、自治区、直辖市). */
  PROVINCE("省", "province"),
  /** A city or league (市、盟). */
  CITY("市", "city"),
  /** A county, banner or urban district (县、旗、区). */
  COUNTY("县", "county"),
  /** A township, sumu or street (乡镇、苏木、街道). */
  TOWNSHIP("乡镇", "township"),
  /** A village, gacha or residents' community (村、嘎查、社区). */
  VILLAGE("村", "village");

  private final Text label;

  Tier(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the national term for this tier. */
  public Text getLabel() {
    return label;
  }

  /** Returns whether this tier is nearer to the nation than the other one. */
  public boolean isAbove(Tier other) {
    return ordinal() < other.ordinal();
  }

  /** Returns whether this tier is farther from the nation than the other one. */
  public boolean isBelow(Tier other) {
    return ordinal() > other.ordinal();
  }
}
