package org.liangze.generators;

import java.util.Objects;
import org.liangze.model.enterprise.Closure;

/** Makes the closures: the weekly day of rest of some licensed businesses. */
final class ClosureCursor implements Cursor<Closure> {

  private final Schedule schedule;
  private final BusinessWalk walk;

  ClosureCursor(ProvincePlan plan) {
    this.schedule = plan.schedule();
    this.walk = new BusinessWalk(plan);
  }

  @Override
  public boolean advance() {
    while (walk.advanceToLicensed()) {
      if (walk.restDay() != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Closure entry() {
    return Closure.builder()
        .id(walk.id('K'))
        .businessId(walk.businessId())
        .jurisdiction(walk.village().getCode())
        .from(schedule.day(0))
        .addDaysOfWeek(Objects.requireNonNull(walk.restDay()))
        .build();
  }
}
