package org.liangze.engine.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.Reason;

/**
 * What the indicators say of all subjects of one sort on one day (当日判定), with the day through which
 * it holds; and beside it one more column, of what the population is. Not thread-safe.
 */
final class JudgedSubjects {

  private final int indicators;
  private final SubjectBoard board;
  private final UnknownCounts unknown;

  /** Subjects in divisions that the tree does not know; they are counted nowhere. */
  private final Set<String> unlocated = new HashSet<>();

  /**
   * @param indicators how many there are, without the population
   */
  JudgedSubjects(DivisionNumbers divisions, CellGrid grid, int indicators, int[] expected) {
    this.indicators = indicators;
    this.board = new SubjectBoard(divisions, grid, indicators + 1, expected);
    this.unknown = new UnknownCounts(divisions, grid, indicators);
  }

  /** Notes a subject that stands nowhere in the tree. */
  void putUnlocated(String id) {
    remove(id);
    unlocated.add(id);
  }

  /**
   * Notes what is said of a subject, in place of whatever was said before.
   *
   * @param population what it is in the population, as an {@link Answer}
   * @param through the last day on which all of that holds, as a day of the epoch
   */
  void put(
      String id,
      int division,
      int cell,
      List<Assessment> assessments,
      int population,
      long through) {
    int slot = board.find(id);
    if (slot != SubjectBoard.NOWHERE
        && (board.divisionAt(slot) != division || board.cellAt(slot) != cell)) {
      remove(id);
      slot = SubjectBoard.NOWHERE;
    }
    if (slot == SubjectBoard.NOWHERE) {
      unlocated.remove(id);
      slot = board.enter(id, division, cell);
    }
    @Nullable Reason[] reasons = null;
    for (int indicator = 0; indicator < indicators; indicator++) {
      Assessment assessment = assessments.get(indicator);
      board.answer(slot, indicator, Answer.of(assessment.getOutcome()));
      if (assessment.getOutcome() == Outcome.UNKNOWN) {
        reasons = reasons == null ? new Reason[indicators] : reasons;
        reasons[indicator] = assessment.getReason().orElseThrow(IllegalStateException::new);
      }
    }
    board.answer(slot, indicators, population);
    board.setHoldsThrough(slot, (int) Math.min(through, Integer.MAX_VALUE));
    unknown.put(id, division, cell, reasons);
  }

  /** Forgets a subject, if there is anything to forget. */
  void remove(String id) {
    unlocated.remove(id);
    int slot = board.find(id);
    if (slot != SubjectBoard.NOWHERE) {
      unknown.put(id, board.divisionAt(slot), board.cellAt(slot), null);
      board.leave(slot);
    }
  }

  /** Gives the subjects of which something no longer holds on a day. */
  void forEachExpired(long day, Consumer<String> consumer) {
    board.forEachExpired(day, consumer);
  }

  JudgedState freeze() {
    return new JudgedState(board.freeze(), unknown.freeze(), unlocated.size());
  }
}
