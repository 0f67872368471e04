package org.liangze.model.business;

import org.liangze.model.Text;

/** A trait (业态特征) of a business on which grading and duties depend. */
public enum BusinessTrait {
  /** Headquarters of a chain (连锁企业总部). */
  CHAIN_HEADQUARTERS("连锁总部", "chain headquarters"),
  /** A branch that manages shops of a chain (连锁企业分支机构). */
  CHAIN_BRANCH("连锁分支机构", "chain branch"),
  /** A shop of a chain (连锁企业门店). */
  CHAIN_SHOP("连锁门店", "chain shop"),
  /** Central kitchen (中央厨房). */
  CENTRAL_KITCHEN("中央厨房", "central kitchen"),
  /** Delivers meals to groups (集体用餐配送单位). */
  GROUP_MEAL_DELIVERY("集体用餐配送", "group-meal delivery"),
  /** Wholesale market (批发市场). */
  WHOLESALE_MARKET("批发市场", "wholesale market"),
  /** Canteen of a kindergarten (幼儿园食堂). */
  KINDERGARTEN("幼儿园", "kindergarten"),
  /** Canteen of a school (学校食堂). */
  SCHOOL("学校", "school"),
  /** Canteen of a home for the elderly (养老机构食堂). */
  ELDERLY_CARE("养老机构", "elderly care"),
  /** A canteen run by a contractor (承包经营食堂). */
  OUTSOURCED_CANTEEN("承包经营食堂", "outsourced canteen"),
  /** Offers catering on line (网络餐饮服务). */
  ONLINE_CATERING("网络餐饮", "online catering");

  private final Text label;

  BusinessTrait(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
