package org.liangze.generators.arbitrary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A province (示例省) of a few divisions with everything that its ledger holds.
 *
 * <p>Every entry stands in a division of the tree, and everything that it names is among the
 * entries. Identifiers number the entries of a kind: {@code B1}, {@code B2}, {@code C1}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SmallProvince {

  private final JurisdictionTree tree;
  private final List<LedgerEntry> entries;

  SmallProvince(JurisdictionTree tree, List<LedgerEntry> entries) {
    this.tree = Objects.requireNonNull(tree, "tree");
    this.entries = List.copyOf(entries);
  }

  public JurisdictionTree getTree() {
    return tree;
  }

  /** Returns all entries, each after those that it names: fit for one batch of a ledger. */
  public List<LedgerEntry> getEntries() {
    return entries;
  }

  /** Returns the entries of a kind in the order of their identifiers. */
  public <T extends LedgerEntry> List<T> getEntries(EntryKind<T> kind) {
    return entries.stream()
        .filter(entry -> entry.getKind() == kind)
        .map(kind.getType()::cast)
        .toList();
  }

  /** Returns what the ledger knows about each business, for an indicator over businesses. */
  public List<BusinessFacts> getBusinessFacts() {
    List<BusinessFacts> all = new ArrayList<>();
    for (FoodBusiness business : getEntries(EntryKind.BUSINESS)) {
      all.add(
          BusinessFacts.builder()
              .business(business)
              .assignments(about(EntryKind.ASSIGNMENT, business))
              .cadres(guaranteeing(business))
              .visits(about(EntryKind.VISIT, business))
              .appointments(about(EntryKind.APPOINTMENT, business))
              .closures(about(EntryKind.CLOSURE, business))
              .dutyLog(DutyLog.of(about(EntryKind.DUTY_RECORD, business)))
              .trainings(trainingsOfThoseAppointedAt(business))
              .build());
    }
    return List.copyOf(all);
  }

  private List<TrainingRecord> trainingsOfThoseAppointedAt(FoodBusiness business) {
    Set<String> persons =
        about(EntryKind.APPOINTMENT, business).stream()
            .map(RoleAppointment::getPersonId)
            .collect(Collectors.toSet());
    return getEntries(EntryKind.TRAINING).stream()
        .filter(training -> persons.contains(training.getPersonId()))
        .toList();
  }

  /** Returns each finding with its business, for an indicator over findings. */
  public List<FindingFacts> getFindingFacts() {
    List<FindingFacts> all = new ArrayList<>();
    for (FoodBusiness business : getEntries(EntryKind.BUSINESS)) {
      for (Finding finding : about(EntryKind.FINDING, business)) {
        all.add(FindingFacts.of(finding, business));
      }
    }
    return List.copyOf(all);
  }

  /** Returns what the ledger knows about each cadre, for an indicator over cadres. */
  public List<CadreFacts> getCadreFacts() {
    List<CadreFacts> all = new ArrayList<>();
    for (Cadre cadre : getEntries(EntryKind.CADRE)) {
      all.add(
          CadreFacts.builder()
              .cadre(cadre)
              .letters(about(EntryKind.LETTER, cadre))
              .assignments(about(EntryKind.ASSIGNMENT, cadre))
              .build());
    }
    return List.copyOf(all);
  }

  private <T extends LedgerEntry> List<T> about(EntryKind<T> kind, LedgerEntry subject) {
    EntryReference reference = EntryReference.to(subject);
    return getEntries(kind).stream()
        .filter(entry -> entry.getReferences().contains(reference))
        .toList();
  }

  private Map<String, Cadre> guaranteeing(FoodBusiness business) {
    Map<String, Cadre> cadres = new LinkedHashMap<>();
    for (Cadre cadre : getEntries(EntryKind.CADRE)) {
      if (about(EntryKind.ASSIGNMENT, business).stream()
          .anyMatch(assignment -> assignment.getCadreId().equals(cadre.getId()))) {
        cadres.put(cadre.getId(), cadre);
      }
    }
    return cadres;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SmallProvince that
        && that.tree.equals(tree)
        && that.entries.equals(entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tree, entries);
  }

  /** Returns the divisions and the entries, without personal data. */
  @Override
  public String toString() {
    return "SmallProvince" + tree.getAll().stream().map(row -> row.getCode()).toList() + entries;
  }
}
