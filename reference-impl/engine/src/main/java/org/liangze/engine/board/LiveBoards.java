package org.liangze.engine.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangze.engine.book.ChangedSubjects;
import org.liangze.engine.book.LedgerBook;
import org.liangze.model.assessment.Rules;

/**
 * The boards of the days that were last asked for (现行看板), kept up with the ledger.
 *
 * <p>Two, because a day is compared with another. A later day is reached from an earlier one by
 * judging those anew whose answers no longer hold; any other day is judged from the beginning. Not
 * thread-safe: asked by whoever follows the book.
 */
public final class LiveBoards {

  private static final int MOST = 2;

  private final Rules rules;
  private final Definitions definitions;

  private final List<DayBoard> boards = new ArrayList<>();

  public LiveBoards(Rules rules, Definitions definitions) {
    this.rules = rules;
    this.definitions = definitions;
  }

  /** Returns the states of some days, at most two, at the revision that a book has followed to. */
  public List<DayState> at(LedgerBook book, List<LocalDate> days) {
    boolean done = false;
    try {
      keepUp(book);
      getReady(book, days);
      List<DayState> states = new ArrayList<>();
      for (LocalDate day : days) {
        states.add(boardOf(day).freeze(book.getRevision()));
      }
      done = true;
      return states;
    } finally {
      if (!done) {
        // An indicator failed half way; what was judged until then is worth nothing.
        boards.clear();
      }
    }
  }

  private void keepUp(LedgerBook book) {
    Optional<ChangedSubjects> changed = book.takeChanged();
    if (!changed.isPresent()) {
      boards.clear();
    } else {
      for (DayBoard board : boards) {
        board.judge(changed.get(), book);
      }
    }
  }

  /** Turns boards that are not asked for to the days that lack one, or judges those days anew. */
  private void getReady(LedgerBook book, List<LocalDate> days) {
    List<LocalDate> lacking = new ArrayList<>(days);
    List<DayBoard> spare = new ArrayList<>();
    for (DayBoard board : boards) {
      if (!lacking.remove(board.getDate())) {
        spare.add(board);
      }
    }
    for (DayBoard board : spare) {
      if (lacking.isEmpty()) {
        return;
      }
      if (board.getDate().isBefore(lacking.get(0))) {
        board.turnTo(lacking.remove(0), book);
      }
    }
    if (!lacking.isEmpty()) {
      for (DayBoard board : spare) {
        if (boards.size() > MOST - lacking.size() && !days.contains(board.getDate())) {
          boards.remove(board);
        }
      }
      boards.addAll(DayBoard.of(book, rules, definitions, lacking));
    }
  }

  private DayBoard boardOf(LocalDate day) {
    for (DayBoard board : boards) {
      if (board.getDate().equals(day)) {
        return board;
      }
    }
    throw new IllegalStateException("no board of " + day);
  }
}
