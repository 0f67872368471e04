package org.liangze.engine.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * The ledger by subject (分户台账): it follows a store's change feed and has the facts about each
 * business and cadre at hand, as known at one revision. Not thread-safe.
 */
public final class LedgerBook {

  private final LedgerStore store;
  private final BookFiles files;
  private ChangePosition position = ChangePosition.START;
  private boolean atEndOfCommit = true;

  /** About whom facts have changed since somebody last asked; null until somebody asks. */
  private @Nullable ChangedSubjects changed;

  /** Businesses whose logs no longer show what stands; they are made anew once all is followed. */
  private final Set<String> staleLogs = new LinkedHashSet<>();

  LedgerBook(LedgerStore store) {
    this.store = store;
    // What is kept on a disk is read into entries anew, and the book is the only one to keep them.
    this.files = new BookFiles(store.getCapabilities().contains(StoreCapability.DURABLE));
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
    readThrough(revision);
    for (Iterator<String> stale = staleLogs.iterator(); stale.hasNext(); stale.remove()) {
      makeLogAnew(stale.next());
    }
  }

  private void readThrough(long revision) {
    while (position.getRevision() < revision || !atEndOfCommit) {
      ChangePage page = store.changes(position, LedgerStore.LARGEST_PAGE);
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

  /**
   * Returns about whom facts have changed since the last call; empty at the first, from which on
   * this is noted.
   */
  public Optional<ChangedSubjects> takeChanged() {
    Optional<ChangedSubjects> taken = Optional.ofNullable(changed);
    changed = new ChangedSubjects();
    return taken;
  }

  private void apply(Write write) {
    LedgerEntry entry = write.getEntry();
    if (write.getReplaces() != Write.NONE) {
      Optional<? extends LedgerEntry> replaced = files.find(entry);
      if (!replaced.isPresent()) {
        // It was about another subject, or is kept in a log, which does not tell its records apart.
        replaced =
            store
                .findAsKnownAt(
                    entry.getKind(), entry.getId(), Scope.everything(), write.getReplaces())
                .map(Stored::getEntry);
      }
      replaced.ifPresent(this::takeOut);
    }
    if (!write.isWithdrawal()) {
      files.file(entry, true);
      noteChange(entry);
    }
  }

  private void noteChange(LedgerEntry entry) {
    if (changed != null) {
      changed.note(entry, files);
    }
  }

  /** Takes out what was replaced or withdrawn. */
  private void takeOut(LedgerEntry replaced) {
    noteChange(replaced);
    if (replaced instanceof DutyRecord) {
      staleLogs.add(((DutyRecord) replaced).getBusinessId());
    } else {
      files.file(replaced, false);
    }
  }

  /**
   * Makes a log anew from the records that the store has; there are few beside a year's, and they
   * are seldom replaced.
   */
  private void makeLogAnew(String businessId) {
    Query<DutyRecord> ofBusiness =
        Query.of(EntryKind.DUTY_RECORD, Scope.everything())
            .referringTo(EntryReference.of(EntryKind.BUSINESS, businessId))
            .knownAt(position.getRevision());
    try (Stream<Stored<DutyRecord>> records = store.stream(ofBusiness)) {
      files.business(businessId).dutyLog =
          DutyLog.of(records.map(Stored::getEntry).collect(Collectors.toList()));
    }
  }

  /** Returns the trainings of a person, wherever recorded, in the order of recording. */
  public List<TrainingRecord> trainingsOf(String personId) {
    return files.trainings.getOrDefault(personId, Collections.emptyList());
  }

  /** Returns the bars of a person, wherever recorded, in the order of recording. */
  public List<Disqualification> disqualificationsOf(String personId) {
    return files.disqualifications.getOrDefault(personId, Collections.emptyList());
  }

  /** Makes the index of persons, once; it is kept up from then on. */
  void indexPersons() {
    files.indexPersons();
  }

  /**
   * Returns the businesses where a person is, was or will be appointed, in the order of their ids;
   * also ones where no appointment is left. To be asked of a book that is read by person.
   */
  public Set<String> workplacesOf(String personId) {
    return Objects.requireNonNull(files.workplaces, "not read by person")
        .getOrDefault(personId, Collections.emptySet());
  }

  /**
   * Returns the appointments of a person, wherever they are, past ones too, in no particular order;
   * may be asked where {@link #workplacesOf} may.
   */
  public List<RoleAppointment> appointmentsOf(String personId) {
    List<RoleAppointment> appointments = new ArrayList<>();
    for (String id : workplacesOf(personId)) {
      for (RoleAppointment appointment : files.businesses.get(id).appointments) {
        if (appointment.getPersonId().equals(personId)) {
          appointments.add(appointment);
        }
      }
    }
    return appointments;
  }

  /** Gives the division of each business, as often as businesses stand in it. */
  public void forEachPlace(Consumer<JurisdictionCode> consumer) {
    for (BusinessFile file : files.businesses.values()) {
      if (file.business != null) {
        consumer.accept(file.business.getJurisdiction());
      }
    }
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
    for (BusinessFile file : files.businesses.values()) {
      if (file.business != null && wanted.test(file.business)) {
        consumer.accept(facts(file.business, file));
      }
    }
  }

  /** Returns the facts about a business; empty if the ledger has none of that identifier. */
  public Optional<BusinessFacts> find(String businessId) {
    BusinessFile file = files.businesses.get(businessId);
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
    if (files.trainings.isEmpty() || appointments.isEmpty()) {
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
    for (BusinessFile file : files.businesses.values()) {
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
      CadreFile file = files.cadres.get(assignment.getCadreId());
      if (file != null && file.cadre != null) {
        named.put(assignment.getCadreId(), file.cadre);
      }
    }
    return named;
  }

  /** Returns a finding with its business; empty if either is not in the ledger. */
  public Optional<FindingFacts> findFinding(String id, String businessId) {
    BusinessFile file = files.businesses.get(businessId);
    if (file != null && file.business != null) {
      for (Finding finding : file.findings) {
        if (finding.getId().equals(id)) {
          return Optional.of(FindingFacts.of(finding, file.business));
        }
      }
    }
    return Optional.empty();
  }

  /** Gives the facts about each cadre, in no particular order. */
  public void forEachCadre(Consumer<CadreFacts> consumer) {
    for (CadreFile file : files.cadres.values()) {
      if (file.cadre != null) {
        consumer.accept(facts(file.cadre, file));
      }
    }
  }

  /** Returns the facts about a cadre; empty if the ledger has none of that identifier. */
  public Optional<CadreFacts> findCadre(String cadreId) {
    CadreFile file = files.cadres.get(cadreId);
    return file == null || file.cadre == null
        ? Optional.empty()
        : Optional.of(facts(file.cadre, file));
  }

  private static CadreFacts facts(Cadre cadre, CadreFile file) {
    return CadreFacts.builder()
        .cadre(cadre)
        .letters(file.letters)
        .assignments(file.assignments)
        .build();
  }
}
