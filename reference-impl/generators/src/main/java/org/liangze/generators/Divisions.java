package org.liangze.generators;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.JurisdictionTreeBuilder;
import org.liangze.model.jurisdiction.Tier;

/** The divisions of each scale. */
final class Divisions {

  private static final int INNER_MONGOLIA_VILLAGES = 14_592;
  private static final int NATION_TOWNSHIPS = 38_602;
  private static final int NATION_VILLAGES = 600_000;
  private static final int FEWEST_TOWNSHIPS = 4;

  private static final JurisdictionCode INNER_MONGOLIA = JurisdictionCode.of("15");
  private static final JurisdictionCode COUNTY = JurisdictionCode.of("152531");

  /** Dongguan, Zhongshan, Danzhou and Jiayuguan have townships directly below the city. */
  private static final Set<String> CITIES_WITHOUT_COUNTIES = Set.of("4419", "4420", "4604", "6202");

  private static final String SOURCE = "民政部（村级及示例区划为生成）";
  private static final String VERSION = "2025-12-31";

  private Divisions() {}

  static JurisdictionTree of(ProvinceSpec spec) {
    return switch (spec.getScale()) {
      case COUNTY -> county();
      case EXAMPLE_PROVINCE -> tree(exampleProvince(spec.getBusinesses()));
      case INNER_MONGOLIA -> tree(innerMongolia());
      case NATION -> tree(nation());
    };
  }

  private static JurisdictionTree tree(List<Jurisdiction> rows) {
    JurisdictionTreeBuilder builder = JurisdictionTree.builder().version(VERSION).source(SOURCE);
    rows.forEach(builder::add);
    return builder.build();
  }

  private static List<Jurisdiction> innerMongolia() {
    List<Jurisdiction> rows = new ArrayList<>(DivisionFiles.innerMongolia());
    rows.addAll(MadeDivisions.villages(townshipsIn(rows), INNER_MONGOLIA_VILLAGES));
    return rows;
  }

  private static List<Jurisdiction> townshipsIn(List<Jurisdiction> rows) {
    return rows.stream().filter(row -> row.getTier() == Tier.TOWNSHIP).toList();
  }

  private static JurisdictionTree county() {
    JurisdictionTree whole = tree(innerMongolia());
    List<Jurisdiction> rows = new ArrayList<>(whole.getAncestors(COUNTY));
    rows.addAll(whole.getWithin(COUNTY));
    return tree(rows);
  }

  /** In the proportions of Inner Mongolia, but with several cities even for few businesses. */
  private static List<Jurisdiction> exampleProvince(int businesses) {
    int cities = Math.max(Math.min(12, 1 + businesses / 300), businesses / 30_000);
    int counties = Math.max(2 * cities, businesses / 2_200);
    int townships = Math.max(2 * counties, businesses / 218);
    int villages = Math.max(MadeDivisions.FEWEST_VILLAGES * townships, businesses / 15);
    Jurisdiction province =
        Jurisdiction.builder()
            .code(JurisdictionCode.of("99"))
            .name("示例省")
            .tier(Tier.PROVINCE)
            .type("省")
            .build();
    List<Jurisdiction> rows = new ArrayList<>();
    rows.add(province);
    List<Jurisdiction> madeCities = MadeDivisions.cities(province, cities);
    rows.addAll(madeCities);
    List<Jurisdiction> madeCounties = new ArrayList<>();
    int[] countiesOfCity = Shares.equal(counties, cities);
    for (int i = 0; i < cities; i++) {
      madeCounties.addAll(MadeDivisions.counties(madeCities.get(i), countiesOfCity[i]));
    }
    rows.addAll(madeCounties);
    addTownshipsAndVillages(rows, madeCounties, townships, villages);
    return rows;
  }

  private static List<Jurisdiction> nation() {
    Jurisdiction nation = Jurisdiction.root("CN", "全国", Tier.NATION);
    List<Jurisdiction> rows = new ArrayList<>(NATION_TOWNSHIPS + NATION_VILLAGES + 4_000);
    rows.add(nation);
    List<Jurisdiction> innerMongolia = innerMongolia();
    innerMongolia.stream()
        .filter(row -> row.getTier() == Tier.PROVINCE)
        .map(row -> Jurisdiction.builder().copyOf(row).parent(nation.getCode()).build())
        .forEach(rows::add);
    innerMongolia.stream().filter(row -> row.getTier() != Tier.PROVINCE).forEach(rows::add);

    List<Jurisdiction> holdingTownships = new ArrayList<>();
    for (DivisionFiles.Province province : DivisionFiles.provinces()) {
      if (!province.code().equals(INNER_MONGOLIA.getValue())) {
        addProvince(rows, holdingTownships, nation, province);
      }
    }
    addTownshipsAndVillages(
        rows,
        holdingTownships,
        NATION_TOWNSHIPS - townshipsIn(innerMongolia).size(),
        NATION_VILLAGES - INNER_MONGOLIA_VILLAGES);
    return rows;
  }

  private static void addProvince(
      List<Jurisdiction> rows,
      List<Jurisdiction> holdingTownships,
      Jurisdiction nation,
      DivisionFiles.Province row) {
    Jurisdiction province =
        Jurisdiction.builder()
            .code(JurisdictionCode.of(row.code()))
            .name(row.name())
            .tier(Tier.PROVINCE)
            .type(row.type())
            .parent(nation.getCode())
            .build();
    List<Jurisdiction> cities = MadeDivisions.cities(province, row.cities());
    List<Jurisdiction> holdingCounties =
        cities.isEmpty()
            ? List.of(province)
            : cities.stream().filter(not(Divisions::hasNoCounties)).toList();
    int[] counties = Shares.equal(row.counties(), holdingCounties.size());
    rows.add(province);
    rows.addAll(cities);
    cities.stream().filter(Divisions::hasNoCounties).forEach(holdingTownships::add);
    for (int i = 0; i < counties.length; i++) {
      List<Jurisdiction> made = MadeDivisions.counties(holdingCounties.get(i), counties[i]);
      rows.addAll(made);
      holdingTownships.addAll(made);
    }
  }

  private static boolean hasNoCounties(Jurisdiction city) {
    return CITIES_WITHOUT_COUNTIES.contains(city.getCode().getValue());
  }

  private static void addTownshipsAndVillages(
      List<Jurisdiction> rows, List<Jurisdiction> parents, int townships, int villages) {
    int fewest = Math.min(FEWEST_TOWNSHIPS, townships / parents.size());
    int[] beyond = Shares.equal(townships - fewest * parents.size(), parents.size());
    List<Jurisdiction> made = new ArrayList<>(townships);
    for (int i = 0; i < beyond.length; i++) {
      made.addAll(MadeDivisions.townships(parents.get(i), fewest + beyond[i]));
    }
    rows.addAll(made);
    rows.addAll(MadeDivisions.villages(made, villages));
  }
}
