package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.PAGE;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.Desk.entries;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.letter;

import org.junit.jupiter.api.Test;
import org.liangze.api.LetterSigning;
import org.liangze.api.Letters;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.guarantee.LetterChannel;

class LettersTest {

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              cadre("C0").build(),
              cadre("C1").build(),
              assignment("A0", "B0", "C0").build(),
              assignment("A1", "B0", "C1").build());
  private final Letters letters = desk.liangze.letters();

  private static LetterSigning.Builder signing(String cadreId, String on) {
    return LetterSigning.builder().cadreId(cadreId).channel(LetterChannel.ONLINE).signedOn(day(on));
  }

  @Test
  void aLetterHasTheFormOfTheCadresTierAndTheOperationsId() {
    letters.sign(XINCHENG, "do", signing("C0", "2022-11-04").end(day("2023-11-04")).build());

    assertThat(entries(letters.ofCadre("C0", PAGE, XINCHENG.getScope())))
        .containsExactly(
            letter("do", "C0").signedOn(day("2022-11-04")).end(day("2023-11-04")).build());
    assertThat(entries(letters.ofCadre("C0", PAGE, XILINGOL.getScope()))).isEmpty();
  }

  @Test
  void todayIsTheDayOfTheZoneNotOfGreenwich() {
    assertThat(letters.sign(REGION, "do", signing("C0", "2022-11-04").build()).getEntries())
        .hasSize(1);
    assertThat(refusal(() -> letters.sign(REGION, "do-2", signing("C0", "2022-11-05").build())))
        .containsOnlyKeys(Violation.DAY_TO_COME);
  }

  @Test
  void aLetterMayBeForOneAssignmentOfTheCadre() {
    letters.sign(REGION, "do", signing("C0", "2022-11-01").assignmentId("A0").build());

    assertThat(entries(letters.ofCadre("C0", PAGE, REGION.getScope())))
        .singleElement()
        .satisfies(letter -> assertThat(letter.getAssignmentId()).contains("A0"));
  }

  @Test
  void allBrokenRulesAreToldAtOnce() {
    desk.with(cadre("C0").end(day("2022-11-01")).build());

    assertThat(
            refusal(
                () ->
                    letters.sign(
                        REGION, "do", signing("C0", "2022-12-01").assignmentId("A1").build())))
        .containsOnlyKeys(
            Violation.CADRE_NOT_IN_SERVICE,
            Violation.DAY_TO_COME,
            Violation.OTHER_CADRES_ASSIGNMENT);
  }

  @Test
  void unknownCadresAndAssignmentsAreNamed() {
    assertThatThrownBy(() -> letters.sign(REGION, "do", signing("C9", "2022-11-01").build()))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("C9");
    assertThatThrownBy(
            () ->
                letters.sign(REGION, "do", signing("C0", "2022-11-01").assignmentId("A9").build()))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("A9");
  }

  @Test
  void aCadreOutsideTheActorsScopeIsNotShown() {
    assertThatThrownBy(() -> letters.sign(XILINGOL, "do", signing("C0", "2022-11-01").build()))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessageContaining("C0")
        .hasMessageNotContaining("1501");
  }

  @Test
  void anotherCadresAssignmentInOtherBooksIsUnknownToTheActor() {
    desk.with(assignment("A2", "B0", "C7").jurisdiction(code("1525")).build());

    assertThatThrownBy(
            () ->
                letters.sign(
                    XINCHENG, "do", signing("C0", "2022-11-01").assignmentId("A2").build()))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageNotContaining("C7");
  }

  @Test
  void aLetterOfThatIdThatWasTakenOverIsAConflict() {
    desk.with(letter("do", "C1").build());

    assertThatThrownBy(() -> letters.sign(REGION, "do", signing("C0", "2022-11-01").build()))
        .isInstanceOf(ConflictException.class);
  }
}
