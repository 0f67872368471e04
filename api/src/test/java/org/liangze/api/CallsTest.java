package org.liangze.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.MissingValueException;
import org.liangze.model.enterprise.Role;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.VisitMode;

class CallsTest {

  private static final LocalDate DAY = LocalDate.of(2022, 11, 4);

  private static VisitRecord.Builder visit() {
    return VisitRecord.builder().visitedOn(DAY).mode(VisitMode.ON_SITE);
  }

  @Test
  void aVisitHasCadresAndBusinesses() {
    assertThatThrownBy(() -> visit().addBusinessIds("B0").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("VisitRecord.cadreIds");
    assertThatThrownBy(() -> visit().addCadreIds("C0").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("VisitRecord.businessIds");
  }

  @Test
  void aVisitOfSeveralCadresIsAGroupVisit() {
    VisitRecord.Builder several = visit().addCadreIds("C0", "C1").addBusinessIds("B0");

    assertThatThrownBy(several::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("VisitRecord.mode");
    assertThat(several.mode(VisitMode.GROUP).build().getCadreIds()).hasSize(2);
  }

  @Test
  void aLetterHoldsForADayAtLeast() {
    LetterSigning.Builder signing =
        LetterSigning.builder().cadreId("C0").channel(LetterChannel.ONLINE).signedOn(DAY);

    assertThatThrownBy(() -> signing.end(DAY).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("LetterSigning.end");
    assertThat(signing.end(DAY.plusDays(1)).build().getEnd()).isPresent();
  }

  @Test
  void aPersonsNameIsMasked() {
    RoleAppointing appointing =
        RoleAppointing.builder()
            .businessId("B0")
            .role(Role.OFFICER)
            .personId("P0")
            .personName("王小明")
            .from(DAY)
            .build();

    assertThat(appointing.toString()).doesNotContain("王").contains("***");
    assertThat(appointing.getPersonName()).contains("王小明");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> LetterSigning.builder().build())
        .isInstanceOf(MissingValueException.class)
        .hasMessageContainingAll("cadreId", "channel", "signedOn");
  }

  @Test
  void aPageHasOneToTenThousandEntries() {
    assertThatThrownBy(() -> PageRequest.first(0)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> PageRequest.first(10_001)).isInstanceOf(InvalidValueException.class);
    assertThat(PageRequest.after("B0", 10_000).getAfter()).contains("B0");
  }
}
