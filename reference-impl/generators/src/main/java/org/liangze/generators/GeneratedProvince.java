package org.liangze.generators;

import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
import org.liangze.model.ledger.LedgerEntry;

/**
 * A province made to order (按需生成的省份): its divisions, and all that its campaign has brought into the
 * ledger up to the campaign day.
 *
 * <p>Example: {@code GeneratedProvince.of(ProvinceSpec.innerMongolia()).businesses()}.
 *
 * <p>The same specification always gives the same entries. On another day of the same campaign a
 * business, a cadre, a record has the same identifier; what is dated later than the campaign day is
 * not there, and a business verified later is there unverified, a finding put right later is there
 * open. On the last day all is done. Records of duties are there for as many days back as the
 * specification says.
 *
 * <p>Each stream makes its entries one by one in a stable order, sequentially and in constant
 * memory, and may be asked for any number of times.
 *
 * <p>This class is immutable and thread-safe; a stream belongs to one thread.
 */
public final class GeneratedProvince {

  private static final Map<EntryKind<?>, Function<ProvincePlan, Cursor<? extends LedgerEntry>>>
      CURSORS =
          Map.ofEntries(
              Map.entry(EntryKind.BUSINESS, BusinessCursor::new),
              Map.entry(EntryKind.CADRE, CadreCursor::new),
              Map.entry(EntryKind.ASSIGNMENT, AssignmentCursor::new),
              Map.entry(EntryKind.LETTER, LetterCursor::new),
              Map.entry(EntryKind.VISIT, VisitCursor::new),
              Map.entry(EntryKind.APPOINTMENT, AppointmentCursor::new),
              Map.entry(EntryKind.CLOSURE, ClosureCursor::new),
              Map.entry(EntryKind.DUTY_RECORD, DutyRecordCursor::new),
              Map.entry(EntryKind.FINDING, FindingCursor::new),
              Map.entry(EntryKind.TRAINING, TrainingCursor::new),
              Map.entry(EntryKind.DISQUALIFICATION, DisqualificationCursor::new));

  private final ProvincePlan plan;

  GeneratedProvince(ProvincePlan plan) {
    this.plan = plan;
  }

  /** Returns the province; its divisions are made now, its entries when they are asked for. */
  public static GeneratedProvince of(ProvinceSpec spec) {
    return new GeneratedProvince(ProvincePlan.of(spec));
  }

  /** Returns what was asked for. */
  public ProvinceSpec getSpec() {
    return plan.spec();
  }

  /** Returns the divisions; they do not depend on the seed. */
  public JurisdictionTree getTree() {
    return plan.settlement().tree();
  }

  /** Returns the businesses in the order of the tree: licensed ones and those with filings only. */
  public Stream<FoodBusiness> businesses() {
    return entries(EntryKind.BUSINESS);
  }

  /** Returns the cadres in the order of the tree. */
  public Stream<Cadre> cadres() {
    return entries(EntryKind.CADRE);
  }

  /** Returns the guarantee assignments, one for each licensed business, in their order. */
  public Stream<GuaranteeAssignment> assignments() {
    return entries(EntryKind.ASSIGNMENT);
  }

  /** Returns the commitment letters, one for each cadre, in their order. */
  public Stream<CommitmentLetter> letters() {
    return entries(EntryKind.LETTER);
  }

  /** Returns the supervision visits in the order of the businesses, each visited once. */
  public Stream<SupervisionVisit> visits() {
    return entries(EntryKind.VISIT);
  }

  /**
   * Returns the appointments in the order of the businesses: an officer for each, a director for
   * each large and medium one, a principal for these and for each of medium or high risk.
   */
  public Stream<RoleAppointment> appointments() {
    return entries(EntryKind.APPOINTMENT);
  }

  /** Returns the closures in the order of the businesses: the weekly days of rest of some. */
  public Stream<Closure> closures() {
    return entries(EntryKind.CLOSURE);
  }

  /**
   * Returns the records of duties in the order of the businesses of medium and high risk, each
   * business's by duty and day; those of the days that the specification asks for.
   */
  public Stream<DutyRecord> dutyRecords() {
    return entries(EntryKind.DUTY_RECORD);
  }

  /** Returns the findings in the order of the visits: one at about each eighth of them. */
  public Stream<Finding> findings() {
    return entries(EntryKind.FINDING);
  }

  /**
   * Returns the trainings in the order of the businesses: 40 hours for the directors and officers
   * of large and medium enterprises and the officers of canteens.
   */
  public Stream<TrainingRecord> trainings() {
    return entries(EntryKind.TRAINING);
  }

  /** Returns the disqualifications in the order of the businesses: one in 25,000. */
  public Stream<Disqualification> disqualifications() {
    return entries(EntryKind.DISQUALIFICATION);
  }

  /** Returns the entries of a kind. */
  public <T extends LedgerEntry> Stream<T> entries(EntryKind<T> kind) {
    long size = isKnownAtOnce(kind) ? count(kind) : Long.MAX_VALUE;
    return StreamSupport.stream(new CursorSpliterator<>(cursor(kind), size), false)
        .map(kind.getType()::cast);
  }

  /**
   * Returns how many entries of a kind there are. Businesses and cadres are known at once; for the
   * other kinds the records are gone through without making them, which takes seconds for the
   * nation.
   */
  public long count(EntryKind<?> kind) {
    if (kind == EntryKind.BUSINESS) {
      return (long) plan.spec().getBusinesses() + plan.spec().getFilings();
    }
    if (kind == EntryKind.CADRE) {
      return plan.settlement().allCadres();
    }
    Cursor<?> cursor = cursor(kind);
    long count = 0;
    while (cursor.advance()) {
      count++;
    }
    return count;
  }

  private static boolean isKnownAtOnce(EntryKind<?> kind) {
    return kind == EntryKind.BUSINESS || kind == EntryKind.CADRE;
  }

  private Cursor<? extends LedgerEntry> cursor(EntryKind<?> kind) {
    return Objects.requireNonNull(CURSORS.get(kind)).apply(plan);
  }

  private static final class CursorSpliterator<T> extends Spliterators.AbstractSpliterator<T> {

    private final Cursor<T> cursor;

    CursorSpliterator(Cursor<T> cursor, long size) {
      super(
          size,
          Spliterator.ORDERED
              | Spliterator.DISTINCT
              | Spliterator.NONNULL
              | Spliterator.IMMUTABLE
              | (size < Long.MAX_VALUE ? Spliterator.SIZED : 0));
      this.cursor = cursor;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      if (!cursor.advance()) {
        return false;
      }
      action.accept(cursor.entry());
      return true;
    }
  }
}
