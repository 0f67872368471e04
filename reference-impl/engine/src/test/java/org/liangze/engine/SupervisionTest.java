package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.PAGE;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.Desk.entries;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.liangze.api.Supervision;
import org.liangze.api.VisitRecord;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;

class SupervisionTest {

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              business("B1").jurisdiction(code("150102001002")).build(),
              business("B2").jurisdiction(code("152531100")).build(),
              cadre("C0").build(),
              cadre("C1").jurisdiction(code("1501")).tier(Tier.CITY).build(),
              cadre("C2").jurisdiction(code("1525")).tier(Tier.CITY).build());
  private final Supervision supervision = desk.liangze.supervision();

  private static VisitRecord.Builder visit(String on) {
    return VisitRecord.builder().visitedOn(day(on)).mode(VisitMode.GROUP);
  }

  @Test
  void aVisitStandsInTheBooksOfTheLowestJurisdictionThatHoldsAllBusinesses() {
    supervision.record(
        XINCHENG,
        "do",
        visit("2022-11-04").addCadreIds("C0", "C1").addBusinessIds("B0", "B1").build());

    assertThat(desk.entry(EntryKind.VISIT, "do"))
        .isEqualTo(
            SupervisionVisit.builder()
                .id("do")
                .jurisdiction(code("150102001"))
                .visitedOn(day("2022-11-04"))
                .mode(VisitMode.GROUP)
                .addCadreIds("C0", "C1")
                .addBusinessIds("B0", "B1")
                .build());
  }

  @Test
  void aVisitIsReadByEachOfItsBusinessesAndCadres() {
    supervision.record(
        REGION,
        "do",
        visit("2022-11-04").addCadreIds("C0", "C1").addBusinessIds("B0", "B2").build());

    assertThat(entries(supervision.ofBusiness("B0", PAGE, REGION.getScope()))).hasSize(1);
    assertThat(entries(supervision.ofBusiness("B2", PAGE, REGION.getScope()))).hasSize(1);
    assertThat(entries(supervision.ofCadre("C1", PAGE, REGION.getScope()))).hasSize(1);
    // It stands in the region's books, because it went to two cities.
    assertThat(entries(supervision.ofBusiness("B0", PAGE, HOHHOT.getScope()))).isEmpty();
  }

  @Test
  void allBrokenRulesAreToldAtOnceAboutEveryBusinessAndCadre() {
    desk.with(
        business("B0").from(day("2023-01-01")).build(),
        business("B1").from(day("2023-02-01")).build(),
        cadre("C0").end(day("2022-12-01")).build());

    assertThat(
            refusal(
                () ->
                    supervision.record(
                        REGION,
                        "do",
                        visit("2022-12-01").addCadreIds("C0").addBusinessIds("B0", "B1").build())))
        .containsOnlyKeys(
            Violation.BUSINESS_NOT_IN_REGISTER,
            Violation.CADRE_NOT_IN_SERVICE,
            Violation.DAY_TO_COME)
        .satisfies(
            violations ->
                assertThat(violations.get(Violation.BUSINESS_NOT_IN_REGISTER).getEnglish())
                    .contains("B0", "2023-01-01", "; ", "B1", "2023-02-01"));
  }

  @Test
  void everyBusinessMustBeInTheActorsScope() {
    assertThatThrownBy(
            () ->
                supervision.record(
                    XINCHENG,
                    "do",
                    visit("2022-11-04").addCadreIds("C0").addBusinessIds("B0", "B2").build()))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessageContaining("B2")
        .hasMessageNotContaining("1525");
  }

  @Test
  void aCadreWhoServesNeitherInTheScopeNorAboveTheBusinessesIsUnknownToTheActor() {
    assertThatThrownBy(
            () ->
                supervision.record(
                    XINCHENG,
                    "do",
                    visit("2022-11-04").addCadreIds("C0", "C2").addBusinessIds("B0").build()))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("C2");
    assertThat(
            supervision
                .record(
                    XILINGOL,
                    "do",
                    visit("2022-11-04").addCadreIds("C2").addBusinessIds("B2").build())
                .getEntries())
        .hasSize(1);
  }

  @Test
  void businessesThatNoJurisdictionHoldsTogetherAreTwoVisits() {
    JurisdictionTree forest =
        JurisdictionTree.builder()
            .add(Jurisdiction.root("1501", "呼和浩特市", Tier.CITY))
            .add(Jurisdiction.root("1525", "锡林郭勒盟", Tier.CITY))
            .build();
    desk.with(
        business("B3").jurisdiction(code("1501")).build(),
        business("B4").jurisdiction(code("1525")).build(),
        business("B5").jurisdiction(code("1599")).build());
    Supervision inForest =
        DefaultTwoResponsibilities.builder()
            .store(desk.store)
            .jurisdictions(forest)
            .clock(Clock.fixed(Instant.parse("2022-11-04T00:00:00Z"), ZoneOffset.UTC))
            .zone(ZoneId.of("Asia/Shanghai"))
            .build()
            .supervision();

    assertThat(
            refusal(
                () ->
                    inForest.record(
                        REGION,
                        "do",
                        visit("2022-11-04")
                            .addCadreIds("C1")
                            .addBusinessIds("B3", "B4", "B5")
                            .build())))
        .containsOnlyKeys(Violation.VALUE_NOT_ALLOWED, Violation.UNKNOWN_JURISDICTION);
  }
}
