package org.liangze.engine.indicator;

import java.time.LocalDate;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;

/**
 * LETTER_SIGNED (承诺书签订): required of every cadre in service; met by a letter in force, in the form
 * of the cadre's tier, that is for all of the cadre's businesses. If there are only others, the
 * reason is what is wrong with the one recorded last.
 */
final class LetterSigned implements CadreIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.LETTER_SIGNED;
  }

  @Override
  public Assessment assess(CadreFacts facts, Rules rules, LocalDate on) {
    Cadre cadre = facts.getCadre();
    Horizon horizon = new Horizon(on).changesOn(cadre.getFrom()).changesOn(cadre.getEnd());
    if (!cadre.isInService(on)) {
      return Assessment.notRequired(Reason.NOT_IN_SERVICE, horizon.through());
    }
    boolean met = false;
    Reason reason = Reason.NO_LETTER;
    for (CommitmentLetter letter : facts.getLetters()) {
      horizon.changesOn(letter.getSignedOn()).changesOn(letter.getEnd());
      if (letter.getSignedOn().isAfter(on)) {
        continue;
      }
      if (!letter.isInForce(on)) {
        reason = Reason.LETTER_EXPIRED;
      } else if (letter.getTier() != cadre.getTier()) {
        reason = Reason.LETTER_OF_OTHER_TIER;
      } else if (letter.getAssignmentId().isPresent()) {
        reason = Reason.LETTER_FOR_ONE_ASSIGNMENT;
      } else {
        met = true;
      }
    }
    return met ? Assessment.met(horizon.through()) : Assessment.missed(reason, horizon.through());
  }
}
