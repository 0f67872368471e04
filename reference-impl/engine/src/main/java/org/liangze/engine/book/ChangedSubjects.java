package org.liangze.engine.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/**
 * About whom the facts have changed while the book followed the feed (变动对象), so that only they need
 * be judged anew. Not thread-safe.
 */
public final class ChangedSubjects {

  private final Set<String> businesses = new HashSet<>();
  private final Set<String> cadres = new HashSet<>();

  /** By business, because the book files them there. */
  private final Map<String, Set<String>> findings = new HashMap<>();

  ChangedSubjects() {}

  public Set<String> getBusinesses() {
    return businesses;
  }

  public Set<String> getCadres() {
    return cadres;
  }

  /** Returns the findings by the business that they are, or were, about. */
  public Map<String, Set<String>> getFindings() {
    return findings;
  }

  /** Notes whom an entry is about that was filed or is taken out. */
  void note(LedgerEntry entry, BookFiles files) {
    if (entry.getKind() == EntryKind.BUSINESS) {
      noteBusiness(entry.getId(), files);
    } else if (entry.getKind() == EntryKind.CADRE) {
      cadres.add(entry.getId());
      CadreFile file = files.cadres.get(entry.getId());
      if (file != null) {
        file.assignments.forEach(assignment -> businesses.add(assignment.getBusinessId()));
      }
    } else if (entry instanceof GuaranteeAssignment) {
      businesses.add(((GuaranteeAssignment) entry).getBusinessId());
      cadres.add(((GuaranteeAssignment) entry).getCadreId());
    } else if (entry instanceof CommitmentLetter) {
      cadres.add(((CommitmentLetter) entry).getCadreId());
    } else if (entry instanceof SupervisionVisit) {
      businesses.addAll(((SupervisionVisit) entry).getBusinessIds());
    } else if (entry instanceof RoleAppointment) {
      businesses.add(((RoleAppointment) entry).getBusinessId());
    } else if (entry instanceof Closure) {
      businesses.add(((Closure) entry).getBusinessId());
    } else if (entry instanceof DutyRecord) {
      businesses.add(((DutyRecord) entry).getBusinessId());
    } else if (entry instanceof Finding) {
      noteFinding((Finding) entry);
    } else if (entry instanceof TrainingRecord) {
      noteWorkplaces(((TrainingRecord) entry).getPersonId(), files);
    }
  }

  private void noteBusiness(String id, BookFiles files) {
    businesses.add(id);
    BusinessFile file = files.businesses.get(id);
    if (file != null) {
      file.findings.forEach(this::noteFinding);
    }
  }

  private void noteFinding(Finding finding) {
    findings.computeIfAbsent(finding.getBusinessId(), none -> new HashSet<>()).add(finding.getId());
  }

  /** Hours count wherever the person holds a role. */
  private void noteWorkplaces(String person, BookFiles files) {
    files.indexPersons();
    Set<String> workplaces = files.workplaces == null ? null : files.workplaces.get(person);
    if (workplaces != null) {
      businesses.addAll(workplaces);
    }
  }
}
