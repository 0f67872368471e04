package org.liangze.model.business;

import org.liangze.model.Text;

/** A sector (行业) of the national statistics, by which the size class of an enterprise is found. */
public enum Sector {
  /** Industry (工业), which makes food. */
  INDUSTRY("工业", "industry"),
  /** Wholesale (批发业). */
  WHOLESALE("批发业", "wholesale"),
  /** Retail (零售业). */
  RETAIL("零售业", "retail"),
  /** Catering (餐饮业). */
  CATERING("餐饮业", "catering");

  private final Text label;

  Sector(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
