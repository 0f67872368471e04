package org.liangze.generators;

import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;

/**
 * Makes the appointments, once their days have come: an officer for each business, and a director
 * and a principal besides for each large and medium one.
 */
final class AppointmentCursor implements Cursor<RoleAppointment> {

  private static final Role[] ROLES = Role.values();
  private static final Phase[] PHASES = {Phase.PRINCIPAL, Phase.DIRECTOR, Phase.OFFICER};

  private final ProvincePlan plan;
  private final BusinessWalk walk;
  private int role = ROLES.length;
  private int day;

  AppointmentCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new BusinessWalk(plan);
  }

  @Override
  public boolean advance() {
    while (advanceRole()) {
      day = walk.day(PHASES[role]);
      if (plan.schedule().hasCome(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean advanceRole() {
    role++;
    if (role >= ROLES.length) {
      if (!walk.advance()) {
        return false;
      }
      role = walk.profile().isLargeOrMedium() ? 0 : Role.OFFICER.ordinal();
    }
    return true;
  }

  @Override
  public RoleAppointment entry() {
    char letter = ROLES[role].name().charAt(0);
    long person = (long) walk.index() * ROLES.length + role;
    return RoleAppointment.builder()
        .id(walk.id('R') + letter)
        .businessId(walk.id('B'))
        .jurisdiction(walk.village().getCode())
        .role(ROLES[role])
        .personId(walk.id('P') + letter)
        .personName(
            plan.personNames()
                .name(plan.dice().roll(Draw.PERSON_NAME, person), walk.isInInnerMongolia()))
        .from(plan.schedule().day(day))
        .build();
  }
}
