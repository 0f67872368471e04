package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.day;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.api.RoleAppointing;
import org.liangze.api.Roles;
import org.liangze.api.error.RefusedException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.ledger.EntryKind;

class RolesProperties {

  private static final LocalDate FIRST = day("2022-11-01");
  private static final int DAYS = 10;

  /** One of the three calls about one business; a number stands for one of its appointments. */
  private record Step(String what, Role role, String person, int number, LocalDate on) {

    void make(Roles roles, String operationId) {
      RoleAppointing appointing =
          RoleAppointing.builder().businessId("B0").role(role).personId(person).from(on).build();
      String id = "B0." + role.name().toLowerCase() + "-" + number;
      switch (what) {
        case "appoint" -> roles.appoint(REGION, operationId, appointing);
        case "replace" -> roles.replace(REGION, operationId, id, appointing);
        default -> roles.dismiss(REGION, operationId, id, on);
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of("appoint", "replace", "replace", "dismiss"),
            Arbitraries.of(Role.class),
            Arbitraries.of("P0", "P1", "P2"),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  /** Who holds a role on each day, one entry for each appointment. */
  private static Map<Role, List<List<String>>> holders(Desk desk) {
    List<RoleAppointment> all = desk.all(EntryKind.APPOINTMENT);
    Map<Role, List<List<String>>> holders = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      holders.put(
          role,
          FIRST
              .datesUntil(FIRST.plusDays(DAYS + 3))
              .map(
                  on ->
                      all.stream()
                          .filter(one -> one.getRole() == role && one.isInForce(on))
                          .map(RoleAppointment::getPersonId)
                          .sorted()
                          .toList())
              .toList());
    }
    return holders;
  }

  /** Makes a call, and returns whether it was done. */
  private static boolean done(Desk desk, Step step, String operationId) {
    try {
      step.make(desk.liangze.roles(), operationId);
      return true;
    } catch (RefusedException | UnknownEntryException e) {
      return false;
    }
  }

  @Property(tries = 300)
  void whateverIsCalledABusinessHasOnePrincipalAndOneDirectorAtTheMostOnAnyDay(
      @ForAll("steps") List<Step> steps) {
    Desk desk = new Desk().with(business("B0").build());
    for (int i = 0; i < steps.size(); i++) {
      done(desk, steps.get(i), "do-" + i);
      Map<Role, List<List<String>>> holders = holders(desk);
      assertThat(holders.get(Role.PRINCIPAL)).allMatch(day -> day.size() <= 1);
      assertThat(holders.get(Role.DIRECTOR)).allMatch(day -> day.size() <= 1);
      assertThat(holders.get(Role.OFFICER))
          .allMatch(day -> new TreeSet<>(day).size() == day.size());
    }
  }

  @Property(tries = 300)
  void replacingIsDismissingAndAppointingOnTheSameDay(@ForAll("steps") List<Step> steps) {
    Desk atOnce = new Desk().with(business("B0").build());
    Desk inTwo = new Desk().with(business("B0").build());
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String operationId = "do-" + i;
      if (!done(atOnce, step, operationId)) {
        continue;
      }
      if (step.what().equals("replace")) {
        done(inTwo, with("dismiss", step), operationId + "-dismiss");
        done(inTwo, with("appoint", step), operationId + "-appoint");
      } else {
        done(inTwo, step, operationId);
      }
      assertThat(inTwo.all(EntryKind.APPOINTMENT)).isEqualTo(atOnce.all(EntryKind.APPOINTMENT));
    }
  }

  private static Step with(String what, Step step) {
    return new Step(what, step.role(), step.person(), step.number(), step.on());
  }
}
