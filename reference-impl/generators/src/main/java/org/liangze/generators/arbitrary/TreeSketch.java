package org.liangze.generators.arbitrary;

import java.util.List;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.JurisdictionTreeBuilder;
import org.liangze.model.jurisdiction.Tier;

/** Gives codes to divisions of which only the shape is known. */
final class TreeSketch {

  /**
   * A city.
   *
   * @param isMissing its counties hang below the province, as in a municipality
   * @param withoutCounties its townships hang below the city itself
   * @param withManagedArea an area without villages hangs below the city as well
   */
  record City(
      List<County> counties, boolean isMissing, boolean withoutCounties, boolean withManagedArea) {}

  /**
   * A county.
   *
   * @param withoutTownships its villages hang below the county itself
   */
  record County(List<Township> townships, boolean withoutTownships) {}

  /** A township with none, one or two villages. */
  record Township(int villages) {}

  private static final String PROVINCE = "99";

  private final JurisdictionTreeBuilder tree = JurisdictionTree.builder();

  private TreeSketch() {}

  static JurisdictionTree plant(List<City> cities) {
    TreeSketch sketch = new TreeSketch();
    sketch.tree.version("arbitrary").source("made up");
    sketch.tree.add(Jurisdiction.root(PROVINCE, "示例省", Tier.PROVINCE));
    for (int i = 0; i < cities.size(); i++) {
      sketch.addCity(PROVINCE + "0" + (i + 1), cities.get(i));
    }
    return sketch.tree.build();
  }

  private void addCity(String code, City city) {
    String parent = city.isMissing() ? PROVINCE : add(code, "市", Tier.CITY, PROVINCE);
    for (int i = 0; i < city.counties().size(); i++) {
      String county = code + "0" + (i + 1);
      addCounty(county, city.counties().get(i), parent, city.withoutCounties());
    }
    if (city.withManagedArea()) {
      add(code + "GXQ", "高新区", Tier.TOWNSHIP, parent);
    }
  }

  private void addCounty(String code, County county, String city, boolean isMissing) {
    String parent = isMissing ? city : add(code, "县", Tier.COUNTY, city);
    for (int i = 0; i < county.townships().size(); i++) {
      String township = code + "00" + (i + 1);
      addTownship(township, county.townships().get(i), parent, county.withoutTownships());
    }
  }

  private void addTownship(String code, Township township, String county, boolean isMissing) {
    String parent = isMissing ? county : add(code, "镇", Tier.TOWNSHIP, county);
    for (int i = 0; i < township.villages(); i++) {
      add(code + "00" + (i + 1), "村", Tier.VILLAGE, parent);
    }
  }

  private String add(String code, String word, Tier tier, String parent) {
    tree.add(Jurisdiction.of(code, code.substring(PROVINCE.length()) + word, tier, parent));
    return code;
  }
}
