package org.liangze.engine.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** The last asked for first. */
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
      List<DayState> states = new ArrayList<>();
      for (LocalDate day : days) {
        states.add(boardOf(day, book).freeze(book.getRevision()));
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

  private DayBoard boardOf(LocalDate day, LedgerBook book) {
    for (int i = 0; i < boards.size(); i++) {
      if (boards.get(i).getDate().equals(day)) {
        boards.add(0, boards.remove(i));
        return boards.get(0);
      }
    }
    @Nullable DayBoard board = boards.size() == MOST ? boards.remove(MOST - 1) : null;
    if (board != null && board.getDate().isBefore(day)) {
      board.turnTo(day, book);
    } else {
      board = DayBoard.of(book, rules, definitions, day);
    }
    boards.add(0, board);
    return board;
  }
}
