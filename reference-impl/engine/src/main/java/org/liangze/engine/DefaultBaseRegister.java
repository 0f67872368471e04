package org.liangze.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangze.api.BaseRegister;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.Recorded;
import org.liangze.api.ResultPage;
import org.liangze.api.StatusChange;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.RefusedException;
import org.liangze.api.error.Violation;
import org.liangze.api.grading.GradeProposal;
import org.liangze.api.grading.SizeProposal;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Sector;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Records businesses and cadres, and takes over what other systems know. */
final class DefaultBaseRegister implements BaseRegister {

  private final Books books;
  private final Operations operations;
  private final GradeReviews grades;
  private final @Nullable LicenceSource source;
  private final int batchSize;
  private final StatusChanges statusChanges;

  /**
   * @param batchSize how many rows a batch of an intake spans
   */
  DefaultBaseRegister(
      Books books,
      Operations operations,
      GradeReviews grades,
      StatusChanges statusChanges,
      @Nullable LicenceSource source,
      int batchSize) {
    this.books = books;
    this.grades = grades;
    this.operations = operations;
    this.source = source;
    this.batchSize = batchSize;
    this.statusChanges = statusChanges;
  }

  @Override
  public Receipt record(Actor actor, String operationId, FoodBusiness business) {
    return record(actor, operationId, EntryKind.BUSINESS, business);
  }

  @Override
  public Receipt record(Actor actor, String operationId, Cadre cadre) {
    return record(actor, operationId, EntryKind.CADRE, cadre);
  }

  private <T extends LedgerEntry> Receipt record(
      Actor actor, String operationId, EntryKind<T> kind, T entry) {
    return operations.once(
        actor,
        operationId,
        Collections.<LedgerEntry>singletonList(entry)::equals,
        () -> planRecord(actor, kind, entry));
  }

  private <T extends LedgerEntry> List<Write> planRecord(Actor actor, EntryKind<T> kind, T entry) {
    Violations violations = new Violations();
    if (!books.getTree().contains(entry.getJurisdiction())) {
      violations.add(Violation.UNKNOWN_JURISDICTION, Wording.notInTree(entry));
    }
    violations.refuseIfAny();
    if (!actor.getScope().contains(entry.getJurisdiction())) {
      throw new OutOfScopeException(entry.getJurisdiction());
    }
    Optional<Stored<T>> latest = books.getStore().find(kind, entry.getId(), Scope.everything());
    if (!latest.isPresent()) {
      return Collections.singletonList(Write.create(entry));
    }
    if (!actor.getScope().contains(latest.get().getEntry().getJurisdiction())) {
      throw new OutOfScopeException(EntryReference.to(entry));
    }
    return Collections.singletonList(Write.replace(entry, latest.get().getRevision()));
  }

  @Override
  public Receipt verify(Actor actor, String operationId, String businessId, LocalDate on) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isVerified(written.get(0), businessId, on),
        () -> planVerification(actor, businessId, on));
  }

  private List<Write> planVerification(Actor actor, String businessId, LocalDate on) {
    Stored<FoodBusiness> stored = books.requireInScope(EntryKind.BUSINESS, businessId, actor);
    Violations violations = new Violations();
    violations.addIfToCome("FoodBusiness.verifiedOn", on, operations.today());
    violations.refuseIfAny();
    FoodBusiness verified = FoodBusiness.builder().copyOf(stored.getEntry()).verifiedOn(on).build();
    return Collections.singletonList(Write.replace(verified, stored.getRevision()));
  }

  private static boolean isVerified(LedgerEntry entry, String businessId, LocalDate on) {
    return entry instanceof FoodBusiness
        && entry.getId().equals(businessId)
        && ((FoodBusiness) entry).getVerifiedOn().equals(Optional.of(on));
  }

  @Override
  public IntakeReport takeOver(
      Actor actor,
      String operationId,
      Iterator<? extends NumberedEntry> entries,
      IntakeListener listener) {
    Intake intake = new Intake(books, operations, actor, operationId, listener, batchSize);
    ReadAhead<NumberedEntry> rows = new ReadAhead<>(entries);
    for (List<NumberedEntry> next = rows.next(intake.getRoom());
        !next.isEmpty();
        next = rows.next(intake.getRoom())) {
      List<Incoming> given = next.stream().map(GivenEntry::new).collect(Collectors.toList());
      intake.lookUp(given);
      given.forEach(intake::offer);
    }
    return intake.finish(Optional.empty());
  }

  @Override
  public IntakeReport pull(
      Actor actor, String operationId, Optional<String> watermark, IntakeListener listener) {
    if (source == null) {
      throw RefusedException.of(
          Violation.NO_PLUG_IN,
          Text.of(
              "未配置许可数据来源；请以 DefaultTwoResponsibilities.builder().licenceSource(...) 给出",
              "no licence source was given; maybe give one to"
                  + " DefaultTwoResponsibilities.builder().licenceSource(...)"));
    }
    Intake intake = new Intake(books, operations, actor, operationId, listener, batchSize);
    return new LicencePull(books, actor, intake, operations.today(), listener)
        .run(source, watermark);
  }

  @Override
  public ResultPage<StatusChange> statusChanges(
      LocalDate from, LocalDate through, PageRequest page, Scope scope) {
    return statusChanges.between(from, through, page, scope);
  }

  @Override
  public Optional<Recorded<FoodBusiness>> findBusiness(String businessId, Scope scope) {
    return books.find(EntryKind.BUSINESS, businessId, scope);
  }

  @Override
  public Optional<Recorded<Cadre>> findCadre(String cadreId, Scope scope) {
    return books.find(EntryKind.CADRE, cadreId, scope);
  }

  @Override
  public RecordPage<FoodBusiness> businesses(PageRequest page, Scope scope) {
    return books.page(EntryKind.BUSINESS, page, scope);
  }

  @Override
  public RecordPage<Cadre> cadres(PageRequest page, Scope scope) {
    return books.page(EntryKind.CADRE, page, scope);
  }

  @Override
  public Optional<GradeProposal> proposeGrade(String businessId, LocalDate on, Scope scope) {
    return grades.propose(businessId, on, scope);
  }

  @Override
  public ResultPage<GradeProposal> gradesToReview(LocalDate on, PageRequest page, Scope scope) {
    return grades.differing(on, page, scope);
  }

  @Override
  public SizeProposal proposeSizeClass(Sector sector, int staff, BigDecimal revenue, LocalDate on) {
    return grades.proposeSize(sector, staff, revenue, on);
  }

  @Override
  public SizeProposal proposeSizeClass(FoodLine line, int staff, BigDecimal revenue, LocalDate on) {
    return grades.proposeSize(line, staff, revenue, on);
  }
}
