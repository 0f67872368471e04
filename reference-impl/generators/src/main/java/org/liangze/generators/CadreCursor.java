package org.liangze.generators;

import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.Jurisdiction;

/** Makes the cadres; they all serve from the first day of the campaign. */
final class CadreCursor implements Cursor<Cadre> {

  private static final int NUMBERS = 100_000_000;

  private final ProvincePlan plan;
  private final CadreWalk walk;

  CadreCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new CadreWalk(plan);
  }

  @Override
  public boolean advance() {
    return walk.advance();
  }

  @Override
  public Cadre entry() {
    Jurisdiction jurisdiction = walk.jurisdiction();
    boolean innerMongolia = jurisdiction.getCode().getValue().startsWith("15");
    return Cadre.builder()
        .id(walk.id('C'))
        .name(
            plan.personNames().name(plan.dice().roll(Draw.CADRE_NAME, walk.index()), innerMongolia))
        .phone(phone(walk.index()))
        .jurisdiction(jurisdiction.getCode())
        .tier(jurisdiction.getTier())
        .post(Posts.of(jurisdiction, walk.number()))
        .from(plan.schedule().day(0))
        .build();
  }

  /** No area and no operator has the prefix 000. */
  private static String phone(int index) {
    return "000-" + Integer.toString(NUMBERS + index).substring(1);
  }
}
