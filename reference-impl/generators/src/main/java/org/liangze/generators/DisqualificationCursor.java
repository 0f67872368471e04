package org.liangze.generators;

import org.liangze.model.enterprise.Disqualification;

/**
 * Makes the disqualifications: here and there a business has lost an earlier licence, and who then
 * answered for it is barred; today's licence is in other hands.
 */
final class DisqualificationCursor implements Cursor<Disqualification> {

  private static final int BUSINESSES_PER_REVOCATION = 25_000;

  private final ProvincePlan plan;
  private final BusinessWalk walk;
  private int next;

  DisqualificationCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new BusinessWalk(plan);
  }

  @Override
  public boolean advance() {
    while (walk.advanceToLicensed()) {
      if (walk.index() >= next && walk.registeredBefore() > walk.licensedBefore()) {
        next += BUSINESSES_PER_REVOCATION;
        return true;
      }
    }
    return false;
  }

  @Override
  public Disqualification entry() {
    int revokedBefore = (walk.registeredBefore() + walk.licensedBefore()) / 2;
    return Disqualification.builder()
        .id(walk.id('Q'))
        .personId(walk.id('P') + 'L')
        .businessId(walk.businessId())
        .jurisdiction(walk.village().getCode())
        .post("法定代表人")
        .revokedOn(plan.schedule().before(revokedBefore))
        .build();
  }
}
