package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.PAGE;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.Desk.entries;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.finding;
import static org.liangze.engine.SmallProvince.visit;

import org.junit.jupiter.api.Test;
import org.liangze.api.Supervision;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.api.finding.FindingReport;
import org.liangze.api.finding.OpenFinding;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

class FindingsTest {

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              business("B2").jurisdiction(code("152531100")).build(),
              finding("F1", "B0", "2022-10-20", "2022-11-03").build());
  private final Supervision supervision = desk.liangze.supervision();

  private static FindingReport.Builder report() {
    return FindingReport.builder()
        .businessId("B0")
        .foundOn(day("2022-11-02"))
        .description("生熟混放")
        .due(day("2022-11-16"));
  }

  private static Rectification closedOn(String on) {
    return Rectification.builder().closedOn(day(on)).confirmedBy("C0").measure("增设熟食冷柜").build();
  }

  @Test
  void aFindingStandsInTheBooksOfItsBusinessWithItsVisit() {
    desk.with(visit("V1", "B0", "2022-11-02").build());

    supervision.report(XINCHENG, "F2", report().visitId("V1").build());

    assertThat(desk.entry(EntryKind.FINDING, "F2"))
        .isEqualTo(
            Finding.builder()
                .id("F2")
                .businessId("B0")
                .jurisdiction(code("150102001001"))
                .source(EntryReference.of(EntryKind.VISIT, "V1"))
                .foundOn(day("2022-11-02"))
                .description("生熟混放")
                .due(day("2022-11-16"))
                .build());
    assertThat(entries(supervision.findings("B0", PAGE, XINCHENG.getScope())))
        .extracting(Finding::getId)
        .containsExactly("F1", "F2");
    assertThat(entries(supervision.findings("B0", PAGE, XILINGOL.getScope()))).isEmpty();
  }

  @Test
  void aVisitOfSeveralAreasIsASourceForEachOfItsBusinesses() {
    desk.with(
        visit("V1", "B0", "2022-11-02").addBusinessIds("B2").jurisdiction(code("15")).build());

    supervision.report(XINCHENG, "F2", report().visitId("V1").build());

    assertThat(desk.entry(EntryKind.FINDING, "F2").getSource())
        .contains(EntryReference.of(EntryKind.VISIT, "V1"));
  }

  @Test
  void aVisitElsewhereOrLaterIsNoSource() {
    desk.with(
        visit("V1", "B2", "2022-11-02").build(),
        visit("V2", "B0", "2022-11-03").build(),
        visit("V3", "B2", "2022-11-02").jurisdiction(code("152531")).build());

    for (String id : new String[] {"V1", "V2"}) {
      assertThat(
              refusal(() -> supervision.report(XINCHENG, "do", report().visitId(id).build()))
                  .get(Violation.VALUE_NOT_ALLOWED)
                  .getEnglish())
          .contains(id);
    }
    // To this actor, a visit elsewhere that is about others does not exist.
    for (String id : new String[] {"V3", "V9"}) {
      assertThatThrownBy(() -> supervision.report(XINCHENG, "do", report().visitId(id).build()))
          .isInstanceOf(UnknownEntryException.class)
          .hasMessageContaining(id);
    }
  }

  @Test
  void aFindingIsReportedOnItsDayAtABusinessInTheRegister() {
    desk.with(business("B1").from(day("2022-11-03")).build());

    assertThat(
            refusal(
                () ->
                    supervision.report(REGION, "do", report().foundOn(day("2022-11-05")).build())))
        .containsOnlyKeys(Violation.DAY_TO_COME);
    assertThat(refusal(() -> supervision.report(REGION, "do", report().businessId("B1").build())))
        .containsOnlyKeys(Violation.BUSINESS_NOT_IN_REGISTER);
    assertThatThrownBy(() -> supervision.report(XILINGOL, "do", report().build()))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(() -> supervision.report(REGION, "do", report().businessId("B9").build()))
        .isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void aFindingIsHandedOverAndThenStruckOff() {
    supervision.handOver(XINCHENG, "do-1", "F1", day("2022-10-25"));
    supervision.rectify(XINCHENG, "do-2", "F1", closedOn("2022-11-04"));

    Finding closed = desk.entry(EntryKind.FINDING, "F1");
    assertThat(closed.getHandedOverOn()).contains(day("2022-10-25"));
    assertThat(closed.isClosed(day("2022-11-03"))).isFalse();
    assertThat(closed.isClosed(day("2022-11-04"))).isTrue();
  }

  @Test
  void whatIsStruckOffIsNeitherStruckOffAgainNorHandedOver() {
    supervision.rectify(REGION, "do-1", "F1", closedOn("2022-11-01"));

    assertThat(
            refusal(() -> supervision.rectify(REGION, "do-2", "F1", closedOn("2022-11-02")))
                .get(Violation.ALREADY_STRUCK_OFF)
                .getEnglish())
        .isEqualTo("finding F1 was struck off on 2022-11-01");
    assertThat(refusal(() -> supervision.handOver(REGION, "do-3", "F1", day("2022-11-02"))))
        .containsOnlyKeys(Violation.ALREADY_STRUCK_OFF);
  }

  @Test
  void aFindingIsHandedOverOnce() {
    supervision.handOver(REGION, "do-1", "F1", day("2022-10-25"));

    assertThat(refusal(() -> supervision.handOver(REGION, "do-2", "F1", day("2022-10-26"))))
        .containsOnlyKeys(Violation.ALREADY_HANDED_OVER);
  }

  @Test
  void nothingIsDoneAboutAFindingBeforeItWasFoundOrInTheFuture() {
    assertThat(refusal(() -> supervision.rectify(REGION, "do", "F1", closedOn("2022-10-19"))))
        .containsOnlyKeys(Violation.BEFORE_FOUND);
    assertThat(refusal(() -> supervision.rectify(REGION, "do", "F1", closedOn("2022-11-05"))))
        .containsOnlyKeys(Violation.DAY_TO_COME);
    assertThat(refusal(() -> supervision.handOver(REGION, "do", "F1", day("2022-10-19"))))
        .containsOnlyKeys(Violation.BEFORE_FOUND);
    assertThat(refusal(() -> supervision.handOver(REGION, "do", "F1", day("2022-11-05"))))
        .containsOnlyKeys(Violation.DAY_TO_COME);
  }

  @Test
  void whoeverIsInChargeOfTheBusinessNowSeesAndStrikesOffItsFindings() {
    desk.with(business("B0").jurisdiction(code("152531100")).build());

    assertThatThrownBy(() -> supervision.rectify(HOHHOT, "do", "F1", closedOn("2022-11-01")))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessageContaining("F1")
        .hasMessageNotContaining("1525");
    assertThatThrownBy(() -> supervision.handOver(HOHHOT, "do", "F1", day("2022-11-01")))
        .isInstanceOf(OutOfScopeException.class);
    assertThat(supervision.openFindings(HOHHOT.getScope(), day("2022-11-01"), PAGE).getFindings())
        .isEmpty();
    assertThat(supervision.openFindings(XILINGOL.getScope(), day("2022-11-01"), PAGE).getFindings())
        .hasSize(1);

    assertThat(supervision.rectify(XILINGOL, "do", "F1", closedOn("2022-11-01")).getEntries())
        .hasSize(1);
  }

  @Test
  void theListOfADayTellsWhatIsOpenThenAndWhatIsOverdue() {
    desk.with(
        finding("F0", "B2", "2022-11-01", "2022-11-10").build(),
        finding("F2", "B0", "2022-11-04", "2022-11-18").build(),
        finding("F3", "B0", "2022-10-01", "2022-10-10")
            .rectification(closedOn("2022-11-04"))
            .build());

    assertThat(supervision.openFindings(REGION.getScope(), day("2022-11-03"), PAGE).getFindings())
        .extracting(open -> open.getFinding().getId(), OpenFinding::getDue, OpenFinding::isOverdue)
        .containsExactly(
            tuple("F0", day("2022-11-10"), false),
            tuple("F1", day("2022-11-03"), false),
            tuple("F3", day("2022-10-10"), true));
    assertThat(supervision.openFindings(REGION.getScope(), day("2022-11-04"), PAGE).getFindings())
        .extracting(open -> open.getFinding().getId(), OpenFinding::isOverdue)
        .containsExactly(tuple("F0", false), tuple("F1", true), tuple("F2", false));
  }

  @Test
  void anUnknownFindingIsNamed() {
    assertThatThrownBy(() -> supervision.rectify(REGION, "do", "F9", closedOn("2022-11-01")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("F9");
  }
}
