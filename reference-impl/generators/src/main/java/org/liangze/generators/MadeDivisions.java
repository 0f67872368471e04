package org.liangze.generators;

import java.util.ArrayList;
import java.util.List;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/**
 * Divisions with made-up names and codes of the official layout, below given ones. They do not
 * depend on the seed of the province, so that provinces of different seeds can be compared.
 *
 * <p>This class is immutable and thread-safe.
 */
final class MadeDivisions {

  private static final NameWheel PLACES =
      new NameWheel(
          "安 宁 平 临 新 长 永 清 东 西 南 北 泰 和 兴 嘉 德 昌 定 广 怀 建 景 乐 龙 隆 明 瑞 顺 通 武 襄",
          "阳 州 河 山 江 城 水 丰 泽 源 陵 原 口 川 林 海 康 春 溪 桥 台");
  private static final NameWheel TOWNS =
      new NameWheel(
          "大 小 上 下 前 后 双 三 五 八 石 青 黄 白 红 马 牛 龙 凤 柳 松 杨 桃 金 银 铁",
          "河 山 沟 桥 店 营 塘 坪 岭 湾 口 庙 台 堡 泉 集 铺 寨 洼 岗 田");
  private static final NameWheel STREETS =
      new NameWheel("新华 人民 和平 建设 解放 中山 光明 团结 友谊 胜利 红旗 文化 工人 前进 东风 幸福", "路 街 桥 里 门 湖 园 东路 西路 南路 北路");
  private static final NameWheel COMMUNITIES =
      new NameWheel(
          "新华 光明 团结 和平 幸福 友谊 建设 文化 胜利 向阳 朝阳 惠民 康宁 锦绣 阳光 兴隆 富强 民主 平安 祥和 东风 春光 丽水 金桥",
          "里 苑 园 街 路 东 西 南 北 花园 新村 家园 广场");
  private static final NameWheel VILLAGES =
      new NameWheel(
          "东 西 南 北 前 后 上 下 大 小 张家 王家 李家 刘家 赵家 孙家 马家 高家 郭家 白家 石 红 黑 双 三 二 新 老",
          "营子 店 沟 庄 台 窑 湾 泉 坪 圪旦 梁 滩 堡 井 河 洼 房子 地 树 桥");
  private static final NameWheel GACHAS =
      new NameWheel(
          "巴彦 乌兰 查干 哈日 呼和 白音 额尔敦 宝日 沙日 达布 阿日 布敦 吉日 特格 萨如拉 那仁 满都 伊和 毛盖 敖伦",
          "塔拉 淖尔 乌拉 敖包 高勒 布拉格 宝力格 图 花 浩特 艾里 希勒 托海 勿苏 柴达木 陶勒盖 希热 布日都 呼都格 芒哈");

  /** Divisions are the same for every seed. */
  private static final Dice DICE = new Dice(0);

  /** How many villages at least each township has. */
  static final int FEWEST_VILLAGES = 2;

  private MadeDivisions() {}

