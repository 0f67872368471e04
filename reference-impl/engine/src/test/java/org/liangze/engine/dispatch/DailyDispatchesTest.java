package org.liangze.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.letter;
import static org.liangze.engine.SmallProvince.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangze.api.PageRequest;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.Missed;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.engine.History;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.board.Definitions;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.jurisdiction.UnknownJurisdictionException;

class DailyDispatchesTest {

  private final MemoryLedgerStore store = new MemoryLedgerStore();
  private final DailyDispatches dispatches =
      new DailyDispatches(
          new FollowedBook(store),
          SmallProvince.RULES,
          new Definitions(
              BuiltInIndicators.overBusinesses(),
              BuiltInIndicators.overCadres(),
              BuiltInIndicators.overFindings()));

  @BeforeEach
  void twoCitiesOfWhichOneIsAhead() {
    new History(store)
        .put(
            List.of(
                business("B0").build(),
                business("B1").build(),
                business("B2").jurisdiction(code("152531100")).build(),
                business("B3").jurisdiction(code("15")).line(FoodLine.SALES).build(),
                cadre("C0").build(),
                cadre("C1").jurisdiction(code("152531100")).tier(Tier.TOWNSHIP).build(),
                letter("L0", "C0").build(),
                assignment("A0", "B0", "C0").build(),
                assignment("A1", "B1", "C0").build(),
                assignment("A2", "B2", "C1").from(day("2022-11-10")).build(),
                visit("V0", "B2", "2022-11-18").build(),
                visit("V1", "B0", "2022-11-20").build(),
                visit("V2", "B1", "2022-11-20").build()));
  }

  private DailyDispatch daily(DispatchRequest request) {
    return dispatches.daily(request, Scope.everything());
  }

  private static DispatchRequest.Builder region(String on) {
    return DispatchRequest.builder().date(day(on)).jurisdiction(code("15"));
  }

  @Test
  void everyUnitIsCountedAndRankedByEachIndicator() {
    DailyDispatch dispatch = daily(region("2022-11-19").build());

    assertThat(dispatch.getUnits().keySet()).containsExactly(code("1501"), code("1525"));
    assertThat(dispatch.getRows().get(code("1501")).getTally(Indicator.SUPERVISED))
        .isEqualTo(Tally.of(0, 2));
    assertThat(dispatch.getRows().get(code("1525")).getTally(Indicator.SUPERVISED))
        .isEqualTo(Tally.of(1, 1));
    assertThat(
            dispatch
                .getRanking(Indicator.SUPERVISED, BusinessFilter.ALL)
                .find(code("1525"))
                .orElseThrow()
                .getRank())
        .hasValue(1);
    assertThat(dispatch.getTotal().getRatio().toText(2)).isEqualTo("1:2.00");
    assertThat(dispatch.getTotal().getCadresByTier())
        .containsEntry(Tier.VILLAGE, 1L)
        .containsEntry(Tier.TOWNSHIP, 1L);
  }

  @Test
  void whatLiesInNoUnitIsCountedElsewhere() {
    DailyDispatch dispatch = daily(region("2022-11-19").build());

    assertThat(dispatch.getElsewhere().getBusinesses()).isEqualTo(1);
    assertThat(dispatch.getTotal().getBusinesses(BusinessFilter.of(FoodLine.SALES))).isEqualTo(1);
    assertThat(dispatch.getTotal().getBusinesses(BusinessFilter.of(FoodLine.CATERING, Grade.D)))
        .isEqualTo(3);
  }

  @Test
  void ranksMoveAgainstAnEarlierDay() {
    DailyDispatch dispatch = daily(region("2022-11-20").comparedWith(day("2022-11-19")).build());

    // On the 19th only Xilingol had been visited; on the 20th both are at 100 %.
    assertThat(
            dispatch
                .getRanking(Indicator.SUPERVISED, BusinessFilter.ALL)
                .find(code("1501"))
                .orElseThrow()
                .getMovement())
        .hasValue(1);
    assertThat(dispatch.getEarlier().orElseThrow().getDate()).isEqualTo(day("2022-11-19"));
  }

