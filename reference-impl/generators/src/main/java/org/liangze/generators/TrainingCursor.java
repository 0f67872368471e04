package org.liangze.generators;

import java.time.Duration;
import org.liangze.model.business.FoodLine;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.TrainingRecord;

/**
 * Makes the trainings, not before the person is appointed: of the directors and officers of large
 * and medium enterprises, and of the officers of canteens.
 */
final class TrainingCursor implements Cursor<TrainingRecord> {

  private static final Role[] ROLES = {Role.DIRECTOR, Role.OFFICER};
  private static final Duration HOURS = Duration.ofHours(40);

  private final ProvincePlan plan;
  private final BusinessWalk walk;
  private int role = ROLES.length;
  private int day;

  TrainingCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new BusinessWalk(plan);
  }

  @Override
  public boolean advance() {
    while (advanceRole()) {
      day = Math.max(walk.day(Phase.TRAINING), walk.dayOf(ROLES[role]));
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
        if (!advanceBusiness()) {
          return false;
        }
        role = 0;
      }
    } while (!walk.has(ROLES[role]));
    return true;
  }

  private boolean advanceBusiness() {
    while (walk.advanceToLicensed()) {
      if (walk.profile().isLargeOrMedium() || walk.profile().line() == FoodLine.CANTEEN) {
        return true;
      }
    }
    return false;
  }

  @Override
  public TrainingRecord entry() {
    return TrainingRecord.builder()
        .id(walk.id('T', ROLES[role]))
        .personId(walk.id('P', ROLES[role]))
        .businessId(walk.businessId())
        .jurisdiction(walk.village().getCode())
        .completedOn(plan.schedule().day(day))
        .duration(HOURS)
        .topic(ROLES[role] == Role.DIRECTOR ? "食品安全总监培训" : "食品安全员培训")
        .build();
  }
}
