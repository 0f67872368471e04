package org.liangze.generators;

import org.liangze.model.jurisdiction.Jurisdiction;

/** The posts of cadres: the first two of a jurisdiction lead it, the others are deputies. */
final class Posts {

  private Posts() {}

  /**
   * Returns a post, such as 嘎查达.
   *
   * @param number the number of the cadre in the jurisdiction, from 1
   */
  static String of(Jurisdiction jurisdiction, int number) {
    String type = jurisdiction.getType().orElse("");
    return switch (jurisdiction.getTier()) {
      case VILLAGE -> oneOf(number, "党支部书记", headOfVillage(type), "村级委员");
      case TOWNSHIP -> oneOf(number, "党委书记", headOfTownship(type), "班子成员");
      case COUNTY -> leader(number, headOfCounty(type));
      case CITY -> leader(number, type.equals("盟") ? "盟长" : "市长");
      default -> leader(number, "市长");
    };
  }

  private static String leader(int number, String head) {
    return switch (number) {
      case 1 -> "党委书记";
      case 2 -> head;
      default -> "副" + head;
    };
  }

  private static String oneOf(int number, String secretary, String head, String other) {
    return switch (number) {
      case 1 -> secretary;
      case 2 -> head;
      default -> other;
    };
  }

  private static String headOfVillage(String type) {
    return switch (type) {
      case "嘎查" -> "嘎查达";
      case "社区" -> "社区主任";
      default -> "村委会主任";
    };
  }

  private static String headOfTownship(String type) {
    if (type.endsWith("苏木")) {
      return "苏木达";
    }
    return switch (type) {
      case "街道" -> "街道办事处主任";
      case "镇" -> "镇长";
      default -> "乡长";
    };
  }

  private static String headOfCounty(String type) {
    if (type.endsWith("旗")) {
      return "旗长";
    }
    return switch (type) {
      case "市辖区" -> "区长";
      case "县级市" -> "市长";
      default -> "县长";
    };
  }
}
