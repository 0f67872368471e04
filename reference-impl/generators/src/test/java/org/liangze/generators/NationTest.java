package org.liangze.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;

class NationTest {

  private static ProvincePlan plan;
  private static GeneratedProvince nation;

  @BeforeAll
  static void generate() {
    plan = ProvincePlan.of(ProvinceSpec.nation());
    nation = new GeneratedProvince(plan);
  }

  @Test
  void hasTheDivisionsOfTheNation() {
    assertThat(nation.getTree().getCounts())
        .isEqualTo(
            Map.of(
                Tier.NATION, 1,
                Tier.PROVINCE, 31,
                Tier.CITY, 333,
                Tier.COUNTY, 2_843,
                Tier.TOWNSHIP, 38_602,
                Tier.VILLAGE, 600_000));
    assertThat(nation.getTree().getWithin(JurisdictionCode.of("15")))
        .hasSize(1 + 12 + 103 + 1_033 + 14_592);
  }

  @Test
  void siblingsHaveDifferentNames() {
    for (Jurisdiction parent : nation.getTree().getAll()) {
      List<String> names =
          nation.getTree().getChildren(parent.getCode()).stream()
              .map(Jurisdiction::getName)
              .toList();
      assertThat(names.stream().distinct().count()).isEqualTo(names.size());
    }
  }

  @Test
  void knowsItsCountsWithoutMakingEntries() {
    assertThat(nation.count(EntryKind.BUSINESS)).isEqualTo(15_000_000 + 5_415_186);
    assertThat(nation.count(EntryKind.CADRE)).isEqualTo(2_617_673);
    assertThat(nation.count(EntryKind.ASSIGNMENT)).isEqualTo(15_000_000);
    assertThat(nation.count(EntryKind.LETTER)).isEqualTo(2_617_673);
  }

  @Test
  void startsWithoutMakingWhatIsNotAskedFor() {
    List<FoodBusiness> first = nation.businesses().limit(100_000).toList();
    Map<String, FoodBusiness> byId = Books.byId(first);
    Map<String, Cadre> cadres = Books.byId(nation.cadres().limit(20_000).toList());

    assertThat(byId).hasSize(100_000);
    for (GuaranteeAssignment assignment : nation.assignments().limit(20_000).toList()) {
      FoodBusiness business = byId.get(assignment.getBusinessId());
      Cadre cadre = cadres.get(assignment.getCadreId());
      assertThat(cadre.getJurisdiction())
          .isEqualTo(guarantor(business.getJurisdiction(), business).getCode());
      assertThat(cadre.getTier())
          .isEqualTo(guarantor(business.getJurisdiction(), business).getTier());
    }
  }

  @Test
  void onlyMunicipalitiesHaveCadresOfTheProvinceTier() {
    for (Jurisdiction province : nation.getTree().getChildren(JurisdictionCode.of("CN"))) {
      int cadres = plan.settlement().cadres(nation.getTree().indexOf(province.getCode()));
      assertThat(cadres > 0)
          .as(province.getName())
          .isEqualTo(Set.of("11", "12", "31", "50").contains(province.getCode().getValue()));
    }
  }

  @Test
  void aCityWithoutCountiesGuaranteesWhatCountiesWould() {
    BusinessWalk walk = new BusinessWalk(plan);
    Set<Grade> found = EnumSet.noneOf(Grade.class);
    while (walk.advanceToLicensed()) {
      if (walk.county().getCode().getValue().equals("4419")) {
        Grade grade = Objects.requireNonNull(walk.profile().grade());
        found.add(grade);
        assertThat(walk.cadreJurisdiction().getValue().length())
            .isEqualTo(
                switch (grade) {
                  case A, B -> 4;
                  case C -> 9;
                  case D -> 12;
                });
      }
    }
    assertThat(found).containsExactlyInAnyOrder(Grade.values());
  }

  private static Jurisdiction guarantor(JurisdictionCode village, FoodBusiness business) {
    Tier tier =
        switch (business.getGrade().orElseThrow()) {
          case A -> Tier.CITY;
          case B -> Tier.COUNTY;
          case C -> Tier.TOWNSHIP;
          case D -> Tier.VILLAGE;
        };
    return nation.getTree().nearestAtOrAbove(village, tier).orElseThrow();
  }
}
