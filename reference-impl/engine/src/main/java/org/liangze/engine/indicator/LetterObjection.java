package org.liangze.engine.indicator;

import java.time.LocalDate;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;

/** Why a letter is missed, and what in the policy makes it so. Immutable. */
final class LetterObjection {

  private final Reason reason;
  private final Ground ground;

  LetterObjection(Reason reason, Ground ground) {
    this.reason = reason;
    this.ground = ground;
  }

  Assessment missed(LocalDate through) {
    return Assessment.missed(reason, ground, through);
  }
}
