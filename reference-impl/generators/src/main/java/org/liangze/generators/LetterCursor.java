package org.liangze.generators;

import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.LetterChannel;

/** Makes the commitment letters: one for each cadre, once its day has come. */
final class LetterCursor implements Cursor<CommitmentLetter> {

  private final ProvincePlan plan;
  private final CadreWalk walk;
  private LetterChannel channel = LetterChannel.ON_PAPER;
  private int day;

  LetterCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new CadreWalk(plan);
  }

  @Override
  public boolean advance() {
    while (walk.advance()) {
      int jurisdiction = walk.jurisdictionIndex();
      channel =
          WaysOfWorking.channel(
              walk.city(), plan.dice().below(100, Draw.LETTER_CHANNEL, jurisdiction));
      // At a meeting, all cadres of a jurisdiction sign on one day.
      long signer = channel == LetterChannel.COLLECTIVE ? ~(long) jurisdiction : walk.index();
      day = walk.day(Phase.LETTER, plan.dice().roll(Phase.LETTER, signer));
      if (plan.schedule().hasCome(day)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public CommitmentLetter entry() {
    return CommitmentLetter.builder()
        .id(walk.id('L'))
        .cadreId(walk.id('C'))
        .tier(walk.jurisdiction().getTier())
        .jurisdiction(walk.jurisdiction().getCode())
        .channel(channel)
        .signedOn(plan.schedule().day(day))
        .build();
  }
}
