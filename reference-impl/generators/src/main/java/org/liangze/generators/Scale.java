package org.liangze.generators;

import org.liangze.model.Text;

/** How large a generated province is (规模), and which divisions it has. */
public enum Scale {
  /** Duolun county (多伦县) of Inner Mongolia with its city and region above it. */
  COUNTY(1_000, 225_200, "县", "county"),
  /** The made-up province 99 (示例省), as many divisions as its businesses need. */
  EXAMPLE_PROVINCE(3_000, 1_000_000, "示例省", "example province"),
  /** Inner Mongolia (内蒙古自治区) with its real cities, counties and townships. */
  INNER_MONGOLIA(225_200, 2_000_000, "内蒙古", "Inner Mongolia"),
  /** The nation (全国) with its real provinces. */
  NATION(15_000_000, 20_000_000, "全国", "nation");

  private final int businesses;
  private final int mostBusinesses;
  private final Text label;

  Scale(int businesses, int mostBusinesses, String chinese, String english) {
    this.businesses = businesses;
    this.mostBusinesses = mostBusinesses;
    this.label = Text.of(chinese, english);
  }

  /** Returns the usual number of licensed businesses. */
  public int getBusinesses() {
    return businesses;
  }

  /** Returns the largest number of licensed businesses that the licence numbers have room for. */
  public int getMostBusinesses() {
    return mostBusinesses;
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
