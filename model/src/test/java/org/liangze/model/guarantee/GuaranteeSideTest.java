package org.liangze.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

class GuaranteeSideTest {

  private static final LocalDate FROM = LocalDate.of(2022, 10, 10);
  private static final JurisdictionCode XILINGOL = JurisdictionCode.of("1525");

  private static Cadre.Builder cadre() {
    return Cadre.builder()
        .id("C1525-0007")
        .name("巴特尔")
        .phone("13804790001")
        .jurisdiction(XILINGOL)
        .tier(Tier.CITY)
        .post("副盟长")
        .from(FROM);
  }

  private static GuaranteeAssignment.Builder assignment() {
    return GuaranteeAssignment.builder()
        .id("A1")
        .businessId("B1")
        .cadreId("C1")
        .jurisdiction(XILINGOL)
        .from(FROM);
  }

  private static CommitmentLetter.Builder letter() {
    return CommitmentLetter.builder()
        .id("L1")
        .cadreId("C1")
        .tier(Tier.CITY)
        .jurisdiction(XILINGOL)
        .channel(LetterChannel.ONLINE)
        .signedOn(FROM);
  }

  private static SupervisionVisit.Builder visit() {
    return SupervisionVisit.builder()
        .id("V1")
        .jurisdiction(XILINGOL)
        .visitedOn(FROM)
        .mode(VisitMode.ON_SITE)
        .addCadreIds("C1")
        .addBusinessIds("B1");
  }

  @Test
  void nameAndPhoneOfACadreAreNotPrinted() {
    assertThat(cadre().build().toString())
        .contains("C1525-0007", "副盟长", "***")
        .doesNotContain("巴特尔", "1380479", "0001");
  }

  @Test
  void aCadreServesFromTheFirstDayUpToTheLast() {
    Cadre cadre = cadre().end(FROM.plusDays(2)).build();
    assertThat(cadre.isInService(FROM.minusDays(1))).isFalse();
    assertThat(cadre.isInService(FROM)).isTrue();
    assertThat(cadre.isInService(FROM.plusDays(1))).isTrue();
    assertThat(cadre.isInService(FROM.plusDays(2))).isFalse();
    assertThat(cadre().build().isInService(LocalDate.MAX)).isTrue();
    assertThat(cadre.getKind()).isEqualTo(EntryKind.CADRE);
    assertThat(cadre.getReferences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1380", "1380479000x", "一三八零四七九", "1234567890123456789012345"})
  void aBadPhoneIsRefusedWithoutShowingIt(String phone) {
    assertThatThrownBy(() -> cadre().phone(phone).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Cadre.phone (personal, not shown): a phone number has 5 to 24")
        .hasMessageNotContaining(phone);
  }

  @Test
  void aBadNameIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> cadre().name("巴特尔\u0007").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Cadre.name (personal, not shown): a name is not blank")
        .hasMessageNotContaining("巴特尔");
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> cadre().end(FROM).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Cadre.end is 2022-10-10: must be after the first day, 2022-10-10");
    assertThatThrownBy(() -> assignment().end(FROM.minusDays(1)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("GuaranteeAssignment.end is 2022-10-09");
    assertThatThrownBy(() -> letter().end(FROM).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("CommitmentLetter.end is 2022-10-10");
  }

  @Test
  void anAssignmentAndALetterHoldFromTheFirstDayUpToTheEnd() {
    GuaranteeAssignment assignment = assignment().end(FROM.plusDays(1)).build();
    assertThat(assignment.isInForce(FROM.minusDays(1))).isFalse();
    assertThat(assignment.isInForce(FROM)).isTrue();
    assertThat(assignment.isInForce(FROM.plusDays(1))).isFalse();
    CommitmentLetter letter = letter().end(FROM.plusDays(1)).build();
    assertThat(letter.isInForce(FROM.minusDays(1))).isFalse();
    assertThat(letter.isInForce(FROM)).isTrue();
    assertThat(letter.isInForce(FROM.plusDays(1))).isFalse();
  }

  @Test
  void badIdentifiersAreRefusedByTheNameOfTheirField() {
    assertThatThrownBy(() -> assignment().cadreId("").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("GuaranteeAssignment.cadreId is ''");
    assertThatThrownBy(() -> letter().assignmentId("a b").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("CommitmentLetter.assignmentId is 'a b'");
    assertThatThrownBy(() -> visit().addBusinessIds("a b").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("SupervisionVisit.businessIds is 'a b'");
  }

  @Test
  void severalCadresMakeAGroupVisit() {
    SupervisionVisit group =
        visit().mode(VisitMode.GROUP).addCadreIds("C2").addBusinessIds("B2", "B3").build();
    assertThat(group.getReferences())
        .containsExactly(
            EntryReference.of(EntryKind.CADRE, "C1"),
            EntryReference.of(EntryKind.CADRE, "C2"),
            EntryReference.of(EntryKind.BUSINESS, "B1"),
            EntryReference.of(EntryKind.BUSINESS, "B2"),
            EntryReference.of(EntryKind.BUSINESS, "B3"));
    assertThatThrownBy(() -> visit().addCadreIds("C2").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("SupervisionVisit.mode is ON_SITE: a visit of several cadres");
  }

  @Test
  void aVisitNamesAtLeastOneCadreAndOneBusiness() {
    SupervisionVisit.Builder nobody =
        SupervisionVisit.builder()
            .id("V1")
            .jurisdiction(XILINGOL)
            .visitedOn(FROM)
            .mode(VisitMode.VIDEO);
    assertThatThrownBy(nobody::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("SupervisionVisit.cadreIds is []: must name at least one");
    assertThatThrownBy(() -> nobody.addCadreIds("C1").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("SupervisionVisit.businessIds is []");
  }

  @Test
  void entriesTellWhatTheyReferTo() {
    assertThat(assignment().build().getReferences()).hasToString("[business B1, cadre C1]");
    assertThat(letter().build().getReferences()).hasToString("[cadre C1]");
    assertThat(letter().assignmentId("A1").build().getReferences())
        .hasToString("[cadre C1, assignment A1]");
  }
}
