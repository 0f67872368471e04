package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangze.model.Text;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.intake.IntakeFinding;

/**
 * The column of evaluations by person (评价): {@code P000019:GOOD;P000020:POOR}.
 *
 * <p>The last colon of a pair parts it, so that an identifier may have colons too. A finding names
 * a pair by its place alone, because people write names in the place of identifiers.
 */
final class EvaluationColumn {

  private static final Terms<Evaluation> TERMS =
      Terms.of(Evaluation.class, Evaluation::getLabel)
          .also(Evaluation.GOOD, "优", "良好")
          .also(Evaluation.ADEQUATE, "达标")
          .also(Evaluation.POOR, "差", "不达标");

  private static final char COLON = ':';
  private static final char WIDE_COLON = '：';

  private final TableColumn column;

  EvaluationColumn(TableColumn column) {
    this.column = column;
  }

  TableColumn getColumn() {
    return column;
  }

  Map<String, Evaluation> read(RowFields row) {
    String text = row.word(column);
    if (text == null) {
      return Collections.emptyMap();
    }
    Map<String, Evaluation> evaluations = new LinkedHashMap<>();
    List<String> pairs = CellLists.split(text);
    for (int i = 0; i < pairs.size(); i++) {
      if (!pairs.get(i).isEmpty()) {
        read(row, pairs.get(i), i + 1, evaluations);
      }
    }
    return evaluations;
  }

  private void read(RowFields row, String pair, int place, Map<String, Evaluation> evaluations) {
    int colon = Math.max(pair.lastIndexOf(COLON), pair.lastIndexOf(WIDE_COLON));
    Evaluation evaluation =
        colon < 0 ? null : TERMS.find(Spellings.stripped(pair.substring(colon + 1)));
    if (colon < 0) {
      refuse(
          row,
          place,
          Text.of("应为“人员编号:评价”，如 P000019:GOOD", "must be person:evaluation, such as P000019:GOOD"));
      return;
    }
    if (evaluation == null) {
      refuse(row, place, TERMS.choices());
    }
    String person = row.idWithin(column, Spellings.stripped(pair.substring(0, colon)));
    if (person != null && evaluation != null && evaluations.put(person, evaluation) != null) {
      refuse(row, place, Text.of("与前面的人员重复", "the person was evaluated before"));
    }
  }

  private void refuse(RowFields row, int place, Text rule) {
    row.error(
        column,
        IntakeFinding.INVALID_VALUE,
        Text.of("第 " + place + " 项：", "item " + place + ": ").plus(rule));
  }

  void write(Map<String, Evaluation> evaluations, RowCells row) {
    List<String> pairs = new ArrayList<>(evaluations.size());
    evaluations.forEach(
        (person, evaluation) -> pairs.add(person + COLON + row.write(TERMS, evaluation)));
    row.texts(column, pairs);
  }
}
