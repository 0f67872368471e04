package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.LetterRule;
import org.liangze.model.policy.PolicyPack;

/**
 * LETTER_SIGNED (承诺书签订): required of every cadre in service; met by a letter that holds by the
 * {@link LetterValidity}.
 *
 * <p>Where the policy asks for one letter per cadre, it must be for all of the cadre's businesses;
 * if there are only others, the reason is what is wrong with the one recorded last. Where it asks
 * for one per assignment, each assignment in force needs its own, and a cadre without any has
 * nothing to sign; the reason is what the first assignment without one lacks.
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
    PolicyPack policy = rules.getPolicy();
    horizon.staysThrough(policy.unchangedThrough(on, LetterValidity.PARAMETERS));
    LetterValidity validity = new LetterValidity(cadre, policy, on, horizon);
    return policy.get(GuaranteeParameters.LETTER_RULE, on) == LetterRule.PER_ASSIGNMENT
        ? assessEach(facts, validity, horizon)
        : assessOnce(facts, validity, horizon);
  }

  private static Assessment assessOnce(CadreFacts facts, LetterValidity validity, Horizon horizon) {
    boolean met = false;
    LetterObjection objection = validity.byRule(Reason.NO_LETTER);
    for (CommitmentLetter letter : facts.getLetters()) {
      if (validity.isSigned(letter)) {
        Optional<LetterObjection> found = validity.objectionTo(letter);
        if (!found.isPresent() && letter.getAssignmentId().isPresent()) {
          found = Optional.of(validity.byRule(Reason.LETTER_FOR_ONE_ASSIGNMENT));
        }
        met |= !found.isPresent();
        objection = found.orElse(objection);
      }
    }
    return met ? Assessment.met(horizon.through()) : objection.missed(horizon.through());
  }

  private static Assessment assessEach(CadreFacts facts, LetterValidity validity, Horizon horizon) {
    Set<String> signed = new HashSet<>();
    Map<String, LetterObjection> objections = new HashMap<>();
    boolean any = false;
    for (CommitmentLetter letter : facts.getLetters()) {
      if (validity.isSigned(letter)) {
        any = true;
        Optional<LetterObjection> found = validity.objectionTo(letter);
        if (letter.getAssignmentId().isPresent() && found.isPresent()) {
          objections.put(letter.getAssignmentId().get(), found.get());
        } else {
          letter.getAssignmentId().ifPresent(signed::add);
        }
      }
    }
    LetterObjection none =
        validity.byRule(any ? Reason.LETTER_NOT_FOR_ASSIGNMENT : Reason.NO_LETTER);
    boolean required = false;
    Optional<LetterObjection> first = Optional.empty();
    for (GuaranteeAssignment assignment : facts.getAssignments()) {
      if (validity.isInForce(assignment)) {
        required = true;
        if (!first.isPresent() && !signed.contains(assignment.getId())) {
          first = Optional.of(objections.getOrDefault(assignment.getId(), none));
        }
      }
    }
    LocalDate through = horizon.through();
    if (!required) {
      return Assessment.notRequired(Reason.GUARANTEES_NOTHING, through);
    }
    return first.map(objection -> objection.missed(through)).orElse(Assessment.met(through));
  }
}
