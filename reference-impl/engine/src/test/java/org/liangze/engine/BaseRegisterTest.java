package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.entries;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangze.api.BaseRegister;
import org.liangze.api.PageRequest;
import org.liangze.api.RecordPage;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;

class BaseRegisterTest {

  private final Desk desk = new Desk();
  private final BaseRegister register = desk.liangze.baseRegister();

  @Test
  void whatIsRecordedIsFoundWithinItsScope() {
    register.record(HOHHOT, "do-1", business("B0").build());
    register.record(HOHHOT, "do-2", cadre("C0").build());

    assertThat(register.findBusiness("B0", HOHHOT.getScope()))
        .hasValueSatisfying(
            recorded -> assertThat(recorded.getEntry()).isEqualTo(business("B0").build()));
    assertThat(register.findCadre("C0", HOHHOT.getScope())).isPresent();
    assertThat(register.findBusiness("B0", XILINGOL.getScope())).isEmpty();
    assertThat(register.findCadre("C0", XILINGOL.getScope())).isEmpty();
    assertThat(register.findBusiness("B9", Scope.everything())).isEmpty();
  }

  @Test
  void recordingAgainReplacesWhatWasRecorded() {
    register.record(HOHHOT, "do-1", business("B0").build());
    register.record(HOHHOT, "do-2", business("B0").name("大面馆").build());

    assertThat(desk.entry(EntryKind.BUSINESS, "B0").getName()).isEqualTo("大面馆");
  }

  @Test
  void pagesFollowEachOtherByIdentifier() {
    for (int i = 0; i < 5; i++) {
      register.record(REGION, "do-" + i, business("B" + i).build());
      register.record(REGION, "cadre-" + i, cadre("C" + i).build());
    }

    RecordPage<FoodBusiness> first = register.businesses(PageRequest.first(3), Scope.everything());
    RecordPage<FoodBusiness> second =
        register.businesses(
            PageRequest.after(first.getNext().orElseThrow(), 3), Scope.everything());

    assertThat(entries(first)).extracting(FoodBusiness::getId).containsExactly("B0", "B1", "B2");
    assertThat(entries(second)).extracting(FoodBusiness::getId).containsExactly("B3", "B4");
    assertThat(second.getNext()).isEmpty();
    assertThat(entries(register.cadres(PageRequest.first(9), Scope.everything()))).hasSize(5);
    assertThat(entries(register.cadres(PageRequest.first(9), XILINGOL.getScope()))).isEmpty();
  }

  @Test
  void aJurisdictionMustBeInTheTree() {
    FoodBusiness elsewhere = business("B0").jurisdiction(code("110101")).build();

    assertThat(refusal(() -> register.record(HOHHOT, "do", elsewhere)))
        .containsOnlyKeys(Violation.UNKNOWN_JURISDICTION)
        .satisfies(
            violations ->
                assertThat(violations.get(Violation.UNKNOWN_JURISDICTION).getEnglish())
                    .isEqualTo("jurisdiction 110101 of food business B0 is not in the tree"));
  }

  @Test
  void anActorRecordsNothingOutsideTheScope() {
    assertThatThrownBy(() -> register.record(XILINGOL, "do", business("B0").build()))
        .isInstanceOfSatisfying(
            OutOfScopeException.class,
            e -> assertThat(e.getJurisdiction()).contains(code("150102001001")));
    assertThatThrownBy(() -> register.record(XILINGOL, "do", cadre("C0").build()))
        .isInstanceOf(OutOfScopeException.class);
  }

  @Test
  void anActorTakesNothingFromOutsideTheScope() {
    desk.with(business("B0").build());

    assertThatThrownBy(
            () ->
                register.record(XILINGOL, "do", business("B0").jurisdiction(code("1525")).build()))
        .isInstanceOfSatisfying(
            OutOfScopeException.class,
            e -> {
              assertThat(e.getJurisdiction()).isEmpty();
              assertThat(e.getEntry()).hasToString("Optional[business B0]");
              assertThat(e).hasMessageNotContaining("1501");
            });
  }

  @Test
  void verifyingKeepsTheDayAndEverythingElse() {
    desk.with(business("B0").build());

    register.verify(HOHHOT, "do", "B0", day("2022-11-04"));

    assertThat(desk.entry(EntryKind.BUSINESS, "B0"))
        .isEqualTo(business("B0").verifiedOn(day("2022-11-04")).build());
  }

  @Test
  void nothingIsVerifiedOnADayToComeOutOfScopeOrUnknown() {
    desk.with(business("B0").build());

    assertThat(
            refusal(() -> register.verify(HOHHOT, "do", "B0", day("2022-11-05")))
                .get(Violation.DAY_TO_COME)
                .getEnglish())
        .isEqualTo("FoodBusiness.verifiedOn is 2022-11-05, must not be after today, 2022-11-04");
    assertThatThrownBy(() -> register.verify(XILINGOL, "do", "B0", day("2022-11-04")))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(() -> register.verify(HOHHOT, "do", "B9", day("2022-11-04")))
        .isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void withoutALicenceSourceNothingIsPulled() {
    assertThat(refusal(() -> register.pull(REGION, "do", Optional.empty(), IntakeListener.none())))
        .containsOnlyKeys(Violation.NO_PLUG_IN);
  }
}
