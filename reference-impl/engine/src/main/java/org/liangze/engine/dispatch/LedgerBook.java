package org.liangze.engine.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

/**
 * The ledger by subject (分户台账): it follows a store's change feed and has the facts about each
 * business and cadre at hand, as known at one revision. Not thread-safe.
 */
final class LedgerBook {

  private static final int PAGE = 10_000;

  private final LedgerStore store;
  private final Map<String, BusinessFile> businesses = new HashMap<>();
  private final Map<String, CadreFile> cadres = new HashMap<>();
  private ChangePosition position = ChangePosition.START;
  private boolean atEndOfCommit = true;

  LedgerBook(LedgerStore store) {
    this.store = store;
  }

  /** Returns the revision up to which the book has followed. */
  long getRevision() {
    return position.getRevision();
  }

  /**
   * Follows the feed through a revision. The position moves with each change, so that a follow that
   * a failure interrupted goes on where it stopped.
   *
   * @throws PlugInFailedException if the feed ends before the revision
   */
  void followThrough(long revision) {
    while (position.getRevision() < revision || !atEndOfCommit) {
      ChangePage page = store.changes(position, PAGE);
      if (page.getChanges().isEmpty()) {
        throw PlugInFailedException.feedEndsBefore(revision);
      }
      for (Change change : page.getChanges()) {
        if (change.getPosition().getRevision() > revision) {
          return;
        }
        apply(change.getWrite());
        position = change.getPosition();
        atEndOfCommit = change.isLastOfCommit();
      }
    }
  }

  private void apply(Write write) {
    LedgerEntry entry = write.getEntry();
    if (write.getReplaces() != Write.NONE) {
      store
          .findAsKnownAt(entry.getKind(), entry.getId(), Scope.everything(), write.getReplaces())
          .ifPresent(replaced -> file(replaced.getEntry(), false));
    }
    if (!write.isWithdrawal()) {
      file(entry, true);
    }
  }

  /** Puts an entry into the files that it is about, or takes it out of them. */
  private void file(LedgerEntry entry, boolean there) {
    if (entry instanceof FoodBusiness) {
      business(entry.getId()).business = there ? (FoodBusiness) entry : null;
    } else if (entry instanceof Cadre) {
      cadre(entry.getId()).cadre = there ? (Cadre) entry : null;
    } else if (entry instanceof GuaranteeAssignment) {
      GuaranteeAssignment assignment = (GuaranteeAssignment) entry;
      BusinessFile file = business(assignment.getBusinessId());
      file.assignments = changed(file.assignments, assignment, there);
    } else if (entry instanceof RoleAppointment) {
      RoleAppointment appointment = (RoleAppointment) entry;
      BusinessFile file = business(appointment.getBusinessId());
      file.appointments = changed(file.appointments, appointment, there);
    } else if (entry instanceof CommitmentLetter) {
      CommitmentLetter letter = (CommitmentLetter) entry;
      CadreFile file = cadre(letter.getCadreId());
      file.letters = changed(file.letters, letter, there);
    } else if (entry instanceof SupervisionVisit) {
      SupervisionVisit visit = (SupervisionVisit) entry;
      for (String id : visit.getBusinessIds()) {
        BusinessFile file = business(id);
        file.visits = changed(file.visits, visit, there);
      }
    }
  }

  /** Returns a list with or without an entry; a list of one, as most are, takes no array. */
  private static <T extends LedgerEntry> List<T> changed(List<T> list, T entry, boolean there) {
    if (list.isEmpty()) {
      return there ? Collections.singletonList(entry) : list;
    }
    List<T> changed = new ArrayList<>(list.size() + 1);
    changed.addAll(list);
    if (there) {
      changed.add(entry);
    } else {
      changed.removeIf(other -> other.getId().equals(entry.getId()));
    }
    return changed.isEmpty() ? Collections.emptyList() : changed;
  }

  private BusinessFile business(String id) {
    return businesses.computeIfAbsent(id, none -> new BusinessFile());
  }

  private CadreFile cadre(String id) {
    return cadres.computeIfAbsent(id, none -> new CadreFile());
  }

  /** Gives the facts about each business, in no particular order. */
  void forEachBusiness(Consumer<BusinessFacts> consumer) {
    for (BusinessFile file : businesses.values()) {
      if (file.business != null) {
        consumer.accept(
            BusinessFacts.builder()
                .business(file.business)
                .assignments(file.assignments)
                .cadres(cadresOf(file.assignments))
                .visits(file.visits)
                .appointments(file.appointments)
                .build());
      }
    }
  }

  private Map<String, Cadre> cadresOf(List<GuaranteeAssignment> assignments) {
    if (assignments.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<String, Cadre> named = new HashMap<>();
    for (GuaranteeAssignment assignment : assignments) {
      CadreFile file = cadres.get(assignment.getCadreId());
      if (file != null && file.cadre != null) {
        named.put(assignment.getCadreId(), file.cadre);
      }
    }
    return named;
  }

  /** Gives the facts about each cadre, in no particular order. */
  void forEachCadre(Consumer<CadreFacts> consumer) {
    for (CadreFile file : cadres.values()) {
      if (file.cadre != null) {
        consumer.accept(CadreFacts.builder().cadre(file.cadre).letters(file.letters).build());
      }
    }
  }
}