  /** Returns cities with the codes 01, 02 and so on below a province. */
  static List<Jurisdiction> cities(Jurisdiction province, int number) {
    List<Jurisdiction> cities = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      String code = province.getCode().getValue() + padded(i + 1, 2);
      cities.add(below(province, code, place(province, i) + "市", Tier.CITY, "地级市"));
    }
    return cities;
  }

  /** Returns districts, counties and county-level cities below a city or a municipality. */
  static List<Jurisdiction> counties(Jurisdiction parent, int number) {
    String prefix = parent.getCode().getValue();
    if (prefix.length() == 2) {
      prefix += "01";
    }
    boolean municipality = parent.getTier() == Tier.PROVINCE;
    int districts = municipality ? number : (number + 3) / 4;
    int cities = municipality ? 0 : number / 8;
    List<Jurisdiction> counties = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      String name = place(parent, i);
      if (i < districts) {
        counties.add(county(parent, prefix + padded(2 + i, 2), name + "区", "市辖区"));
      } else if (i < number - cities) {
        counties.add(county(parent, prefix + padded(21 + i - districts, 2), name + "县", "县"));
      } else {
        int city = i - number + cities;
        counties.add(county(parent, prefix + padded(81 + city, 2), name + "市", "县级市"));
      }
    }
    return counties;
  }

  private static Jurisdiction county(Jurisdiction parent, String code, String name, String type) {
    return below(parent, code, name, Tier.COUNTY, type);
  }

  /** Returns streets, towns and townships below a county, or a city without counties. */
  static List<Jurisdiction> townships(Jurisdiction parent, int number) {
    boolean urban = !parent.getType().filter("县"::equals).isPresent();
    int streets = urban ? (number * 3 + 4) / 5 : number / 10;
    int towns = (number - streets + 1) * 2 / 3;
    String prefix = sixDigits(parent.getCode());
    long turn = turn(parent);
    List<Jurisdiction> townships = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      String type = i < streets ? "街道" : i < streets + towns ? "镇" : "乡";
      int first = i < streets ? 1 : i < streets + towns ? 100 - streets : 200 - streets - towns;
      String name = (i < streets ? STREETS : TOWNS).name(turn, i) + type;
      String code = prefix + padded(first + i, 3);
      townships.add(below(parent, code, name, Tier.TOWNSHIP, type));
    }
    return townships;
  }

  /** Returns exactly so many villages, communities and gachas, shared out over townships. */
  static List<Jurisdiction> villages(List<Jurisdiction> townships, int number) {
    int beyond = number - FEWEST_VILLAGES * townships.size();
    Shares shares =
        new Shares(beyond, townships.stream().mapToLong(MadeDivisions::sizeOfTownship).sum());
    List<Jurisdiction> villages = new ArrayList<>(number);
    for (Jurisdiction township : townships) {
      int here = FEWEST_VILLAGES + (int) shares.next(sizeOfTownship(township));
      for (int i = 0; i < here; i++) {
        villages.add(village(township, i));
      }
    }
    return villages;
  }

  /** Streets and towns have many villages and communities, sumus few gachas. */
  private static long sizeOfTownship(Jurisdiction township) {
    int usual =
        switch (township.getType().orElse("")) {
          case "街道" -> 10;
          case "镇" -> 14;
          case "乡", "民族乡" -> 11;
          default -> 8;
        };
    return usual * (60L + DICE.below(80, Draw.DIVISION_SIZE, numberOf(township)));
  }

  private static Jurisdiction village(Jurisdiction township, int i) {
    String type = township.getType().orElse("");
    String code = township.getCode().getValue();
    long turn = turn(township);
    if (type.equals("街道") || (type.equals("镇") && i == 0)) {
      String name = COMMUNITIES.name(turn, i) + "社区";
      return below(township, code + padded(1 + i, 3), name, Tier.VILLAGE, "社区");
    }
    boolean gacha = type.endsWith("苏木");
    String name = gacha ? GACHAS.name(turn, i) + "嘎查" : VILLAGES.name(turn, i) + "村";
    return below(township, code + padded(200 + i, 3), name, Tier.VILLAGE, gacha ? "嘎查" : "村");
  }

  /**
   * Returns the six digits that licence numbers give to a county, or to a city without counties.
   */
  static String sixDigits(JurisdictionCode code) {
    return (code.getValue() + "0000").substring(0, 6);
  }

  static long numberOf(Jurisdiction jurisdiction) {
    return Long.parseLong(jurisdiction.getCode().getValue());
  }

  private static String place(Jurisdiction parent, int i) {
    return PLACES.name(turn(parent), i);
  }

  private static long turn(Jurisdiction parent) {
    return DICE.roll(Draw.DIVISION_NAME, numberOf(parent));
  }

  private static Jurisdiction below(
      Jurisdiction parent, String code, String name, Tier tier, String type) {
    return Jurisdiction.builder()
        .code(JurisdictionCode.of(code))
        .name(name)
        .tier(tier)
        .type(type)
        .parent(parent.getCode())
        .build();
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "000".substring(0, digits - text.length()) + text;
  }
}
