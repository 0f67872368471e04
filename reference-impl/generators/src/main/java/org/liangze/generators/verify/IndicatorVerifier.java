package org.liangze.generators.verify;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;

/**
 * Verifies what an indicator says (指标验证) of given facts under a policy on a day.
 *
 * <pre>{@code
 * verifyThat(BuiltInIndicators.overBusiness(Indicator.SUPERVISED)) // of the engine
 *     .under(PolicyPack.innerMongolia())
 *     .within(divisions)
 *     .on(LocalDate.of(2022, 11, 20))
 *     .given(business)
 *     .isMissedBecause(Reason.NO_VISIT_IN_PERIOD)
 *     .holdsThrough(LocalDate.of(2022, 12, 31));
 * }</pre>
 *
 * <p>The pack is {@link PolicyPack#national()} unless another is given, the divisions are {@link
 * ExampleDivisions#tree()}, and the calendar knows no day; a day must be given. No test library is
 * needed: what does not hold is an {@link AssertionError}, and facts that cannot be judged are an
 * {@link InvalidValueException}.
 *
 * <p>This class is immutable and thread-safe: every method returns a new verifier, so that one may
 * be kept and shared by several tests.
 */
public final class IndicatorVerifier {

  private final Subject subject;
  private final PolicyPack policy;
  private final JurisdictionTree jurisdictions;
  private final DayKinds calendar;
  private final @Nullable LocalDate day;

  private IndicatorVerifier(
      Subject subject,
      PolicyPack policy,
      JurisdictionTree jurisdictions,
      DayKinds calendar,
      @Nullable LocalDate day) {
    this.subject = subject;
    this.policy = Objects.requireNonNull(policy, "policy");
    this.jurisdictions = Objects.requireNonNull(jurisdictions, "jurisdictions");
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.day = day;
  }

  /** Returns the verifier of an indicator over businesses. */
  public static IndicatorVerifier verifyThat(BusinessIndicator indicator) {
    return of(Subject.business(indicator));
  }

  /** Returns the verifier of an indicator over cadres. */
  public static IndicatorVerifier verifyThat(CadreIndicator indicator) {
    return of(Subject.cadre(indicator));
  }

  /** Returns the verifier of an indicator over findings. */
  public static IndicatorVerifier verifyThat(FindingIndicator indicator) {
    return of(Subject.finding(indicator));
  }

  private static IndicatorVerifier of(Subject subject) {
    return new IndicatorVerifier(
        subject, PolicyPack.national(), ExampleDivisions.tree(), DayKinds.unknown(), null);
  }

  /** Returns this verifier under another policy. */
  public IndicatorVerifier under(PolicyPack pack) {
    return new IndicatorVerifier(subject, pack, jurisdictions, calendar, day);
  }

  /** Returns this verifier within other divisions, in which every given entry must be. */
  public IndicatorVerifier within(JurisdictionTree tree) {
    return new IndicatorVerifier(subject, policy, tree, calendar, day);
  }

  /** Returns this verifier with a calendar that tells working days. */
  public IndicatorVerifier withCalendar(DayKinds dayKinds) {
    return new IndicatorVerifier(subject, policy, jurisdictions, dayKinds, day);
  }

  /** Returns this verifier on a day. */
  public IndicatorVerifier on(LocalDate date) {
    return new IndicatorVerifier(
        subject, policy, jurisdictions, calendar, Objects.requireNonNull(date, "date"));
  }

  /**
   * Judges the given entries of the ledger.
   *
   * @param entries exactly one business (or cadre, for an indicator over cadres) and what is known
   *     of it, in any order; the cadres whom its assignments name are given as well, and
   *     appointments of those whose trainings are given; for an indicator over findings exactly one
   *     finding and its business
   * @throws InvalidValueException if the entries are about several subjects or about none, name
   *     what is not given where it matters, or are outside the divisions; or if no day was given
   */
  public Verification given(LedgerEntry... entries) {
    return given(Arrays.asList(entries));
  }

  /** Judges the given entries of the ledger as {@link #given(LedgerEntry...)} does. */
  public Verification given(Collection<? extends LedgerEntry> entries) {
    if (day == null) {
      throw InvalidValueException.of(
          "IndicatorVerifier.on",
          null,
          Text.of("须先用 .on(...) 给出日期", "no day was given; maybe add .on(...)"));
    }
    List<LedgerEntry> given = List.copyOf(entries);
    GivenEntries checked = new GivenEntries(given, jurisdictions);
    return Verification.of(subject, checked, Rules.of(policy, jurisdictions, calendar), day);
  }

  /** Returns what is verified, and when. */
  @Override
  public String toString() {
    return subject.getIndicator()
        + " under "
        + policy.getName()
        + (day == null ? "" : " on " + day);
  }
}
