package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.finding;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangze.engine.SmallProvince;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;

class RectifiedTest {

  private static final FoodBusiness BUSINESS = business("B0").build();

  private static Assessment assess(FoodBusiness business, Finding finding, String on) {
    return new Rectified().assess(FindingFacts.of(finding, business), SmallProvince.RULES, day(on));
  }

  /** Found on 2022-11-20, due on 2022-12-05. */
  private static Finding.Builder found() {
    return finding("F0", "B0", "2022-11-20", "2022-12-05");
  }

  private static Finding closedOn(String day) {
    return found()
        .rectification(
            Rectification.builder().closedOn(day(day)).confirmedBy("C0").measure("已整改").build())
        .build();
  }

  @Test
  void throughItsLastDayAFindingIsNotDueYet() {
    assertThat(assess(BUSINESS, found().build(), "2022-11-19"))
        .isEqualTo(Assessment.notRequired(Reason.NOT_DUE_YET, day("2022-12-05")));
    assertThat(assess(BUSINESS, found().build(), "2022-12-05"))
        .isEqualTo(Assessment.notRequired(Reason.NOT_DUE_YET, day("2022-12-05")));
  }

  @Test
  void anOpenFindingIsOverdueFromTheDayAfterItsLastOn() {
    assertThat(assess(BUSINESS, found().build(), "2022-12-06"))
        .isEqualTo(Assessment.missed(Reason.FINDING_OVERDUE, LocalDate.MAX));
  }

  @Test
  void oneThatIsStruckOffEarlyCountsWithThoseThatWereDueOnTheSameDay() {
    assertThat(assess(BUSINESS, closedOn("2022-11-25"), "2022-12-05").getOutcome())
        .isEqualTo(Assessment.Outcome.NOT_REQUIRED);
    assertThat(assess(BUSINESS, closedOn("2022-11-25"), "2022-12-06"))
        .isEqualTo(Assessment.met(LocalDate.MAX));
  }

  @Test
  void oneThatIsStruckOffLateIsMissedUntilThenAndMetFromThenOn() {
    assertThat(assess(BUSINESS, closedOn("2022-12-20"), "2022-12-06"))
        .isEqualTo(Assessment.missed(Reason.FINDING_OVERDUE, day("2022-12-19")));
    assertThat(assess(BUSINESS, closedOn("2022-12-20"), "2022-12-20").getOutcome())
        .isEqualTo(Assessment.Outcome.MET);
  }

  @Test
  void oneThatIsDueOnTheDayItIsFoundIsOverdueTheDayAfter() {
    Finding atOnce = finding("F0", "B0", "2022-11-20", "2022-11-20").build();

    assertThat(assess(BUSINESS, atOnce, "2022-11-20").getOutcome())
        .isEqualTo(Assessment.Outcome.NOT_REQUIRED);
    assertThat(assess(BUSINESS, atOnce, "2022-11-21").getOutcome())
        .isEqualTo(Assessment.Outcome.MISSED);
  }

  @Test
  void aBusinessThatClosesDoesNotTakeItsFindingsOutOfTheCount() {
    FoodBusiness closed =
        business("B0").status(BusinessStatus.CLOSED).statusSince(day("2022-12-01")).build();

    assertThat(assess(closed, found().build(), "2022-12-06").getReason())
        .contains(Reason.FINDING_OVERDUE);
  }
}
