package org.liangze.exchange.internal.source;

import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/** Something wrong with the form of a row, before anybody asks what its cells mean. */
public final class RowFault {

  /** Stands in place of a cell's index where the fault is one of the whole row. */
  public static final int WHOLE_ROW = -1;

  private final int cell;
  private final IntakeFinding code;
  private final Text message;

  RowFault(int cell, IntakeFinding code, Text message) {
    this.cell = cell;
    this.code = code;
    this.message = message;
  }

  /** Returns the index of the cell, from 0, or {@link #WHOLE_ROW}. */
  public int getCell() {
    return cell;
  }

  public IntakeFinding getCode() {
    return code;
  }

  public Text getMessage() {
    return message;
  }
}
