package org.liangze.generators.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.policy.PolicyParameter;

/**
 * What came out (验证结果) when an indicator judged given facts, to be compared with what was expected.
 *
 * <p>Each method returns this verification, or throws an {@link AssertionError} that says what was
 * expected, what came out, which facts were given (personal data masked) and what may be the cause.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Verification {

  /** How many days of an answer are judged again one by one, so that a long one stays quick. */
  private static final int DAYS_JUDGED_AGAIN = 400;

  private final Subject.Judgement judgement;
  private final Rules rules;
  private final LocalDate day;
  private final Assessment answer;
  private final Report report;

  private Verification(
      Subject subject,
      GivenEntries entries,
      Subject.Judgement judgement,
      Rules rules,
      LocalDate day) {
    this.judgement = judgement;
    this.rules = rules;
    this.day = day;
    this.answer = judgement.answers().apply(day);
    this.report = new Report(subject, entries.getAll(), judgement.facts(), rules, day, answer);
  }

  static Verification of(Subject subject, GivenEntries entries, Rules rules, LocalDate day) {
    return new Verification(subject, entries, subject.judge(entries, rules), rules, day);
  }

  /** Returns what came out. */
  public Assessment getAssessment() {
    return answer;
  }

  /** Checks that it is required and met. */
  public Verification isMet() {
    return check(answer.getOutcome() == Outcome.MET, "MET");
  }

  /** Checks that it is not required. */
  public Verification isNotRequired() {
    return check(answer.getOutcome() == Outcome.NOT_REQUIRED, "NOT_REQUIRED");
  }

  /** Checks that it is not required for a reason. */
  public Verification isNotRequiredBecause(Reason reason) {
    return check(Outcome.NOT_REQUIRED, reason);
  }

  /** Checks that it is missed for a reason. */
  public Verification isMissedBecause(Reason reason) {
    return check(Outcome.MISSED, reason);
  }

  /** Checks that it cannot be told, as something that decides is not known. */
  public Verification isUnknown() {
    return check(answer.getOutcome() == Outcome.UNKNOWN, "UNKNOWN");
  }

  /** Checks that it cannot be told for a reason. */
  public Verification isUnknownBecause(Reason reason) {
    return check(Outcome.UNKNOWN, reason);
  }

  /**
   * Checks that it is missed, and that a parameter of the policy makes it a duty.
   *
   * @param parameter such as {@code PolicyParameters.visits(Grade.D, FoodLine.CATERING)}
   */
  public Verification restsOn(PolicyParameter<?> parameter) {
    boolean rests =
        answer.getGround().map(Ground::getParameter).filter(parameter::equals).isPresent();
    return check(rests, "MISSED, resting on " + parameter);
  }

  /**
   * Checks that the answer says it holds through a day, and that it does: each day up to it is
   * judged again, 400 at most.
   *
   * @param last inclusive; {@code LocalDate.MAX} for ever
   */
  public Verification holdsThrough(LocalDate last) {
    if (!answer.getHoldsThrough().equals(last)) {
      throw new AssertionError(
          report.about("the answer holds through " + last, nextAnswer(answer.getHoldsThrough())));
    }
    LocalDate far = day.plusDays(DAYS_JUDGED_AGAIN);
    LocalDate end = last.isBefore(far) ? last : far;
    for (LocalDate next = day; !next.isAfter(end); next = next.plusDays(1)) {
      Assessment again = judgement.answers().apply(next);
      if (!again.isSameAnswerAs(answer)) {
        throw new AssertionError(
            report.about(
                "the same answer on each day through " + last,
                "On " + next + " it is " + again + ": the indicator promises too much."));
      }
    }
    return this;
  }

  private String nextAnswer(LocalDate last) {
    if (last.equals(LocalDate.MAX)) {
      return "Nothing given and nothing in the pack changes it any more.";
    }
    LocalDate next = last.plusDays(1);
    String why =
        rules.getPolicy().unchangedThrough(day).equals(last)
            ? " A value of the pack begins on that day."
            : "";
    return "On " + next + " it is " + judgement.answers().apply(next) + "." + why;
  }

  private Verification check(Outcome outcome, Reason reason) {
    return check(
        answer.getOutcome() == outcome && answer.getReason().equals(Optional.of(reason)),
        outcome + "(" + reason + "), " + reason.getText());
  }

  private Verification check(boolean holds, String expected) {
    if (!holds) {
      throw new AssertionError(report.about(expected, report.hint()));
    }
    return this;
  }

  /** Returns what came out. */
  @Override
  public String toString() {
    return answer.toString();
  }
}
