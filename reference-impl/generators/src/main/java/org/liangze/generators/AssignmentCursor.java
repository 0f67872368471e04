package org.liangze.generators;

import org.liangze.model.guarantee.GuaranteeAssignment;

/** Makes the assignments: one for each licensed business, once its day has come. */
final class AssignmentCursor implements Cursor<GuaranteeAssignment> {

  private final Schedule schedule;
  private final BusinessWalk walk;
  private int day;

  AssignmentCursor(ProvincePlan plan) {
    this.schedule = plan.schedule();
    this.walk = new BusinessWalk(plan);
  }

  @Override
  public boolean advance() {
    while (walk.advanceToLicensed()) {
      day = walk.day(Phase.GUARANTEE);
      if (schedule.hasCome(day)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public GuaranteeAssignment entry() {
    return GuaranteeAssignment.builder()
        .id(walk.id('G'))
        .businessId(walk.businessId())
        .cadreId(walk.cadreId())
        .jurisdiction(walk.village().getCode())
        .from(schedule.day(day))
        .build();
  }
}
