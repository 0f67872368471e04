package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.api.PageRequest;
import org.liangze.api.Punctuality;
import org.liangze.api.ResultPage;
import org.liangze.api.StatusChange;
import org.liangze.api.TwoResponsibilities;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.Scope;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.policy.ChangeParameters;

/** The desk's first day is Friday, 2022-11-04. */
class StatusChangesTest {

  private final Desk desk = new Desk();
  private final TwoResponsibilities liangze = desk.builder().calendar(new Weekdays()).build();
  private int operations;

  private void record(FoodBusiness business) {
    liangze.baseRegister().record(Desk.REGION, "op-" + ++operations, business);
  }

  private void daysLater(int days) {
    desk.clock.advance(Duration.ofDays(days));
  }

  private static FoodBusiness suspended(String id, String since) {
    return business(id).status(BusinessStatus.SUSPENDED).statusSince(day(since)).build();
  }

  private List<StatusChange> changes() {
    return liangze
        .baseRegister()
        .statusChanges(day("2022-10-01"), day("2023-12-31"), Desk.PAGE, Scope.everything())
        .getResults();
  }

  @Test
  void aChangeThatIsRecordedOnTheFifteenthWorkingDayIsInTime() {
    // 15 working days after Friday, 2022-10-14: Friday, 2022-11-04.
    record(suspended("B0", "2022-10-14"));

    StatusChange change = changes().get(0);
    assertThat(change.getDeadline().getDay()).contains(day("2022-11-04"));
    assertThat(change.getRecordedOn()).as("in the zone of the services").isEqualTo("2022-11-04");
    assertThat(change.getPunctuality()).isEqualTo(Punctuality.IN_TIME);
    assertThat(change.getStatus()).isEqualTo(BusinessStatus.SUSPENDED);
    assertThat(change.getActorId()).isEqualTo("office-15");
    assertThat(change.getGround().getParameter()).isEqualTo(ChangeParameters.STATUS_REPORT);
  }

  @Test
  void onTheSixteenthWorkingDayItIsLate() {
    record(suspended("B0", "2022-10-13"));

    assertThat(changes().get(0).getDeadline().getDay()).contains(day("2022-11-03"));
    assertThat(changes().get(0).getPunctuality()).isEqualTo(Punctuality.LATE);
  }

  @Test
  void aChangeThatIsAnnouncedIsInTime() {
    record(suspended("B0", "2022-12-01"));

    assertThat(changes().get(0).getPunctuality()).isEqualTo(Punctuality.IN_TIME);
  }

  @Test
  void whatIsRecordedAboutTheBusinessLaterDoesNotMakeItLate() {
    record(suspended("B0", "2022-11-01"));
    daysLater(60);
    record(FoodBusiness.builder().copyOf(suspended("B0", "2022-11-02")).name("新名称").build());

    StatusChange change = changes().get(0);
    assertThat(change.getName()).isEqualTo("新名称");
    assertThat(change.getSince()).isEqualTo(day("2022-11-02"));
    assertThat(change.getRecordedOn()).isEqualTo(day("2022-11-04"));
    assertThat(change.getPunctuality()).isEqualTo(Punctuality.IN_TIME);
  }

  @Test
  void aSecondSuspensionIsAChangeOfItsOwn() {
    record(suspended("B0", "2022-11-01"));
    daysLater(10);
    record(business("B0").build());
    daysLater(40);
    record(suspended("B0", "2022-11-20"));

    assertThat(changes())
        .extracting(StatusChange::getRecordedOn, StatusChange::getPunctuality)
        .containsExactly(tuple(day("2022-12-24"), Punctuality.LATE));
  }

  @Test
  void aSuspensionThatBecomesAClosureIsAChangeToo() {
    record(suspended("B0", "2022-11-01"));
    daysLater(5);
    record(business("B0").status(BusinessStatus.CLOSED).statusSince(day("2022-11-08")).build());

    assertThat(changes())
        .extracting(StatusChange::getStatus, StatusChange::getRecordedOn)
        .containsExactly(tuple(BusinessStatus.CLOSED, day("2022-11-09")));
  }

  @Test
  void beyondTheCalendarNobodyCanTell() {
    daysLater(120);
    record(suspended("B0", "2022-12-20"));

    assertThat(changes().get(0).getDeadline().getFirstUnknown()).contains(day("2023-01-01"));
    assertThat(changes().get(0).getPunctuality()).isEqualTo(Punctuality.UNKNOWN);
  }

  @Test
  void aChangeBackToNormalIsNoneOfThese() {
    record(suspended("B0", "2022-11-01"));
    record(business("B0").build());

    assertThat(changes()).isEmpty();
  }

  @Test
  void theSpanOfDaysIncludesBothItsEnds() {
    record(suspended("B0", "2022-11-01"));
    record(suspended("B1", "2022-11-02"));
    record(suspended("B2", "2022-11-03"));
    record(suspended("B3", "2022-11-04"));

    assertThat(
            liangze
                .baseRegister()
                .statusChanges(day("2022-11-02"), day("2022-11-03"), Desk.PAGE, Scope.everything())
                .getResults())
        .extracting(StatusChange::getBusinessId)
        .containsExactly("B1", "B2");
    assertThatThrownBy(
            () ->
                liangze
                    .baseRegister()
                    .statusChanges(
                        day("2022-11-03"), day("2022-11-02"), Desk.PAGE, Scope.everything()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("through");
  }

  @Test
  void pagesAndScopesShowWhatTheyShould() {
    record(suspended("B0", "2022-11-01"));
    record(
        business("B1")
            .jurisdiction(code("152531100"))
            .status(BusinessStatus.CLOSED)
            .statusSince(day("2022-11-01"))
            .build());

    ResultPage<StatusChange> first =
        liangze
            .baseRegister()
            .statusChanges(
                day("2022-11-01"), day("2022-11-30"), PageRequest.first(1), Scope.everything());
    assertThat(first.getNext()).contains("B0");
    assertThat(
            liangze
                .baseRegister()
                .statusChanges(
                    day("2022-11-01"), day("2022-11-30"), Desk.PAGE, Desk.XILINGOL.getScope())
                .getResults())
        .extracting(StatusChange::getBusinessId)
        .containsExactly("B1");
  }
}
