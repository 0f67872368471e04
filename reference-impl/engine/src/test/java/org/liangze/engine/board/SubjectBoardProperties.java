package org.liangze.engine.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** After any history, the board counts as the plain list of subjects does. */
class SubjectBoardProperties {

  private static final int INDICATORS = 3;
  private static final CellGrid GRID = new CellGrid(3, 2);

  enum Deed {
    ENTER,
    LEAVE,
    MOVE,
    ANSWER
  }

  record Step(Deed deed, int whom, int where, int cell, int indicator, int answer) {}

  /** What the plain list keeps of a subject. */
  record Known(int division, int cell, int[] answers) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Deed> deeds =
        Arbitraries.frequency(
            Tuple.of(6, Deed.ENTER),
            Tuple.of(1, Deed.LEAVE),
            Tuple.of(2, Deed.MOVE),
            Tuple.of(6, Deed.ANSWER));
    return Combinators.combine(
            deeds,
            Arbitraries.integers().between(0, 999),
            Arbitraries.integers().between(0, 999),
            Arbitraries.integers().between(0, GRID.getCells() - 1),
            Arbitraries.integers().between(0, INDICATORS - 1),
            Arbitraries.integers().between(0, 3))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(300);
  }

  /** Trees of any shape, by how deep each division lies below the one before it. */
  @Provide
  Arbitrary<DivisionNumbers> trees() {
    return Arbitraries.integers()
        .between(0, 3)
        .list()
        .ofMinSize(0)
        .ofMaxSize(12)
        .map(SubjectBoardProperties::tree);
  }

  private static DivisionNumbers tree(List<Integer> ups) {
    int[] ends = new int[ups.size() + 1];
    List<Integer> open = new ArrayList<>(List.of(0));
    for (int division = 1; division < ends.length; division++) {
      for (int up = ups.get(division - 1); up > 0 && open.size() > 1; up--) {
        ends[open.remove(open.size() - 1)] = division;
      }
      open.add(division);
    }
    open.forEach(division -> ends[division] = ends.length);
    return DivisionNumbers.ofEnds(ends);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyCountIsThatOfThePlainList(
      @ForAll("trees") DivisionNumbers tree, @ForAll("histories") List<Step> history) {
    SubjectBoard board = new SubjectBoard(tree, GRID, INDICATORS, new int[tree.size()]);
    Map<String, Known> plain = new LinkedHashMap<>();
    AtomicInteger next = new AtomicInteger();
    Map<BoardState, Map<String, Known>> frozen = new LinkedHashMap<>();
    for (int i = 0; i < history.size(); i++) {
      take(history.get(i), board, tree, plain, next);
      if (i % 37 == 0) {
        frozen.put(board.freeze(), new LinkedHashMap<>(plain));
      }
    }
    frozen.put(board.freeze(), plain);

    plain.forEach(
        (id, known) -> {
          for (int i = 0; i < INDICATORS; i++) {
            assertThat(board.answerAt(board.find(id), i)).isEqualTo(known.answers()[i]);
          }
          assertThat(board.divisionAt(board.find(id))).isEqualTo(known.division());
          assertThat(board.cellAt(board.find(id))).isEqualTo(known.cell());
        });
    frozen.forEach((state, then) -> assertSame(state, tree, then));
  }

  private static void take(
      Step step,
      SubjectBoard board,
      DivisionNumbers tree,
      Map<String, Known> plain,
      AtomicInteger next) {
    int division = step.where() % tree.size();
    List<String> all = new ArrayList<>(plain.keySet());
    if (step.deed() == Deed.ENTER || all.isEmpty()) {
      String id = "B" + next.incrementAndGet();
      board.enter(id, division, step.cell());
      plain.put(id, new Known(division, step.cell(), new int[INDICATORS]));
      return;
    }
    String id = all.get(step.whom() % all.size());
    Known known = plain.get(id);
    switch (step.deed()) {
      case LEAVE -> {
        board.leave(board.find(id));
        plain.remove(id);
      }
      case MOVE -> {
        board.leave(board.find(id));
        int slot = board.enter(id, division, step.cell());
        for (int i = 0; i < INDICATORS; i++) {
          board.answer(slot, i, known.answers()[i]);
        }
        plain.put(id, new Known(division, step.cell(), known.answers()));
      }
      default -> {
        int[] answers = known.answers().clone();
        answers[step.indicator()] = step.answer();
        board.answer(board.find(id), step.indicator(), step.answer());
        plain.put(id, new Known(known.division(), known.cell(), answers));
      }
    }
  }

  private static void assertSame(BoardState state, DivisionNumbers tree, Map<String, Known> plain) {
    for (int row = CellGrid.ANY; row < 3; row++) {
      for (int column = CellGrid.ANY; column < 2; column++) {
        for (int division = 0; division < tree.size(); division++) {
          assertThat(kept(state, division, row, column))
              .isEqualTo(plainCount(plain, tree, division, row, column));
        }
      }
    }
  }

  /** What the tallies, or the columns of a leaf, say. */
  private static long[] kept(BoardState state, int division, int row, int column) {
    long[] cells = new long[GRID.getCells() * INDICATORS];
    state.addCells(cells, division, 1);
    long[] kept = new long[INDICATORS];
    for (int cell = 0; cell < GRID.getCells(); cell++) {
      for (int i = 0; i < INDICATORS && GRID.passes(cell, row, column); i++) {
        kept[i] += cells[cell * INDICATORS + i];
      }
    }
    return kept;
  }

  private static long[] plainCount(
      Map<String, Known> plain, DivisionNumbers tree, int division, int row, int column) {
    long[] counted = new long[INDICATORS];
    for (Known known : plain.values()) {
      boolean within = known.division() >= division && known.division() < tree.endOf(division);
      if (within && GRID.passes(known.cell(), row, column)) {
        for (int i = 0; i < INDICATORS; i++) {
          int answer = known.answers()[i];
          counted[i] += answer == Answer.MET ? (1L << 32) + 1 : answer == Answer.MISSED ? 1 : 0;
        }
      }
    }
    return counted;
  }

  @Test
  void manyWhoEnterAndLeaveAreLaidOutAnewAndStayWhoTheyAre() {
    DivisionNumbers tree = tree(List.of(0, 1, 1, 2, 0));
    SubjectBoard board = new SubjectBoard(tree, GRID, INDICATORS, new int[tree.size()]);
    for (int i = 0; i < 30_000; i++) {
      int slot = board.enter("B" + i, i % tree.size(), i % GRID.getCells());
      board.answer(slot, i % INDICATORS, i % 4);
      board.setHoldsThrough(slot, i);
    }
    for (int i = 0; i < 30_000; i += 3) {
      board.leave(board.find("B" + i));
    }

    List<String> expired = new ArrayList<>();
    board.forEachExpired(3_000, expired::add);
    assertThat(expired).hasSize(2_000).contains("B1", "B2", "B2999").doesNotContain("B3", "B3001");
    for (int i = 0; i < 30_000; i++) {
      int slot = board.find("B" + i);
      if (i % 3 == 0) {
        assertThat(slot).isEqualTo(SubjectBoard.NOWHERE);
      } else {
        assertThat(board.divisionAt(slot)).isEqualTo(i % tree.size());
        assertThat(board.cellAt(slot)).isEqualTo(i % GRID.getCells());
        assertThat(board.answerAt(slot, i % INDICATORS)).isEqualTo(i % 4);
      }
    }
  }
}
