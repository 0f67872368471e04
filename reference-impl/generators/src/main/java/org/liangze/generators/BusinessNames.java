package org.liangze.generators;

import java.util.Map;
import org.liangze.model.identifier.FoodCategory;

/**
 * Names of businesses: county, brand and trade.
 *
 * <p>This class is immutable and thread-safe; its arrays are not written to once it is made.
 */
final class BusinessNames {

  private static final String[] BRAND_FIRSTS =
      "永 兴 恒 金 鑫 福 瑞 祥 宏 天 华 盛 德 万 聚 康 益 佳 美 蒙 草原 长 百 源 家 乐 顺 广 昌 新".split(" ");
  private static final String[] BRAND_SECONDS =
      "旺 盛 达 隆 源 泰 丰 和 利 顺 发 鑫 福 祥 缘 家 乐 客 香 味 康 诚 信 亿 嘉".split(" ");

  private static final Map<FoodCategory, String> GOODS =
      Map.ofEntries(
          Map.entry(FoodCategory.GRAIN, "米业"),
          Map.entry(FoodCategory.OILS, "粮油"),
          Map.entry(FoodCategory.CONDIMENTS, "调味品"),
          Map.entry(FoodCategory.MEAT, "肉业"),
          Map.entry(FoodCategory.DAIRY, "乳业"),
          Map.entry(FoodCategory.DRINKS, "饮品"),
          Map.entry(FoodCategory.ALCOHOL, "酒业"),
          Map.entry(FoodCategory.VEGETABLES, "蔬菜"),
          Map.entry(FoodCategory.NUTS, "炒货"),
          Map.entry(FoodCategory.PASTRY, "糕点"),
          Map.entry(FoodCategory.BEANS, "豆制品"),
          Map.entry(FoodCategory.HEALTH_FOOD, "生物科技"),
          Map.entry(FoodCategory.MEDICAL_PURPOSE, "医学营养品"),
          Map.entry(FoodCategory.INFANT_FORMULA, "婴幼儿乳品"));

  private static final String[] SHOPS = "便利店 超市 食品店 副食店 烟酒店 粮油店 水果店 生鲜店 特产店 商店".split(" ");
  private static final String[] EATING_HOUSES =
      "小吃店 面馆 饭店 快餐店 早餐店 烧麦馆 焙子店 涮肉馆 烧烤店 奶茶店 饺子馆 莜面馆".split(" ");
  private static final String[] RESTAURANTS = "酒店 大酒店 火锅店 餐饮店 饭庄 烤肉店".split(" ");
  private static final String[] WORKSHOPS = "豆腐坊 糕点坊 榨油坊 奶食品坊 熟肉坊 面食加工坊 粉条坊".split(" ");

  private final String[] brands;

  BusinessNames() {
    this.brands = new String[BRAND_FIRSTS.length * BRAND_SECONDS.length];
    for (int i = 0; i < brands.length; i++) {
      brands[i] = BRAND_FIRSTS[i % BRAND_FIRSTS.length] + BRAND_SECONDS[i / BRAND_FIRSTS.length];
    }
  }

  /**
   * Returns a name.
   *
   * @param category what is produced; used for producers only
   */
  String name(String county, Profile profile, FoodCategory category, long roll) {
    String brand = brands[Dice.below(brands.length, roll)];
    return county + brand + trade(profile, category, roll & 0xFFFF);
  }

  private static String trade(Profile profile, FoodCategory category, long roll) {
    return switch (profile) {
      case LARGE_PRODUCER, MEDIUM_PRODUCER, LARGE_SPECIAL, MEDIUM_SPECIAL ->
          goods(category) + "股份有限公司";
      case SMALL_PRODUCER -> goods(category) + "有限公司";
      case MICRO_PRODUCER -> goods(category) + "加工厂";
      case LARGE_CHAIN, MEDIUM_CHAIN -> "商贸连锁有限公司";
      case LARGE_SUPERMARKET, MEDIUM_SUPERMARKET -> "购物中心有限公司";
      case SMALL_SUPERMARKET -> "超市有限公司";
      case WHOLESALE_MARKET -> "农副产品批发市场";
      case SHOP, FILED_SHOP -> oneOf(SHOPS, roll);
      case LARGE_RESTAURANT_CHAIN, MEDIUM_RESTAURANT_CHAIN -> "餐饮连锁管理有限公司";
      case MEDIUM_RESTAURANT -> "餐饮有限公司";
      case CENTRAL_KITCHEN -> "中央厨房有限公司";
      case GROUP_MEALS -> "配餐有限公司";
      case SMALL_RESTAURANT -> oneOf(RESTAURANTS, roll);
      case EATING_HOUSE -> oneOf(EATING_HOUSES, roll);
      case BIG_SCHOOL, SCHOOL, OUTSOURCING_SCHOOL -> "学校食堂";
      case BIG_KINDERGARTEN, KINDERGARTEN -> "幼儿园食堂";
      case ELDERLY_HOME -> "养老院食堂";
      case UNIT_CANTEEN, SMALL_UNIT_CANTEEN -> "公司职工食堂";
      case WORKSHOP -> oneOf(WORKSHOPS, roll);
    };
  }

  private static String goods(FoodCategory category) {
    return GOODS.getOrDefault(category, "食品");
  }

  private static String oneOf(String[] trades, long roll) {
    return trades[(int) (roll % trades.length)];
  }
}