  @Test
  void laggardsAreThoseOnTheLastPlacesWithSomethingLeftToDo() {
    DailyDispatch dispatch = daily(region("2022-11-19").build());

    assertThat(dispatch.getLaggards(Indicator.SUPERVISED, BusinessFilter.ALL))
        .extracting(standing -> standing.getKey())
        .containsExactly(code("1501"));
    assertThat(
            daily(region("2022-11-20").build())
                .getLaggards(Indicator.SUPERVISED, BusinessFilter.ALL))
        .isEmpty();
  }

  @Test
  void aTierOfUnitsBelowTheNextMayBeRanked() {
    DailyDispatch dispatch = daily(region("2022-11-19").unitTier(Tier.COUNTY).build());

    assertThat(dispatch.getUnits().keySet())
        .containsExactly(code("150102"), code("150103"), code("152531"));
    assertThat(
            dispatch
                .getRanking(Indicator.SUPERVISED, BusinessFilter.ALL)
                .find(code("150103"))
                .orElseThrow()
                .getRank())
        .as("a county without businesses is n/a and not ranked")
        .isEmpty();
  }

  @Test
  void aJurisdictionOutsideTheScopeIsRefusedAndNotCountedAsZero() {
    Scope xilingol = Scope.within(SmallProvince.TREE, code("1525"));

    assertThatThrownBy(() -> dispatches.daily(region("2022-11-19").build(), xilingol))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessageContaining("15");
    assertThat(
            dispatches
                .daily(DispatchRequest.of(day("2022-11-19"), code("1525")), xilingol)
                .getTotal()
                .getBusinesses())
        .isEqualTo(1);
  }

  @Test
  void anUnknownJurisdictionAndAnUnknownRevisionAreErrors() {
    assertThatThrownBy(() -> daily(DispatchRequest.of(day("2022-11-19"), code("99"))))
        .isInstanceOf(UnknownJurisdictionException.class);
    assertThatThrownBy(() -> daily(region("2022-11-19").knownAt(2).build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("knownAt is 2");
  }

  @Test
  void subjectsInDivisionsThatTheTreeDoesNotKnowAreToldAndNotLost() {
    new History(store).put(List.of(business("B9").jurisdiction(code("999999")).build()));

    assertThat(daily(region("2022-11-19").build()).getUnlocated()).isEqualTo(1);
  }

  @Test
  void aFigureIsExplainedByWhoMissesItWhyAndByWhichRule() {
    Explanation explanation =
        dispatches.explain(
            ExplanationRequest.builder()
                .indicator(Indicator.SUPERVISED)
                .jurisdiction(code("1501"))
                .date(day("2022-11-19"))
                .page(PageRequest.first(1))
                .build(),
            Scope.everything());

    assertThat(explanation.getTally()).isEqualTo(Tally.of(0, 2));
    assertThat(explanation.getReasons()).containsExactly(entry(Reason.NO_VISIT_IN_PERIOD, 2L));
    assertThat(explanation.getNext()).contains("B0");
    Missed missed = explanation.getMissed().get(0);
    assertThat(missed.getSubject()).hasToString("business B0");
    assertThat(missed.getHoldsThrough()).isEqualTo(day("2022-11-19"));
    assertThat(missed.getGround().orElseThrow())
        .hasToString("visits.D.CATERING = 1 from 2000-01-01");
  }

  @Test
  void aCadreIsExplainedWithoutAName() {
    Explanation explanation =
        dispatches.explain(
            ExplanationRequest.builder()
                .indicator(Indicator.LETTER_SIGNED)
                .jurisdiction(code("15"))
                .date(day("2022-11-19"))
                .build(),
            Scope.everything());

    assertThat(explanation.getMissed())
        .extracting(Missed::getName)
        .containsExactly(Optional.empty());
    assertThat(explanation.getMissed())
        .extracting(m -> m.getSubject().getId())
        .containsExactly("C1");
  }

  @Test
  void anExplanationIsRefusedOutsideTheScopeAndForAnUnknownIndicator() {
    ExplanationRequest.Builder request =
        ExplanationRequest.builder().jurisdiction(code("1501")).date(day("2022-11-19"));

    assertThatThrownBy(
            () ->
                dispatches.explain(
                    request.indicator(Indicator.SUPERVISED).build(),
                    Scope.within(SmallProvince.TREE, code("1525"))))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(
            () ->
                dispatches.explain(
                    request
                        .indicator(Indicator.of("NOTICE_BOARD", Text.of("公示栏", "notice board")))
                        .build(),
                    Scope.everything()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("NOTICE_BOARD");
  }
}
