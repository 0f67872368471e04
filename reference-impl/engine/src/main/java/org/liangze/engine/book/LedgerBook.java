package org.liangze.engine.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.model.access.Scope;
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
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * The ledger by subject (分户台账): it follows a store's change feed and has the facts about each
 * business and cadre at hand, as known at one revision. Not thread-safe.
 */
public final class LedgerBook {

  private static final int PAGE = 10_000;

  private final LedgerStore store;
  private final Map<String, BusinessFile> businesses = new HashMap<>();
  private final Map<String, CadreFile> cadres = new HashMap<>();

  /** By person, because the hours count wherever the person holds a role. */
  private final Map<String, List<TrainingRecord>> trainings = new HashMap<>();

  /** By person, because they hold everywhere; there are few. */
  private final Map<String, List<Disqualification>> disqualifications = new HashMap<>();

  /** Businesses where a person was ever appointed; null until somebody asks for a person. */
  private @Nullable Map<String, Set<String>> workplaces;

  private ChangePosition position = ChangePosition.START;
  private boolean atEndOfCommit = true;

  LedgerBook(LedgerStore store) {
    this.store = store;
  }

  /** Returns the revision up to which the book has followed. */
  public long getRevision() {
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
        apply(change.getWrite(), change.getPosition().getRevision());
        position = change.getPosition();
        atEndOfCommit = change.isLastOfCommit();
      }
    }
  }

  private void apply(Write write, long revision) {
    LedgerEntry entry = write.getEntry();
    if (write.getReplaces() != Write.NONE) {
      store
          .findAsKnownAt(entry.getKind(), entry.getId(), Scope.everything(), write.getReplaces())
          .ifPresent(replaced -> takeOut(replaced.getEntry(), revision));
    }
    if (!write.isWithdrawal()) {
      file(entry, true);
    }
  }

  /**
   * Takes out what was replaced or withdrawn. A log does not tell its records apart, so it is made
   * anew from those that the store has at the revision; there are few beside a year's, and they are
   * seldom replaced.
   */
  private void takeOut(LedgerEntry replaced, long revision) {
    if (replaced instanceof DutyRecord) {
      String id = ((DutyRecord) replaced).getBusinessId();
      Query<DutyRecord> ofBusiness =
          Query.of(EntryKind.DUTY_RECORD, Scope.everything())
              .referringTo(EntryReference.of(EntryKind.BUSINESS, id))
              .knownAt(revision);
      try (Stream<Stored<DutyRecord>> records = store.stream(ofBusiness)) {
        business(id).dutyLog =
            DutyLog.of(records.map(Stored::getEntry).collect(Collectors.toList()));
      }
    } else {
      file(replaced, false);
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
      List<TrainingRecord> own = trainingsOf(training.getPersonId());
      trainings.put(training.getPersonId(), changed(own, training, there));
    } else if (entry instanceof Disqualification) {
      Disqualification bar = (Disqualification) entry;
      List<Disqualification> own = disqualificationsOf(bar.getPersonId());
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

  private BusinessFile business(String id) {
    return businesses.computeIfAbsent(id, none -> new BusinessFile());
  }

  private CadreFile cadre(String id) {
    return cadres.computeIfAbsent(id, none -> new CadreFile());
  }

  /** Returns the trainings of a person, wherever recorded, in the order of recording. */
  public List<TrainingRecord> trainingsOf(String personId) {
    return trainings.getOrDefault(personId, Collections.emptyList());
  }

  /** Returns the bars of a person, wherever recorded, in the order of recording. */
  public List<Disqualification> disqualificationsOf(String personId) {
    return disqualifications.getOrDefault(personId, Collections.emptyList());
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

  /**
   * Returns the businesses where a person is, was or will be appointed, in the order of their ids;
   * also ones where no appointment is left. To be asked of a book that is read by person.
   */
  public Set<String> workplacesOf(String personId) {
    return Objects.requireNonNull(workplaces, "not read by person")
        .getOrDefault(personId, Collections.emptySet());
  }

  /**
   * Returns the appointments of a person, wherever they are, past ones too, in no particular order;
   * may be asked where {@link #workplacesOf} may.
   */
  public List<RoleAppointment> appointmentsOf(String personId) {
    List<RoleAppointment> appointments = new ArrayList<>();
    for (String id : workplacesOf(personId)) {
      for (RoleAppointment appointment : businesses.get(id).appointments) {
        if (appointment.getPersonId().equals(personId)) {
          appointments.add(appointment);
        }
      }
    }
    return appointments;
  }

  /** Gives the facts about each business, in no particular order. */
  public void forEachBusiness(Consumer<BusinessFacts> consumer) {
    forEachBusiness(business -> true, consumer);
  }

  /**
   * Gives the facts about each business that is wanted, in no particular order; about the others,
   * none are put together.
   */
  public void forEachBusiness(Predicate<FoodBusiness> wanted, Consumer<BusinessFacts> consumer) {
    for (BusinessFile file : businesses.values()) {
      if (file.business != null && wanted.test(file.business)) {
        consumer.accept(facts(file.business, file));
      }
    }
  }

  /** Returns the facts about a business; empty if the ledger has none of that identifier. */
  public Optional<BusinessFacts> find(String businessId) {
    BusinessFile file = businesses.get(businessId);
    return file == null || file.business == null
        ? Optional.empty()
        : Optional.of(facts(file.business, file));
  }

  private BusinessFacts facts(FoodBusiness business, BusinessFile file) {
    return BusinessFacts.builder()
        .business(business)
        .assignments(file.assignments)
        .cadres(cadresOf(file.assignments))
        .visits(file.visits)
        .appointments(file.appointments)
        .closures(file.closures)
        .dutyLog(file.dutyLog)
        .trainings(trainingsOf(file.appointments))
        .build();
  }

  private List<TrainingRecord> trainingsOf(List<RoleAppointment> appointments) {
    if (trainings.isEmpty() || appointments.isEmpty()) {
      return Collections.emptyList();
    }
    List<TrainingRecord> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RoleAppointment appointment : appointments) {
      if (seen.add(appointment.getPersonId())) {
        all.addAll(trainingsOf(appointment.getPersonId()));
      }
    }
    return all;
  }

  /** Gives each finding with its business, in no particular order; none without a business. */
  public void forEachFinding(Consumer<FindingFacts> consumer) {
    for (BusinessFile file : businesses.values()) {
      if (file.business != null) {
        for (Finding finding : file.findings) {
          consumer.accept(FindingFacts.of(finding, file.business));
        }
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
  public void forEachCadre(Consumer<CadreFacts> consumer) {
    for (CadreFile file : cadres.values()) {
      if (file.cadre != null) {
        consumer.accept(
            CadreFacts.builder()
                .cadre(file.cadre)
                .letters(file.letters)
                .assignments(file.assignments)
                .build());
      }
    }
  }
}
