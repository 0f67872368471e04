package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.api.Guarantees;
import org.liangze.api.Receipt;
import org.liangze.api.error.RefusedException;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.ledger.EntryKind;

class GuaranteesProperties {

  private static final LocalDate FIRST = day("2022-11-01");
  private static final int DAYS = 12;

  /** One of the three calls about one business. */
  private record Step(String what, String cadreId, LocalDate on) {

    Receipt make(Guarantees guarantees, String operationId) {
      switch (what) {
        case "assign":
          return guarantees.assign(REGION, operationId, "B0", cadreId, on);
        case "transfer":
          return guarantees.transfer(REGION, operationId, "B0", cadreId, on);
        default:
          return guarantees.release(REGION, operationId, "B0", on);
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of("assign", "assign", "transfer", "release"),
            Arbitraries.of("C0", "C1", "C2"),
            Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Desk desk() {
    return new Desk()
        .with(
            business("B0").build(), cadre("C0").build(), cadre("C1").build(), cadre("C2").build());
  }

  /** The cadre who guarantees on each day; more than one is a contradiction. */
  private static List<Optional<String>> guaranteeDays(Desk desk) {
    List<GuaranteeAssignment> all = desk.all(EntryKind.ASSIGNMENT);
    return FIRST
        .datesUntil(FIRST.plusDays(DAYS + 3))
        .map(
            on -> {
              List<String> cadres =
                  all.stream()
                      .filter(assignment -> assignment.isInForce(on))
                      .map(GuaranteeAssignment::getCadreId)
                      .toList();
              assertThat(cadres).as("on " + on).hasSizeLessThanOrEqualTo(1);
              return cadres.stream().findFirst();
            })
        .collect(Collectors.toList());
  }

  @Property(tries = 300)
  void whateverIsCalledABusinessHasAtMostOneCadreOnAnyDay(@ForAll("steps") List<Step> steps) {
    Desk desk = desk();
    for (int i = 0; i < steps.size(); i++) {
      try {
        steps.get(i).make(desk.liangze.guarantees(), "do-" + i);
      } catch (RefusedException e) {
        assertThat(e.getViolations()).isNotEmpty();
      }
      guaranteeDays(desk);
    }
  }

  @Property(tries = 300)
  void aCallChangesTheDaysFromItsDayOnOnlyAndARefusedOneNone(@ForAll("steps") List<Step> steps) {
    Desk desk = desk();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<Optional<String>> before = guaranteeDays(desk);
      boolean done = true;
      try {
        step.make(desk.liangze.guarantees(), "do-" + i);
      } catch (RefusedException e) {
        done = false;
      }
      List<Optional<String>> after = guaranteeDays(desk);
      int place = (int) (step.on().toEpochDay() - FIRST.toEpochDay());
      int same = done ? place : before.size();
      assertThat(after.subList(0, same)).isEqualTo(before.subList(0, same));
      if (done) {
        Optional<String> expected =
            step.what().equals("release") ? Optional.empty() : Optional.of(step.cadreId());
        assertThat(after.get(place)).isEqualTo(expected);
      }
    }
  }

  @Property(tries = 100)
  void whoIsFoundOnADayIsWhoGuarantees(@ForAll("steps") List<Step> steps) {
    Desk desk = desk();
    Guarantees guarantees = desk.liangze.guarantees();
    for (int i = 0; i < steps.size(); i++) {
      try {
        steps.get(i).make(guarantees, "do-" + i);
      } catch (RefusedException e) {
        assertThat(e.getViolations()).isNotEmpty();
      }
    }
    List<Optional<String>> days = guaranteeDays(desk);
    for (int i = 0; i < days.size(); i++) {
      assertThat(
              guarantees
                  .findOfBusiness("B0", FIRST.plusDays(i), Scope.everything())
                  .map(recorded -> recorded.getEntry().getCadreId()))
          .isEqualTo(days.get(i));
    }
  }
}
