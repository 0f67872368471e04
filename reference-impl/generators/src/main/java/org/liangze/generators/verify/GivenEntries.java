package org.liangze.generators.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * The entries that were given to a verifier: refuses those that no one subject's facts can hold.
 */
final class GivenEntries {

  private final List<LedgerEntry> entries;

  GivenEntries(List<LedgerEntry> entries, JurisdictionTree jurisdictions) {
    this.entries = entries;
    Set<EntryReference> seen = new HashSet<>();
    for (LedgerEntry entry : entries) {
      if (!seen.add(EntryReference.to(entry))) {
        throw refused(entry, "重复给出", "is given twice");
      }
      if (!jurisdictions.contains(entry.getJurisdiction())) {
        throw refused(
            entry,
            "其区划 " + entry.getJurisdiction() + " 不在区划树中，或应以 .within(...) 给出区划树",
            "stands in jurisdiction "
                + entry.getJurisdiction()
                + ", which is not in the tree; maybe give your own by .within(...)");
      }
    }
  }

  List<LedgerEntry> getAll() {
    return entries;
  }

  BusinessFacts aboutOneBusiness() {
    FoodBusiness business = theOnly(EntryKind.BUSINESS);
    refuseWhatIsUnconnectedTo(business);
    Map<String, Cadre> cadres = new LinkedHashMap<>();
    for (GuaranteeAssignment assignment : all(EntryKind.ASSIGNMENT)) {
      requireAbout(business, assignment);
      String id = assignment.getCadreId();
      cadres.put(id, cadreOf(assignment, id));
    }
    for (SupervisionVisit visit : all(EntryKind.VISIT)) {
      requireAbout(business, visit);
    }
    for (RoleAppointment appointment : all(EntryKind.APPOINTMENT)) {
      requireAbout(business, appointment);
    }
    for (Closure closure : all(EntryKind.CLOSURE)) {
      requireAbout(business, closure);
    }
    for (DutyRecord dutyRecord : all(EntryKind.DUTY_RECORD)) {
      requireAbout(business, dutyRecord);
    }
    for (TrainingRecord training : all(EntryKind.TRAINING)) {
      requireAppointed(business, training);
    }
    return BusinessFacts.builder()
        .business(business)
        .assignments(all(EntryKind.ASSIGNMENT))
        .cadres(cadres)
        .visits(all(EntryKind.VISIT))
        .appointments(all(EntryKind.APPOINTMENT))
        .closures(all(EntryKind.CLOSURE))
        .dutyLog(DutyLog.of(all(EntryKind.DUTY_RECORD)))
        .trainings(all(EntryKind.TRAINING))
        .build();
  }

  /** The hours are the person's, so the business that sent the person may be another one. */
  private void requireAppointed(FoodBusiness business, TrainingRecord training) {
    if (all(EntryKind.APPOINTMENT).stream()
        .noneMatch(appointment -> appointment.getPersonId().equals(training.getPersonId()))) {
      throw refused(
          training,
          "其人员 " + training.getPersonId() + " 未在 " + EntryReference.to(business) + " 任职",
          "is of person "
              + training.getPersonId()
              + ", who is not appointed at "
              + EntryReference.to(business)
              + "; maybe give the appointment as well");
    }
  }

  CadreFacts aboutOneCadre() {
    Cadre cadre = theOnly(EntryKind.CADRE);
    refuseWhatIsUnconnectedTo(cadre);
    for (CommitmentLetter letter : all(EntryKind.LETTER)) {
      requireAbout(cadre, letter);
    }
    for (GuaranteeAssignment assignment : all(EntryKind.ASSIGNMENT)) {
      requireAbout(cadre, assignment);
    }
    return CadreFacts.builder()
        .cadre(cadre)
        .letters(all(EntryKind.LETTER))
        .assignments(all(EntryKind.ASSIGNMENT))
        .build();
  }

  FindingFacts aboutOneFinding() {
    Finding finding = theOnly(EntryKind.FINDING);
    FoodBusiness business = theOnly(EntryKind.BUSINESS);
    requireAbout(business, finding);
    refuseWhatIsUnconnectedTo(business);
    return FindingFacts.of(finding, business);
  }

  <T extends LedgerEntry> List<T> all(EntryKind<T> kind) {
    return entries.stream()
        .filter(entry -> entry.getKind() == kind)
        .map(kind.getType()::cast)
        .toList();
  }

  private <T extends LedgerEntry> T theOnly(EntryKind<T> kind) {
    List<T> found = all(kind);
    if (found.size() != 1) {
      throw InvalidValueException.of(
          "IndicatorVerifier.given",
          found.stream().map(EntryReference::to).toList(),
          Text.of(
              "应恰有一个" + kind.getLabel().getChinese(),
              "must hold exactly one " + kind.getLabel().getEnglish()));
    }
    return found.get(0);
  }

  private Cadre cadreOf(GuaranteeAssignment assignment, String id) {
    return all(EntryKind.CADRE).stream()
        .filter(cadre -> cadre.getId().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    assignment,
                    "其包保干部 " + id + " 未给出",
                    "names cadre " + id + ", who is not given; maybe give the cadre as well"));
  }

  private static void requireAbout(LedgerEntry subject, LedgerEntry entry) {
    if (!entry.getReferences().contains(EntryReference.to(subject))) {
      throw refused(
          entry,
          "与 " + EntryReference.to(subject) + " 无关",
          "is not about " + EntryReference.to(subject));
    }
  }

  /** Goes along the references and persons in both directions, as far as they lead. */
  private void refuseWhatIsUnconnectedTo(LedgerEntry subject) {
    Set<Object> connected = new HashSet<>(Set.of(EntryReference.to(subject)));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (LedgerEntry entry : entries) {
        EntryReference self = EntryReference.to(entry);
        if (connected.contains(self)) {
          grown |= connected.addAll(named(entry));
        } else if (named(entry).stream().anyMatch(connected::contains)) {
          grown |= connected.add(self);
        }
      }
    }
    for (LedgerEntry entry : entries) {
      if (!connected.contains(EntryReference.to(entry))) {
        throw refused(
            entry,
            "与 " + EntryReference.to(subject) + " 无任何关联",
            "has nothing to do with " + EntryReference.to(subject));
      }
    }
  }

  /** Returns the entries that an entry refers to, and the identifier of the person it is about. */
  private static List<Object> named(LedgerEntry entry) {
    List<Object> named = new ArrayList<>(entry.getReferences());
    if (entry instanceof RoleAppointment appointment) {
      named.add(appointment.getPersonId());
    } else if (entry instanceof TrainingRecord training) {
      named.add(training.getPersonId());
    } else if (entry instanceof Disqualification barred) {
      named.add(barred.getPersonId());
    }
    return named;
  }

  private static InvalidValueException refused(LedgerEntry entry, String chinese, String english) {
    return InvalidValueException.of(
        "IndicatorVerifier.given", EntryReference.to(entry), Text.of(chinese, english));
  }
}
