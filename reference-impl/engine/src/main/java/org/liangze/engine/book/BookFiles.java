package org.liangze.engine.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.EntryOrder;

/**
 * The files of the book (档案): what stands about each business, cadre and person. Not thread-safe.
 */
final class BookFiles {

  final Map<String, BusinessFile> businesses = new HashMap<>();
  final Map<String, CadreFile> cadres = new HashMap<>();

  /** By person, because the hours count wherever the person holds a role. */
  final Map<String, List<TrainingRecord>> trainings = new HashMap<>();

  /** By person, because they hold everywhere; there are few. */
  final Map<String, List<Disqualification>> disqualifications = new HashMap<>();

  /** Businesses where a person was ever appointed; null until somebody asks for a person. */
  @Nullable Map<String, Set<String>> workplaces;

  /** Null where the store keeps the entries in memory itself, and files share them whole. */
  private final @Nullable SharedParts shared;

  /**
   * Makes empty files.
   *
   * @param sharing whether entries that are filed share what is alike in them
   */
  BookFiles(boolean sharing) {
    shared = sharing ? new SharedParts(id -> business(id).id, id -> cadre(id).id) : null;
  }

  /** Puts an entry into the files that it is about, or takes it out of them. */
  void file(LedgerEntry given, boolean there) {
    LedgerEntry entry = shared == null || !there ? given : shared.in(given);
    if (entry instanceof FoodBusiness) {
      business(entry.getId()).business = there ? (FoodBusiness) entry : null;
    } else if (entry instanceof Cadre) {
      cadre(entry.getId()).cadre = there ? (Cadre) entry : null;
    } else if (entry instanceof GuaranteeAssignment) {
      GuaranteeAssignment assignment = (GuaranteeAssignment) entry;
      BusinessFile file = business(assignment.getBusinessId());
      file.assignments = changed(file.assignments, assignment, there);
      CadreFile own = cadre(assignment.getCadreId());
      own.assignments = changedInPlace(own.assignments, assignment, there);
    } else if (entry instanceof RoleAppointment) {
      RoleAppointment appointment = (RoleAppointment) entry;
      BusinessFile file = business(appointment.getBusinessId());
      file.appointments = changed(file.appointments, appointment, there);
      if (workplaces != null && there) {
        addWorkplace(workplaces, appointment);
      }
    } else if (entry instanceof Closure) {
      BusinessFile file = business(((Closure) entry).getBusinessId());
      file.closures = changed(file.closures, (Closure) entry, there);
    } else if (entry instanceof DutyRecord) {
      BusinessFile file = business(((DutyRecord) entry).getBusinessId());
      file.dutyLog = file.dutyLog.with((DutyRecord) entry);
    } else if (entry instanceof Finding) {
      BusinessFile file = business(((Finding) entry).getBusinessId());
      file.findings = changed(file.findings, (Finding) entry, there);
    } else if (entry instanceof TrainingRecord) {
      TrainingRecord training = (TrainingRecord) entry;
      List<TrainingRecord> own = ofPerson(trainings, training.getPersonId());
      trainings.put(training.getPersonId(), changed(own, training, there));
    } else if (entry instanceof Disqualification) {
      Disqualification bar = (Disqualification) entry;
      List<Disqualification> own = ofPerson(disqualifications, bar.getPersonId());
      disqualifications.put(bar.getPersonId(), changed(own, bar, there));
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

  /**
   * Returns the version of an entry that is filed, if it is about the same subject; empty for
   * records of duties, as a log does not tell them apart.
   */
  Optional<? extends LedgerEntry> find(LedgerEntry other) {
    if (other instanceof FoodBusiness) {
      return Optional.ofNullable(business(other.getId()).business);
    } else if (other instanceof Cadre) {
      return Optional.ofNullable(cadre(other.getId()).cadre);
    } else if (other instanceof GuaranteeAssignment) {
      return like(other, business(((GuaranteeAssignment) other).getBusinessId()).assignments);
    } else if (other instanceof RoleAppointment) {
      return like(other, business(((RoleAppointment) other).getBusinessId()).appointments);
    } else if (other instanceof Closure) {
      return like(other, business(((Closure) other).getBusinessId()).closures);
    } else if (other instanceof Finding) {
      return like(other, business(((Finding) other).getBusinessId()).findings);
    } else if (other instanceof TrainingRecord) {
      return like(other, ofPerson(trainings, ((TrainingRecord) other).getPersonId()));
    } else if (other instanceof Disqualification) {
      return like(other, ofPerson(disqualifications, ((Disqualification) other).getPersonId()));
    } else if (other instanceof CommitmentLetter) {
      return like(other, cadre(((CommitmentLetter) other).getCadreId()).letters);
    } else if (other instanceof SupervisionVisit) {
      for (String id : ((SupervisionVisit) other).getBusinessIds()) {
        Optional<? extends LedgerEntry> visit = like(other, business(id).visits);
        if (visit.isPresent()) {
          return visit;
        }
      }
    }
    return Optional.empty();
  }

  private static <T extends LedgerEntry> Optional<T> like(LedgerEntry other, List<T> filed) {
    for (T entry : filed) {
      if (entry.getId().equals(other.getId())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static <T> List<T> ofPerson(Map<String, List<T>> all, String personId) {
    return all.getOrDefault(personId, Collections.emptyList());
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

  /** Returns like {@link #changed}, without a copy each time: a cadre may have thousands. */
  private static <T extends LedgerEntry> List<T> changedInPlace(
      List<T> list, T entry, boolean there) {
    if (list.size() <= 1) {
      return changed(list, entry, there);
    }
    if (there) {
      list.add(entry);
    } else {
      list.removeIf(other -> other.getId().equals(entry.getId()));
    }
    return list;
  }

  BusinessFile business(String id) {
    return businesses.computeIfAbsent(id, BusinessFile::new);
  }

  private CadreFile cadre(String id) {
    return cadres.computeIfAbsent(id, CadreFile::new);
  }

  private static void addWorkplace(Map<String, Set<String>> all, RoleAppointment appointment) {
    all.computeIfAbsent(appointment.getPersonId(), none -> new TreeSet<>(EntryOrder.BY_ID))
        .add(appointment.getBusinessId());
  }

  /** Makes the index of persons, once; it is kept up from then on. */
  void indexPersons() {
    if (workplaces == null) {
      Map<String, Set<String>> made = new HashMap<>();
      for (BusinessFile file : businesses.values()) {
        file.appointments.forEach(appointment -> addWorkplace(made, appointment));
      }
      workplaces = made;
    }
  }
}
