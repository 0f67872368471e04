package org.liangze.model.identifier;

import java.util.Optional;
import org.liangze.model.Text;

/** A category of food production (食品类别), as the first three digits of an SC number give it. */
public enum FoodCategory {
  GRAIN("101", "粮食加工品", "grain products"),
  OILS("102", "食用油、油脂及其制品", "edible oils"),
  CONDIMENTS("103", "调味品", "condiments"),
  MEAT("104", "肉制品", "meat products"),
  DAIRY("105", "乳制品", "dairy products"),
  DRINKS("106", "饮料", "drinks"),
  CONVENIENCE_FOOD("107", "方便食品", "convenience food"),
  BISCUITS("108", "饼干", "biscuits"),
  CANNED("109", "罐头", "canned food"),
  FROZEN_DRINKS("110", "冷冻饮品", "frozen drinks"),
  QUICK_FROZEN("111", "速冻食品", "quick-frozen food"),
  POTATO_AND_PUFFED("112", "薯类和膨化食品", "potato and puffed food"),
  CONFECTIONERY("113", "糖果制品", "confectionery"),
  TEA("114", "茶叶及相关制品", "tea"),
  ALCOHOL("115", "酒类", "alcohol"),
  VEGETABLES("116", "蔬菜制品", "vegetable products"),
  FRUIT("117", "水果制品", "fruit products"),
  NUTS("118", "炒货食品及坚果制品", "roasted seeds and nuts"),
  EGGS("119", "蛋制品", "egg products"),
  COCOA_AND_COFFEE("120", "可可及焙烤咖啡产品", "cocoa and coffee"),
  SUGAR("121", "食糖", "sugar"),
  AQUATIC("122", "水产制品", "aquatic products"),
  STARCH("123", "淀粉及淀粉制品", "starch"),
  PASTRY("124", "糕点", "pastry"),
  BEANS("125", "豆制品", "bean products"),
  BEE_PRODUCTS("126", "蜂产品", "bee products"),
  HEALTH_FOOD("127", "保健食品", "health food"),
  MEDICAL_PURPOSE("128", "特殊医学用途配方食品", "food for special medical purposes"),
  INFANT_FORMULA("129", "婴幼儿配方食品", "infant formula"),
  SPECIAL_DIETARY("130", "特殊膳食食品", "special dietary food"),
  OTHER("131", "其他食品", "other food"),
  ADDITIVES("201", "食品添加剂", "food additives"),
  FLAVOURINGS("202", "食品用香精", "food flavourings"),
  COMPOUND_ADDITIVES("203", "复配食品添加剂", "compound food additives");

  private final String code;
  private final Text label;

  FoodCategory(String code, String chinese, String english) {
    this.code = code;
    this.label = Text.of(chinese, english);
  }

  /** Returns the category of three digits. */
  public static Optional<FoodCategory> of(String code) {
    for (FoodCategory category : values()) {
      if (category.code.equals(code)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  /** Returns the three digits, such as {@code 104}. */
  public String getCode() {
    return code;
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }

  /** Returns whether this is special food (特殊食品). */
  public boolean isSpecialFood() {
    return this == HEALTH_FOOD || this == MEDICAL_PURPOSE || this == INFANT_FORMULA;
  }
}
