package org.liangze.model.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

/**
 * A kind of ledger entry (条目种类), typed by the value that it holds.
 *
 * <p>Example: {@code EntryKind.BUSINESS}, named {@code business}. There is one instance of each
 * kind; they compare by identity.
 *
 * @param <T> the value
 */
public final class EntryKind<T extends LedgerEntry> {

  /** Food businesses (食品生产经营主体). */
  public static final EntryKind<FoodBusiness> BUSINESS =
      new EntryKind<>("business", FoodBusiness.class, Text.of("食品经营主体", "food business"));

  /** Cadres (包保干部). */
  public static final EntryKind<Cadre> CADRE =
      new EntryKind<>("cadre", Cadre.class, Text.of("包保干部", "cadre"));

  /** Guarantee assignments (包保关系). */
  public static final EntryKind<GuaranteeAssignment> ASSIGNMENT =
      new EntryKind<>(
          "assignment", GuaranteeAssignment.class, Text.of("包保关系", "guarantee assignment"));

  /** Commitment letters (承诺书). */
  public static final EntryKind<CommitmentLetter> LETTER =
      new EntryKind<>("letter", CommitmentLetter.class, Text.of("承诺书", "commitment letter"));

  /** Supervision visits (督导). */
  public static final EntryKind<SupervisionVisit> VISIT =
      new EntryKind<>("visit", SupervisionVisit.class, Text.of("督导", "supervision visit"));

  /** Appointments of the three persons (三人任命). */
  public static final EntryKind<RoleAppointment> APPOINTMENT =
      new EntryKind<>("appointment", RoleAppointment.class, Text.of("任命", "role appointment"));

  /** Days on which a business does not open (歇业日). */
  public static final EntryKind<Closure> CLOSURE =
      new EntryKind<>("closure", Closure.class, Text.of("歇业日", "closure"));

  /** Records of duties done (履职记录). */
  public static final EntryKind<DutyRecord> DUTY_RECORD =
      new EntryKind<>("duty-record", DutyRecord.class, Text.of("履职记录", "duty record"));

  /** Findings with their rectification (问题及整改). */
  public static final EntryKind<Finding> FINDING =
      new EntryKind<>("finding", Finding.class, Text.of("问题", "finding"));

  /** Trainings of the three persons (培训). */
  public static final EntryKind<TrainingRecord> TRAINING =
      new EntryKind<>("training", TrainingRecord.class, Text.of("培训", "training"));

  /** Persons who are barred from the three roles (禁业). */
  public static final EntryKind<Disqualification> DISQUALIFICATION =
      new EntryKind<>(
          "disqualification", Disqualification.class, Text.of("禁业", "disqualification"));

  private static final List<EntryKind<?>> ALL =
      Collections.unmodifiableList(
          Arrays.<EntryKind<?>>asList(
              BUSINESS,
              CADRE,
              ASSIGNMENT,
              LETTER,
              VISIT,
              APPOINTMENT,
              CLOSURE,
              DUTY_RECORD,
              FINDING,
              TRAINING,
              DISQUALIFICATION));

  private final String name;
  private final Class<T> type;
  private final Text label;

  private EntryKind(String name, Class<T> type, Text label) {
    this.name = name;
    this.type = type;
    this.label = label;
  }

  /** Returns every kind, referenced kinds before those that refer to them. */
  public static List<EntryKind<?>> all() {
    return ALL;
  }

  /**
   * Returns the kind of this name.
   *
   * @throws InvalidValueException if there is none
   */
  public static EntryKind<?> named(String name) {
    for (EntryKind<?> kind : ALL) {
      if (kind.name.equals(name)) {
        return kind;
      }
    }
    throw InvalidValueException.of(
        "EntryKind.name", name, Text.of("应为 " + ALL + " 之一", "must be one of " + ALL));
  }

  /** Returns the stable name, such as {@code duty-record}; lower-case ASCII and hyphens. */
  public String getName() {
    return name;
  }

  /** Returns the class of the values. */
  public Class<T> getType() {
    return type;
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
