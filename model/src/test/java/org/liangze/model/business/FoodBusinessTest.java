package org.liangze.model.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.MissingValueException;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

class FoodBusinessTest {

  private static final LocalDate FROM = LocalDate.of(2022, 10, 1);
  private static final Licence LICENCE = Licence.of(LicenceNumber.of("JY21501020000011"));
  private static final Licence FILING = Licence.of(LicenceNumber.of("YB11501020000012"));

  private static FoodBusiness.Builder caterer() {
    return FoodBusiness.builder()
        .id("B150102-000017")
        .name("蒙香羊肉馆")
        .jurisdiction(JurisdictionCode.of("150102001003"))
        .line(FoodLine.CATERING)
        .addLicences(LICENCE)
        .from(FROM);
  }

  @Test
  void aBusinessIsActiveAndInTheRegisterFromItsFirstDayOn() {
    FoodBusiness business = caterer().build();
    assertThat(business.isInRegister(FROM.minusDays(1))).isFalse();
    assertThat(business.isInRegister(FROM)).isTrue();
    assertThat(business.getStatus()).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(business.getKind()).isEqualTo(EntryKind.BUSINESS);
    assertThat(business.getReferences()).isEmpty();
    assertThat(business).isEqualTo(caterer().build());
  }

  @Test
  void aClosedBusinessLeavesTheRegisterOnTheDayOfItsStatus() {
    LocalDate since = LocalDate.of(2023, 3, 1);
    FoodBusiness closed = caterer().status(BusinessStatus.CLOSED).statusSince(since).build();
    assertThat(closed.isInRegister(since.minusDays(1))).isTrue();
    assertThat(closed.getStatus(since.minusDays(1))).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(closed.isInRegister(since)).isFalse();
    FoodBusiness suspended = caterer().status(BusinessStatus.SUSPENDED).statusSince(since).build();
    assertThat(suspended.isInRegister(since)).isTrue();
    assertThat(suspended.getStatus(since)).isEqualTo(BusinessStatus.SUSPENDED);
  }

  @Test
  void filingsAloneAreNoLicence() {
    assertThat(caterer().build().isLicensed()).isTrue();
    assertThat(caterer().addLicences(FILING).build().isLicensed()).isTrue();
    assertThat(caterer().licences(List.of(FILING)).build().isLicensed()).isFalse();
  }

  @Test
  void everyMissingFieldIsNamed() {
    assertThatThrownBy(() -> FoodBusiness.builder().id("B1").build())
        .isInstanceOfSatisfying(
            MissingValueException.class,
            missing ->
                assertThat(missing.getFields())
                    .containsExactlyInAnyOrder("name", "jurisdiction", "line", "from"))
        .hasMessageContaining("LZ-MODEL-002: required fields are missing: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "tab\t", "全角　空格", "a\u0000b"})
  void anIdentifierWithBlanksOrControlsIsRefused(String id) {
    assertThatThrownBy(() -> caterer().id(id).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("FoodBusiness.id is '" + id + "': an identifier has 1 to 64");
  }

  @Test
  void lengthsAreLimited() {
    assertThat(caterer().id("x".repeat(64)).name("名".repeat(200)).build().getId()).hasSize(64);
    assertThatThrownBy(() -> caterer().id("x".repeat(65)).build())
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> caterer().name("名".repeat(201)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("FoodBusiness.name is ");
    assertThatThrownBy(() -> caterer().name("  ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("FoodBusiness.name is '  ': a name is not blank");
  }

  @Test
  void aBusinessHasALicenceOrFiling() {
    FoodBusiness.Builder without =
        FoodBusiness.builder()
            .id("B1")
            .name("n")
            .jurisdiction(JurisdictionCode.of("15"))
            .line(FoodLine.SALES)
            .from(FROM);
    assertThatThrownBy(without::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("FoodBusiness.licences is []: must hold at least one");
  }

  @Test
  void dinersAreNotNegative() {
    assertThat(caterer().diners(0).build().getDiners()).hasValue(0);
    assertThatThrownBy(() -> caterer().diners(-1).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("FoodBusiness.diners is -1: the number of diners must not be");
  }

  @Test
  void onlyAStatusOtherThanActiveHasAFirstDay() {
    assertThatThrownBy(() -> caterer().statusSince(FROM).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("FoodBusiness.statusSince is '2022-10-01'");
    assertThatThrownBy(() -> caterer().status(BusinessStatus.CLOSED).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("(the status is CLOSED)");
  }

  @Test
  void anIdentityCardInPlaceOfTheCreditCodeIsNotPrinted() {
    FoodBusiness business = caterer().creditCode(CreditCode.of("110101199003071233")).build();
    assertThat(business.toString()).contains("11***************3").doesNotContain("1990");
  }

  @Test
  void aLicenceEndsAfterItBegins() {
    Licence.Builder licence =
        Licence.builder().number(LicenceNumber.of("JY21501020000011")).from(FROM);
    assertThat(licence.end(FROM.plusDays(1)).build().isFiling()).isFalse();
    assertThatThrownBy(() -> licence.end(FROM).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Licence.end is 2022-10-01: must be after the first day, 2022-10-01");
  }
}
