package org.liangze.jdbc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.spi.store.Write;

class KeepableTest {

  private static final EntryTable<FoodBusiness> BUSINESS = BusinessTables.business("lz_");

  @ParameterizedTest
  @ValueSource(strings = {"SC10415253102074", "蒙食小作坊字〔2022〕第 7 号", "𠮷-1", "ｓｃ104 1525 3102 074"})
  void numbersThatAreReadBackAreKept(String number) {
    assertThatCode(() -> BUSINESS.requireKeepable(Write.create(licensed(number))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0999-12-31", "+10000-01-01", "-0001-01-01"})
  void aDayOutsideTheYears1000To9999IsRefused(String day) {
    FoodBusiness business = business().addLicences(licence("A")).from(LocalDate.parse(day)).build();

    assertThatThrownBy(() -> BUSINESS.requireKeepable(Write.create(business)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("FoodBusiness.from")
        .hasMessageContaining(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-01-01", "9999-12-31"})
  void theFirstAndTheLastDayAreKept(String day) {
    FoodBusiness business = business().addLicences(licence("A")).from(LocalDate.parse(day)).build();

    assertThatCode(() -> BUSINESS.requireKeepable(Write.create(business)))
        .doesNotThrowAnyException();
  }

  private static FoodBusiness licensed(String number) {
    return business().addLicences(licence(number)).build();
  }

  private static Licence licence(String number) {
    return Licence.of(LicenceNumber.of(number));
  }

  private static FoodBusiness.Builder business() {
    return FoodBusiness.builder()
        .id("B1")
        .name("食堂")
        .jurisdiction(JurisdictionCode.of("152531"))
        .line(FoodLine.CANTEEN)
        .from(LocalDate.of(2022, 11, 1));
  }
}
