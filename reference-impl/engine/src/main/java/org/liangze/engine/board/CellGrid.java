package org.liangze.engine.board;

/**
 * How subjects are told apart for filters (筛选格): by two small numbers, such as food line and grade.
 *
 * <p>Each subject stands in one cell, that is one row and one column of the grid. A filter asks for
 * one row or any, and for one column or any; what it lets pass is a sum over cells. Immutable.
 */
final class CellGrid {

  /** Leaves a row or a column open. */
  static final int ANY = -1;

  private final int rows;
  private final int columns;
  private final int columnBits;
  private final int bits;

  CellGrid(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.columnBits = bitsFor(columns);
    this.bits = bitsFor(rows) + columnBits;
  }

  private static int bitsFor(int values) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(values - 1);
  }

  int getCells() {
    return rows * columns;
  }

  int cell(int row, int column) {
    return row * columns + column;
  }

  int rowOf(int cell) {
    return cell / columns;
  }

  int columnOf(int cell) {
    return cell % columns;
  }

  /** Returns how many bits tell a subject's cell: those of its column, then those of its row. */
  int getBits() {
    return bits;
  }

  /** Returns a cell as bits. */
  int codeOf(int cell) {
    return rowOf(cell) << columnBits | columnOf(cell);
  }

  /** Returns the cell that some bits tell. */
  int cellOf(int code) {
    return cell(code >>> columnBits, code & (1 << columnBits) - 1);
  }

  boolean passes(int cell, int row, int column) {
    return (row == ANY || rowOf(cell) == row) && (column == ANY || columnOf(cell) == column);
  }
}
