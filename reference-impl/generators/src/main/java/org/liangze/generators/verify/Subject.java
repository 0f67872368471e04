package org.liangze.generators.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/** What an indicator is over: businesses, cadres or findings. */
interface Subject {

  Indicator getIndicator();

  /** Returns {@code business}, {@code cadre} or {@code finding}. */
  String getName();

  /** Makes the facts of the entries. */
  Judgement judge(GivenEntries entries, Rules rules);

  /**
   * What answers for each day, and which entries it looks at.
   *
   * @param facts the entries that make up the facts
   */
  record Judgement(Function<LocalDate, Assessment> answers, List<LedgerEntry> facts) {}

  static Subject business(BusinessIndicator indicator) {
    return new Subject() {
      @Override
      public Indicator getIndicator() {
        return indicator.getIndicator();
      }

      @Override
      public String getName() {
        return "business";
      }

      @Override
      public Judgement judge(GivenEntries entries, Rules rules) {
        BusinessFacts facts = entries.aboutOneBusiness();
        List<LedgerEntry> used = new ArrayList<>();
        used.add(facts.getBusiness());
        used.addAll(facts.getCadres().values());
        used.addAll(facts.getAssignments());
        used.addAll(facts.getVisits());
        used.addAll(facts.getAppointments());
        used.addAll(facts.getClosures());
        used.addAll(entries.all(EntryKind.DUTY_RECORD));
        used.addAll(facts.getTrainings());
        return new Judgement(day -> indicator.assess(facts, rules, day), List.copyOf(used));
      }
    };
  }

  static Subject finding(FindingIndicator indicator) {
    return new Subject() {
      @Override
      public Indicator getIndicator() {
        return indicator.getIndicator();
      }

      @Override
      public String getName() {
        return "finding";
      }

      @Override
      public Judgement judge(GivenEntries entries, Rules rules) {
        FindingFacts facts = entries.aboutOneFinding();
        return new Judgement(
            day -> indicator.assess(facts, rules, day),
            List.of(facts.getFinding(), facts.getBusiness()));
      }
    };
  }

  static Subject cadre(CadreIndicator indicator) {
    return new Subject() {
      @Override
      public Indicator getIndicator() {
        return indicator.getIndicator();
      }

      @Override
      public String getName() {
        return "cadre";
      }

      @Override
      public Judgement judge(GivenEntries entries, Rules rules) {
        CadreFacts facts = entries.aboutOneCadre();
        List<LedgerEntry> used = new ArrayList<>();
        used.add(facts.getCadre());
        used.addAll(facts.getLetters());
        used.addAll(facts.getAssignments());
        return new Judgement(day -> indicator.assess(facts, rules, day), List.copyOf(used));
      }
    };
  }
}
