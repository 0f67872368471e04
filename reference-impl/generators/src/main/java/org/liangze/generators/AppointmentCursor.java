package org.liangze.generators;

import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;

/**
 * Makes the appointments, once their days have come: an officer for each business, a director
 * besides for each large and medium one, and a principal for these and where duties are owed.
 */
final class AppointmentCursor implements Cursor<RoleAppointment> {

  private static final Role[] ROLES = Role.values();

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
      day = walk.dayOf(ROLES[role]);
      if (plan.schedule().hasCome(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean advanceRole() {
    do {
      role++;
      if (role >= ROLES.length) {
        if (!walk.advance()) {
          return false;
        }
        role = 0;
      }
    } while (!walk.has(ROLES[role]));
    return true;
  }

  @Override
  public RoleAppointment entry() {
    long person = (long) walk.index() * ROLES.length + role;
    return RoleAppointment.builder()
        .id(walk.id('R', ROLES[role]))
        .businessId(walk.businessId())
        .jurisdiction(walk.village().getCode())
        .role(ROLES[role])
        .personId(walk.id('P', ROLES[role]))
        .personName(
            plan.personNames()
                .name(plan.dice().roll(Draw.PERSON_NAME, person), walk.isInInnerMongolia()))
        .from(plan.schedule().day(day))
        .build();
  }
}
