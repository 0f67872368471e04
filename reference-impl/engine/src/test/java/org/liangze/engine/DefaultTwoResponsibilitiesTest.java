package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.SmallProvince.TREE;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.UnknownJurisdictionException;
import org.liangze.model.policy.PolicyPack;

class DefaultTwoResponsibilitiesTest {

  @Test
  void everyMissingPartIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> DefaultTwoResponsibilities.builder().build())
        .isInstanceOfSatisfying(
            MissingPartException.class,
            e -> {
              assertThat(e.getParts()).containsExactly("store", "jurisdictions", "clock", "zone");
              assertThat(e.getText().getEnglish())
                  .isEqualTo(
                      "not given: store, jurisdictions, clock, zone"
                          + "\nMaybe call the builder's method of that name before build().");
              assertThat(e.getText().getChinese())
                  .contains("store", "jurisdictions", "clock", "zone");
            });
  }

  @Test
  void neitherTheClockNorTheZoneHasADefault() {
    assertThatThrownBy(
            () ->
                DefaultTwoResponsibilities.builder()
                    .store(new MemoryLedgerStore())
                    .jurisdictions(TREE)
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .build())
        .isInstanceOfSatisfying(
            MissingPartException.class, e -> assertThat(e.getParts()).containsExactly("clock"));
  }

  @Test
  void theNationalPolicyJudgesUnlessAnotherIsGiven() {
    Desk desk = new Desk().with(business("B0").build());
    DispatchRequest request = DispatchRequest.of(day("2022-11-04"), code("15"));

    assertThat(desk.liangze.dispatch().daily(request, Scope.everything()).getPolicy())
        .isEqualTo(PolicyPack.national());
    assertThat(
            desk.builder()
                .policy(PolicyPack.innerMongolia())
                .build()
                .dispatch()
                .daily(request, Scope.everything())
                .getPolicy())
        .isEqualTo(PolicyPack.innerMongolia());
  }

  @Test
  void whatTheServicesRecordIsDispatched() {
    Desk desk = new Desk().with(business("B0").build(), business("B1").build());
    desk.liangze.baseRegister().verify(Desk.REGION, "do", "B0", day("2022-11-04"));

    DailyDispatch dispatch =
        desk.liangze
            .dispatch()
            .daily(DispatchRequest.of(day("2022-11-04"), code("15")), Scope.everything());

    assertThat(dispatch.getTotal().getTally(Indicator.DATA_VERIFIED)).isEqualTo(Tally.of(1, 2));
    assertThat(dispatch.getRevision()).isEqualTo(2);
  }

  @Test
  void jurisdictionsGiveTheTreeItsScopesAndWhatTheyKnowOfIdentifiers() {
    Desk desk = new Desk();

    assertThat(desk.liangze.jurisdictions().getTree()).isSameAs(TREE);
    assertThat(desk.liangze.jurisdictions().scopeOf(code("1501")).contains(code("150102001")))
        .isTrue();
    assertThat(desk.liangze.jurisdictions().scopeOf(code("1501")).contains(code("1525"))).isFalse();
    assertThatThrownBy(() -> desk.liangze.jurisdictions().scopeOf(code("1599")))
        .isInstanceOf(UnknownJurisdictionException.class);
    // Printed in a real listing: the check digit fails, and no division 152551 exists.
    assertThat(desk.liangze.jurisdictions().recognise("SC10415255102074").getVerdict())
        .satisfies(
            verdict -> {
              assertThat(verdict.isValid()).contains(false);
              assertThat(verdict.getWarnings()).isNotEmpty();
            });
    assertThat(desk.liangze.jurisdictions().recognise("SC10415255102074").getSuggestions())
        .extracting(Object::toString)
        .contains("SC10415253102074");
  }
}
