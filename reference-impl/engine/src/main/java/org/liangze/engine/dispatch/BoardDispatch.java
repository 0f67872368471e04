package org.liangze.engine.dispatch;

import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.engine.board.DayState;
import org.liangze.engine.board.DivisionSums;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;

/** Reads a dispatch from the board of its day. */
final class BoardDispatch {

  private BoardDispatch() {}

  static DailyDispatch.Builder of(DayState board, Units units) {
    JurisdictionTree tree = board.getRules().getJurisdictions();
    DailyDispatch.Builder dispatch =
        DailyDispatch.builder()
            .date(board.getDate())
            .jurisdiction(units.getJurisdiction())
            .revision(board.getRevision())
            .treeVersion(tree.getVersion())
            .policy(board.getRules().getPolicy())
            .indicators(board.getDefinitions().getInPrintingOrder())
            .unlocated(board.getUnlocated());
    DivisionSums elsewhere = board.sumsOf(tree.indexOf(units.getJurisdiction().getCode()));
    DispatchRow total = elsewhere.toRow();
    for (Jurisdiction unit : units.asList()) {
      int division = tree.indexOf(unit.getCode());
      elsewhere.minus(division);
      dispatch
          .putUnits(unit.getCode(), unit)
          .putRows(unit.getCode(), board.sumsOf(division).toRow());
    }
    return dispatch.elsewhere(elsewhere.toRow()).total(total);
  }
}
