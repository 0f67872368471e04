package org.liangze.model.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.model.Text;
import org.liangze.model.business.RiskLevel;

/**
 * The parameters of how cadres guarantee (包保参数), besides the tiers and the number of visits: which
 * visits count, what is signed and for how long, and how many businesses one cadre may have.
 */
public final class GuaranteeParameters {

  /** For what a cadre signs (承诺书签订方式). */
  public static final PolicyParameter<LetterRule> LETTER_RULE =
      PolicyParameter.of(
          "letters.rule",
          LetterRule.class,
          Text.of("承诺书签订方式", "what a letter is for"),
          Text.same(""));

  /**
   * For how many months a letter holds (承诺书有效期), from the day of signing up to, and without, the
   * same day so many months later; 0 if it holds without end. A letter that says itself when it
   * ends does not hold longer than that either way.
   */
  public static final PolicyParameter<Integer> LETTER_VALIDITY =
      PolicyParameter.number(
          "letters.validity",
          1_200,
          Text.of("承诺书有效期（0 为长期）", "validity of a letter (0: without end)"),
          Text.of("个月", "months"));

  /** Whether a cadre who begins a new term of service signs anew (任期变更重签). */
  public static final PolicyParameter<Boolean> LETTER_RENEWED_WITH_TERM =
      PolicyParameter.of(
          "letters.renewed-with.term",
          Boolean.class,
          Text.of("干部任期变更后须重签承诺书", "letter renewed with the term of service"),
          Text.same(""));

  /** Whether a cadre who moves to another tier signs anew, in that tier's form (层级变更重签). */
  public static final PolicyParameter<Boolean> LETTER_RENEWED_WITH_TIER =
      PolicyParameter.of(
          "letters.renewed-with.tier",
          Boolean.class,
          Text.of("干部层级变更后须重签承诺书", "letter renewed with the tier"),
          Text.same(""));

  /** How many businesses a cadre may guarantee at a time (每名干部包保上限); 0 if there is no limit. */
  public static final PolicyParameter<Integer> CADRE_CAP =
      PolicyParameter.number(
          "guarantees.cap",
          1_000_000,
          Text.of("每名干部包保上限（0 为不限）", "businesses per cadre at the most (0: no limit)"),
          Text.of("户", "businesses"));

  private static final Map<RiskLevel, PolicyParameter<VisitModes>> VISIT_MODES =
      PolicyParameters.each(
          RiskLevel.class, level -> makeVisitModes(level.name(), level.getLabel()));
  private static final PolicyParameter<VisitModes> VISIT_MODES_UNRATED =
      makeVisitModes("UNRATED", Text.of("未评风险等级", "risk not rated"));

  private GuaranteeParameters() {}

  /**
   * In which modes a visit counts (督导方式).
   *
   * @param level the risk level of the business; empty if it is not rated
   */
  public static PolicyParameter<VisitModes> visitModes(Optional<RiskLevel> level) {
    return level.isPresent() ? VISIT_MODES.get(level.get()) : VISIT_MODES_UNRATED;
  }

  private static PolicyParameter<VisitModes> makeVisitModes(String of, Text label) {
    return PolicyParameter.of(
        "visits.modes." + of,
        VisitModes.class,
        Text.of("计数的督导方式，", "modes in which visits count, ").plus(label),
        Text.same(""));
  }

  static List<PolicyParameter<?>> all() {
    List<PolicyParameter<?>> all = new ArrayList<>();
    for (RiskLevel level : RiskLevel.values()) {
      all.add(visitModes(Optional.of(level)));
    }
    all.add(visitModes(Optional.empty()));
    all.add(LETTER_RULE);
    all.add(LETTER_VALIDITY);
    all.add(LETTER_RENEWED_WITH_TERM);
    all.add(LETTER_RENEWED_WITH_TIER);
    all.add(CADRE_CAP);
    return Collections.unmodifiableList(all);
  }
}
