package org.liangze.exchange.internal.source;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table as the source has it: its number, its cells, and what is wrong with them. */
public final class RawRow {

  /** What kind of cell a workbook has; a text file has texts only. */
  public enum Kind {
    TEXT,
    /** The number as the workbook stores it, such as {@code 150102001001} or {@code 1.5E11}. */
    NUMBER,
    /** A day in ISO form. */
    DATE,
    /** TRUE or FALSE, a time of day without a day, or an error such as {@code #N/A}. */
    UNUSABLE
  }

  private final long number;
  private final String[] cells;
  private final Kind @Nullable [] kinds;
  private final List<RowFault> faults;

  RawRow(long number, String[] cells, Kind @Nullable [] kinds, List<RowFault> faults) {
    this.number = number;
    this.cells = cells;
    this.kinds = kinds;
    this.faults = faults;
  }

  static RawRow of(long number, String... cells) {
    return new RawRow(number, cells, null, Collections.emptyList());
  }

  /** Returns the row, from 1; blank rows count. */
  public long getNumber() {
    return number;
  }

  /** Returns whether no cell holds anything. */
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isEmpty() && !isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(String cell) {
    return cell.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Returns how many cells there are. */
  public int size() {
    return cells.length;
  }

  /** Returns the text of a cell; empty if the row has no such cell. */
  public String getCell(int index) {
    return index < cells.length ? cells[index] : "";
  }

  /** Returns the kind of a cell. */
  public Kind getKind(int index) {
    return kinds == null || index >= kinds.length ? Kind.TEXT : kinds[index];
  }

  /** Returns whether a fault of its form says all about a cell. */
  public boolean isFaulty(int index) {
    for (RowFault fault : faults) {
      if (fault.getCell() == index) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is wrong with the form of the row. */
  public List<RowFault> getFaults() {
    return faults;
  }
}
