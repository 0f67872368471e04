package org.liangze.generators.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** Tells what came out instead of what was expected; entries print without personal data. */
record Report(
    Subject subject,
    List<LedgerEntry> given,
    List<LedgerEntry> facts,
    Rules rules,
    LocalDate day,
    Assessment answer) {

  String about(String expected, String hint) {
    Indicator indicator = subject.getIndicator();
    StringBuilder text = new StringBuilder();
    text.append(indicator).append(" (").append(indicator.getLabel()).append(") on ").append(day);
    text.append(" under pack ").append(rules.getPolicy().getName());
    text.append("\n  expected: ").append(expected);
    text.append("\n  came out: ").append(answer);
    answer.getReason().ifPresent(reason -> text.append(", ").append(reason.getText()));
    answer.getGround().ifPresent(ground -> text.append("\n  rests on: ").append(inFull(ground)));
    text.append("\n  given:");
    facts.forEach(fact -> text.append("\n    ").append(fact));
    List<LedgerEntry> others = given.stream().filter(entry -> !facts.contains(entry)).toList();
    if (!others.isEmpty()) {
      text.append("\n  given, but not looked at by an indicator over one ");
      text.append(subject.getName()).append(':');
      others.forEach(entry -> text.append("\n    ").append(entry));
    }
    return text.append('\n').append(hint).toString();
  }

  private static String inFull(Ground ground) {
    return ground + ", " + ground.getValue().getBasis();
  }

  /** Names the most likely cause of another outcome than the expected one. */
  String hint() {
    return Stream.<Optional<String>>of(tooEarly(), tooLate())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(this::byOutcome);
  }

  private Optional<String> tooEarly() {
    return facts.stream()
        .filter(fact -> Span.of(fact).from().isAfter(day))
        .findFirst()
        .map(
            fact ->
                "Maybe the day is too early: "
                    + EntryReference.to(fact)
                    + " begins on "
                    + Span.of(fact).from()
                    + ".");
  }

  private Optional<String> tooLate() {
    return facts.stream()
        .filter(fact -> Span.of(fact).isOver(day))
        .findFirst()
        .map(
            fact ->
                "Maybe the day is too late: "
                    + EntryReference.to(fact)
                    + " is over since "
                    + Span.of(fact).end().orElseThrow()
                    + ".");
  }

  private String byOutcome() {
    return switch (answer.getOutcome()) {
      case NOT_REQUIRED ->
          "Maybe this "
              + subject.getName()
              + " is not counted on that day: look at its licences, status and grade, and at what"
              + " the pack requires.";
      case UNKNOWN ->
          "Maybe no calendar is given that covers the day; give one by .withCalendar(...).";
      case MET -> "Maybe a given fact already meets it; give fewer, or ask of another day.";
      case MISSED ->
          answer
              .getGround()
              .map(
                  ground ->
                      "Maybe the pack asks for something else than you think: " + ground + ".")
              .orElse("Maybe a fact that would meet it is not given.");
    };
  }
}
