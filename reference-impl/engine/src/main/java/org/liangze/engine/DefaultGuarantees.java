package org.liangze.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.api.Guarantees;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.Recorded;
import org.liangze.api.ResultPage;
import org.liangze.api.Unguaranteed;
import org.liangze.api.error.Violation;
import org.liangze.engine.book.FollowedBook;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Assigns, transfers and releases by the rules of the mechanism. */
final class DefaultGuarantees implements Guarantees {

  private static final String ID_WORD = "guarantee";

  private final Books books;
  private final Operations operations;
  private final GuaranteeObjections objections;
  private final PolicyPack policy;
  private final UnguaranteedSearch unguaranteed;

  DefaultGuarantees(Books books, Operations operations, Rules rules, FollowedBook book) {
    this.books = books;
    this.operations = operations;
    this.objections = new GuaranteeObjections(rules);
    this.policy = rules.getPolicy();
    this.unguaranteed = new UnguaranteedSearch(book, rules);
  }

  @Override
  public Receipt assign(
      Actor actor, String operationId, String businessId, String cadreId, LocalDate from) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOpenFrom(written.get(0), businessId, cadreId, from),
        () -> planAssignment(actor, businessId, cadreId, from));
  }

  private List<Write> planAssignment(
      Actor actor, String businessId, String cadreId, LocalDate from) {
    FoodBusiness business = requireBusiness(actor, businessId);
    Cadre cadre = requireCadre(actor, cadreId, business);
    long revision = books.getRevision();
    AssignmentHistory all = historyOf(businessId, revision);
    Violations violations = new Violations();
    objections.addAll(violations, business, cadre, from);
    addIfGuaranteed(violations, all, from, Optional.empty(), actor);
    addIfAtCap(violations, business, cadre, from, Optional.empty(), revision);
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.create(assignment(business, cadre, from, Optional.empty(), all, revision)));
  }

  @Override
  public Receipt transfer(
      Actor actor, String operationId, String businessId, String toCadreId, LocalDate from) {
    return operations.once(
        actor,
        operationId,
        written -> isTransfer(written, businessId, toCadreId, from),
        () -> planTransfer(actor, businessId, toCadreId, from));
  }

  private List<Write> planTransfer(
      Actor actor, String businessId, String toCadreId, LocalDate from) {
    FoodBusiness business = requireBusiness(actor, businessId);
    Cadre cadre = requireCadre(actor, toCadreId, business);
    long revision = books.getRevision();
    AssignmentHistory all = historyOf(businessId, revision);
    AssignmentHistory ending = all.inForce(from);
    Violations violations = new Violations();
    objections.addAll(violations, business, cadre, from);
    addUnlessEnding(violations, ending, businessId, from);
    addIfSameCadre(violations, ending, toCadreId, from);
    Optional<LocalDate> end = ending.end();
    addIfGuaranteed(violations, all.without(ending), from, end, actor);
    addIfAtCap(violations, business, cadre, from, end, revision);
    violations.refuseIfAny();
    List<Write> writes = ending.endedOn(from);
    writes.add(Write.create(assignment(business, cadre, from, end, all, revision)));
    return writes;
  }

  @Override
  public Receipt release(Actor actor, String operationId, String businessId, LocalDate end) {
    return operations.once(
        actor,
        operationId,
        written -> written.stream().allMatch(entry -> isEnded(entry, businessId, end)),
        () -> planRelease(actor, businessId, end));
  }

  private List<Write> planRelease(Actor actor, String businessId, LocalDate end) {
    requireBusiness(actor, businessId);
    AssignmentHistory ending = historyOf(businessId, books.getRevision()).inForce(end);
    Violations violations = new Violations();
    addUnlessEnding(violations, ending, businessId, end);
    violations.refuseIfAny();
    return ending.endedOn(end);
  }

  @Override
  public Optional<Recorded<GuaranteeAssignment>> findOfBusiness(
      String businessId, LocalDate on, Scope scope) {
    return new AssignmentHistory(books.naming(EntryKind.ASSIGNMENT, business(businessId), scope))
        .inForce(on)
        .last()
        .map(Books::recorded);
  }

  @Override
  public ResultPage<Unguaranteed> unguaranteed(LocalDate on, PageRequest page, Scope scope) {
    return unguaranteed.on(on, page, scope);
  }

  @Override
  public RecordPage<GuaranteeAssignment> ofBusiness(
      String businessId, PageRequest page, Scope scope) {
    return books.page(EntryKind.ASSIGNMENT, business(businessId), page, scope);
  }

  @Override
  public RecordPage<GuaranteeAssignment> ofCadre(String cadreId, PageRequest page, Scope scope) {
    return books.page(
        EntryKind.ASSIGNMENT, EntryReference.of(EntryKind.CADRE, cadreId), page, scope);
  }

  private FoodBusiness requireBusiness(Actor actor, String businessId) {
    return books.requireInScope(EntryKind.BUSINESS, businessId, actor).getEntry();
  }

  private Cadre requireCadre(Actor actor, String cadreId, FoodBusiness business) {
    return books.requireCadreFor(actor, cadreId, Collections.singleton(business.getJurisdiction()));
  }

  private AssignmentHistory historyOf(String businessId, long knownAt) {
    return new AssignmentHistory(books.naming(EntryKind.ASSIGNMENT, business(businessId), knownAt));
  }

  private static EntryReference business(String businessId) {
    return EntryReference.of(EntryKind.BUSINESS, businessId);
  }

  private static void addIfGuaranteed(
      Violations violations,
      AssignmentHistory assignments,
      LocalDate from,
      Optional<LocalDate> end,
      Actor actor) {
    for (GuaranteeAssignment other : assignments.asList()) {
      if (Spans.overlap(from, end, other.getFrom(), other.getEnd())) {
        violations.add(Violation.ALREADY_GUARANTEED, describe(other, actor));
      }
    }
  }

  /** By the cap of the first day; a cadre's assignments are read only where there is one. */
  private void addIfAtCap(
      Violations violations,
      FoodBusiness business,
      Cadre cadre,
      LocalDate from,
      Optional<LocalDate> end,
      long knownAt) {
    int cap = policy.get(GuaranteeParameters.CADRE_CAP, from);
    if (cap == 0) {
      return;
    }
    PeakLoad others = new PeakLoad(from, end);
    for (Stored<GuaranteeAssignment> stored :
        books.naming(EntryKind.ASSIGNMENT, EntryReference.to(cadre), knownAt)) {
      GuaranteeAssignment other = stored.getEntry();
      if (!other.getBusinessId().equals(business.getId())) {
        others.add(other.getFrom(), other.getEnd());
      }
    }
    int load = others.most() + 1;
    if (load > cap) {
      violations.add(
          Violation.CADRE_AT_CAP,
          Text.of(
              "包保干部 " + cadre.getId() + " 自 " + from + " 起将同时包保 " + load + " 户，上限为 " + cap + " 户",
              "cadre "
                  + cadre.getId()
                  + " would guarantee "
                  + load
                  + " businesses at a time from "
                  + from
                  + " on, the cap is "
                  + cap));
    }
  }

  /** An assignment in the books of another jurisdiction shows nothing but that it is there. */
  private static Text describe(GuaranteeAssignment assignment, Actor actor) {
    String businessId = assignment.getBusinessId();
    if (!actor.getScope().contains(assignment.getJurisdiction())) {
      return Text.of(
          "食品经营主体 " + businessId + " 在此期间已有包保干部",
          "food business " + businessId + " has a cadre on those days already");
    }
    Text span = Spans.describe(assignment.getFrom(), assignment.getEnd());
    return Text.of(
        "食品经营主体 "
            + businessId
            + " 已由包保干部 "
            + assignment.getCadreId()
            + " 包保（"
            + span.getChinese()
            + "，包保关系 "
            + assignment.getId()
            + "）",
        "food business "
            + businessId
            + " has cadre "
            + assignment.getCadreId()
            + " "
            + span.getEnglish()
            + " (assignment "
            + assignment.getId()
            + ")");
  }

  /** Something must end that day, and each must have held before. */
  private static void addUnlessEnding(
      Violations violations, AssignmentHistory ending, String businessId, LocalDate end) {
    if (ending.isEmpty()) {
      violations.add(
          Violation.NOT_GUARANTEED,
          Text.of(
              "食品经营主体 " + businessId + " 在 " + end + " 无包保干部",
              "food business " + businessId + " has no cadre on " + end));
    }
    for (GuaranteeAssignment assignment : ending.asList()) {
      if (assignment.getFrom().equals(end)) {
        String id = assignment.getId();
        violations.add(
            Violation.EMPTY_SPAN,
            Text.of(
                "包保关系 " + id + " 自 " + end + " 起，终止日期应晚于该日",
                "assignment " + id + " begins on " + end + ", the end must come after it"));
      }
    }
  }

  private static void addIfSameCadre(
      Violations violations, AssignmentHistory ending, String cadreId, LocalDate on) {
    if (ending.asList().stream().anyMatch(one -> one.getCadreId().equals(cadreId))) {
      violations.add(
          Violation.SAME_CADRE,
          Text.of(
              "包保干部 " + cadreId + " 在 " + on + " 已包保该主体",
              "cadre " + cadreId + " guarantees the business on " + on + " already"));
    }
  }

  private GuaranteeAssignment assignment(
      FoodBusiness business,
      Cadre cadre,
      LocalDate from,
      Optional<LocalDate> end,
      AssignmentHistory all,
      long knownAt) {
    return GuaranteeAssignment.builder()
        .id(
            SuccessiveIds.next(
                business.getId(),
                ID_WORD,
                all.ids(),
                id -> books.existed(EntryKind.ASSIGNMENT, id, knownAt)))
        .businessId(business.getId())
        .cadreId(cadre.getId())
        .jurisdiction(business.getJurisdiction())
        .from(from)
        .end(end)
        .build();
  }

  private static boolean isOpenFrom(
      LedgerEntry entry, String businessId, String cadreId, LocalDate from) {
    return begins(entry, businessId, cadreId, from)
        && !((GuaranteeAssignment) entry).getEnd().isPresent();
  }

  private static boolean isTransfer(
      List<LedgerEntry> written, String businessId, String toCadreId, LocalDate from) {
    int last = written.size() - 1;
    return last > 0
        && begins(written.get(last), businessId, toCadreId, from)
        && written.subList(0, last).stream().allMatch(entry -> isEnded(entry, businessId, from));
  }

  private static boolean begins(
      LedgerEntry entry, String businessId, String cadreId, LocalDate from) {
    if (!(entry instanceof GuaranteeAssignment)) {
      return false;
    }
    GuaranteeAssignment assignment = (GuaranteeAssignment) entry;
    return assignment.getBusinessId().equals(businessId)
        && assignment.getCadreId().equals(cadreId)
        && assignment.getFrom().equals(from);
  }

  private static boolean isEnded(LedgerEntry entry, String businessId, LocalDate end) {
    if (!(entry instanceof GuaranteeAssignment)) {
      return false;
    }
    GuaranteeAssignment assignment = (GuaranteeAssignment) entry;
    return assignment.getBusinessId().equals(businessId)
        && assignment.getEnd().equals(Optional.of(end));
  }
}
