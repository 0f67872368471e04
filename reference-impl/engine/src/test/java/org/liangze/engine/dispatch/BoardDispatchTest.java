package org.liangze.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.engine.History;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.figure.Tally;

/** What is recorded about one subject may change what is said of another. */
class BoardDispatchTest {

  private final MemoryLedgerStore store = new MemoryLedgerStore();
  private final History history = new History(store);
  private final DailyDispatches dispatches = Histories.dispatches(store);

  @BeforeEach
  void oneBusinessWithItsCadreAndItsOfficer() {
    history.put(
        List.of(
            business("B0").build(),
            cadre("C0").build(),
            assignment("A0", "B0", "C0").build(),
            appointment("P0", "B0", Role.OFFICER).personId("W0").build()));
  }

  private DailyDispatch on(String day) {
    return dispatches.daily(DispatchRequest.of(day(day), code("15")), Scope.everything());
  }

  @Test
  void whenACadreLeavesTheBusinessesAreNoLongerGuaranteed() {
    assertThat(on("2022-11-19").getTotal().getTally(Indicator.GUARANTEED))
        .isEqualTo(Tally.of(1, 1));

    history.put(List.of(cadre("C0").end(day("2022-11-10")).build()));

    assertThat(on("2022-11-19").getTotal().getTally(Indicator.GUARANTEED))
        .isEqualTo(Tally.of(0, 1));
  }

  @Test
  void hoursOfTrainingCountWhereverThePersonHoldsARole() {
    history.put(List.of(business("B0").line(FoodLine.CANTEEN).diners(50).build()));
    assertThat(on("2026-11-19").getTotal().getTally(Indicator.TRAINED)).isEqualTo(Tally.of(0, 1));

    history.put(
        List.of(
            TrainingRecord.builder()
                .id("T0")
                .personId("W0")
                .businessId("elsewhere")
                .jurisdiction(code("15"))
                .completedOn(day("2026-11-10"))
                .duration(Duration.ofHours(100))
                .topic("食品安全")
                .build()));

    assertThat(on("2026-11-19").getTotal().getTally(Indicator.TRAINED)).isEqualTo(Tally.of(1, 1));
  }

  @Test
  void aBusinessInAnUnknownDivisionIsCountedNowhereUntilItIsMoved() {
    history.put(List.of(business("B0").jurisdiction(code("unlisted")).build()));
    assertThat(on("2022-11-19").getUnlocated()).isEqualTo(1);
    assertThat(on("2022-11-19").getTotal().getBusinesses()).isZero();

    history.put(List.of(business("B0").build()));

    assertThat(on("2022-11-19").getUnlocated()).isZero();
    assertThat(on("2022-11-19").getTotal().getBusinesses()).isEqualTo(1);
  }
}
