package org.liangze.exchange.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
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
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.ledger.EntryKind;

/**
 * The layout (表样) of a table of one kind of record: its columns, for reading as for writing.
 *
 * <p>Example: {@code TableLayout.BUSINESSES}, named {@code businesses}. There is one instance of
 * each layout.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the record
 */
public final class TableLayout<T> {

  /** Divisions (行政区划), one row each, parents and children in any order. */
  public static final TableLayout<Jurisdiction> DIVISIONS =
      new TableLayout<>("divisions", Text.of("行政区划", "divisions"), null, DivisionForm::new);

  /** Old codes of divisions with the codes that took their place (区划旧代码). */
  public static final TableLayout<DivisionAlias> ALIASES =
      new TableLayout<>(
          "aliases", Text.of("区划旧代码", "old codes of divisions"), null, AliasForm::new);

  /** Food businesses (食品生产经营主体) with their licences. */
  public static final TableLayout<FoodBusiness> BUSINESSES =
      new TableLayout<>(
          "businesses",
          Text.of("食品生产经营主体", "food businesses"),
          EntryKind.BUSINESS,
          BusinessForm::new);

  /** Cadres (包保干部). */
  public static final TableLayout<Cadre> CADRES =
      new TableLayout<>("cadres", Text.of("包保干部", "cadres"), EntryKind.CADRE, CadreForm::new);

  /** Guarantee assignments (包保关系). */
  public static final TableLayout<GuaranteeAssignment> ASSIGNMENTS =
      new TableLayout<>(
          "assignments",
          Text.of("包保关系", "guarantee assignments"),
          EntryKind.ASSIGNMENT,
          AssignmentForm::new);

  /** Commitment letters (承诺书). */
  public static final TableLayout<CommitmentLetter> LETTERS =
      new TableLayout<>(
          "letters", Text.of("承诺书", "commitment letters"), EntryKind.LETTER, LetterForm::new);

  /** Supervision visits (督导). */
  public static final TableLayout<SupervisionVisit> VISITS =
      new TableLayout<>(
          "visits", Text.of("督导", "supervision visits"), EntryKind.VISIT, VisitForm::new);

  /** Appointments of the three persons (三人任命). */
  public static final TableLayout<RoleAppointment> APPOINTMENTS =
      new TableLayout<>(
          "appointments",
          Text.of("三人任命", "appointments of the three persons"),
          EntryKind.APPOINTMENT,
          AppointmentForm::new);

  /** Days on which businesses do not open (歇业日). */
  public static final TableLayout<Closure> CLOSURES =
      new TableLayout<>(
          "closures", Text.of("歇业日", "days of closure"), EntryKind.CLOSURE, ClosureForm::new);

  /** Records of duties done (履职记录). */
  public static final TableLayout<DutyRecord> DUTY_RECORDS =
      new TableLayout<>(
          "duty-records",
          Text.of("履职记录", "duty records"),
          EntryKind.DUTY_RECORD,
          DutyRecordForm::new);

  /** Findings, each with its rectification (问题及整改). */
  public static final TableLayout<Finding> FINDINGS =
      new TableLayout<>(
          "findings",
          Text.of("问题及整改", "findings and rectifications"),
          EntryKind.FINDING,
          FindingForm::new);

  /** Trainings of the three persons (培训). */
  public static final TableLayout<TrainingRecord> TRAININGS =
      new TableLayout<>(
          "trainings", Text.of("培训", "trainings"), EntryKind.TRAINING, TrainingForm::new);

  /** Persons who are barred from the three roles (禁业). */
  public static final TableLayout<Disqualification> DISQUALIFICATIONS =
      new TableLayout<>(
          "disqualifications",
          Text.of("禁业", "disqualifications"),
          EntryKind.DISQUALIFICATION,
          DisqualificationForm::new);

  private static final List<TableLayout<?>> ALL =
      Collections.unmodifiableList(
          Arrays.<TableLayout<?>>asList(
              DIVISIONS,
              ALIASES,
              BUSINESSES,
              CADRES,
              ASSIGNMENTS,
              LETTERS,
              VISITS,
              APPOINTMENTS,
              CLOSURES,
              DUTY_RECORDS,
              FINDINGS,
              TRAININGS,
              DISQUALIFICATIONS));

  private final String name;
  private final Text label;
  private final @Nullable EntryKind<?> kind;
  private final Supplier<RowForm<T>> form;

  private TableLayout(
      String name, Text label, @Nullable EntryKind<?> kind, Supplier<RowForm<T>> form) {
    this.name = name;
    this.label = label;
    this.kind = kind;
    this.form = form;
  }

  /** Returns every layout, referenced records before those that refer to them. */
  public static List<TableLayout<?>> all() {
    return ALL;
  }

  /**
   * Returns the layout of this name.
   *
   * @throws InvalidValueException if there is none
   */
  public static TableLayout<?> named(String name) {
    for (TableLayout<?> layout : ALL) {
      if (layout.name.equals(name)) {
        return layout;
      }
    }
    throw InvalidValueException.of(
        "TableLayout.name", name, Text.of("应为 " + ALL + " 之一", "must be one of " + ALL));
  }

  /** Returns the stable name, such as {@code businesses}; lower-case ASCII. */
  public String getName() {
    return name;
  }

  /** Returns what the rows are, in both languages. */
  public Text getLabel() {
    return label;
  }

  /** Returns the kind of ledger entry that the rows are; empty for divisions and aliases. */
  public Optional<EntryKind<?>> getKind() {
    return Optional.ofNullable(kind);
  }

  /** Returns the columns in the order in which they are written. */
  public List<TableColumn> getColumns() {
    return makeForm().getColumns();
  }

  /** Makes the form anew, because it collects its columns as it is made. */
  RowForm<T> makeForm() {
    return form.get();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
