package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/**
 * Whether a letter of a cadre holds on a day (承诺书效力), whatever it is for: signed, not expired by
 * its own end or by the policy's validity, and not of an earlier term of service or another tier
 * where the policy has it renewed with them. Tells the horizon each day on which that changes.
 */
final class LetterValidity {

  /** All that decides about letters. */
  static final List<PolicyParameter<?>> PARAMETERS =
      Collections.unmodifiableList(
          Arrays.<PolicyParameter<?>>asList(
              GuaranteeParameters.LETTER_RULE,
              GuaranteeParameters.LETTER_VALIDITY,
              GuaranteeParameters.LETTER_RENEWED_WITH_TERM,
              GuaranteeParameters.LETTER_RENEWED_WITH_TIER));

  private final Cadre cadre;
  private final PolicyPack policy;
  private final LocalDate on;
  private final Horizon horizon;

  LetterValidity(Cadre cadre, PolicyPack policy, LocalDate on, Horizon horizon) {
    this.cadre = cadre;
    this.policy = policy;
    this.on = on;
    this.horizon = horizon;
  }

  boolean isSigned(CommitmentLetter letter) {
    horizon.changesOn(letter.getSignedOn());
    return !letter.getSignedOn().isAfter(on);
  }

  boolean isInForce(GuaranteeAssignment assignment) {
    horizon.changesOn(assignment.getFrom()).changesOn(assignment.getEnd());
    return assignment.isInForce(on);
  }

  /** Returns what stands against a signed letter; empty if it holds. */
  Optional<LetterObjection> objectionTo(CommitmentLetter letter) {
    horizon.changesOn(letter.getEnd());
    if (!letter.isInForce(on)) {
      return Optional.of(byRule(Reason.LETTER_EXPIRED));
    }
    int months = policy.get(GuaranteeParameters.LETTER_VALIDITY, on);
    if (months > 0) {
      LocalDate expiry = letter.getSignedOn().plusMonths(months);
      horizon.changesOn(expiry);
      if (!expiry.isAfter(on)) {
        return objection(Reason.LETTER_EXPIRED, GuaranteeParameters.LETTER_VALIDITY);
      }
    }
    if (letter.getSignedOn().isBefore(cadre.getFrom())
        && policy.get(GuaranteeParameters.LETTER_RENEWED_WITH_TERM, on)) {
      return objection(Reason.LETTER_OF_EARLIER_TERM, GuaranteeParameters.LETTER_RENEWED_WITH_TERM);
    }
    if (letter.getTier() != cadre.getTier()
        && policy.get(GuaranteeParameters.LETTER_RENEWED_WITH_TIER, on)) {
      return objection(Reason.LETTER_OF_OTHER_TIER, GuaranteeParameters.LETTER_RENEWED_WITH_TIER);
    }
    return Optional.empty();
  }

  /** Returns an objection that rests on nothing but that letters are to be signed at all. */
  LetterObjection byRule(Reason reason) {
    return new LetterObjection(reason, Ground.of(policy, GuaranteeParameters.LETTER_RULE, on));
  }

  private Optional<LetterObjection> objection(Reason reason, PolicyParameter<?> parameter) {
    return Optional.of(new LetterObjection(reason, Ground.of(policy, parameter, on)));
  }
}
