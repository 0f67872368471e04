package org.liangze.model.business;

import org.liangze.model.Text;

/** A food line (条线): the kind of business by which each office counts its own. */
public enum FoodLine {
  /** Food production (食品生产). */
  PRODUCTION("食品生产", "production"),
  /** Food sales (食品销售). */
  SALES("食品销售", "sales"),
  /** Catering (餐饮服务). */
  CATERING("餐饮服务", "catering"),
  /** Canteens of units that dine together (集中用餐单位食堂). */
  CANTEEN("单位食堂", "canteen"),
  /** Small workshops (小作坊). */
  SMALL_WORKSHOP("小作坊", "small workshop"),
  /** Special food (特殊食品): health, medical-purpose and infant formula food. */
  SPECIAL_FOOD("特殊食品", "special food");

  private final Text label;

  FoodLine(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
