package org.liangze.exchange.bulletin;

import org.liangze.exchange.internal.FormulaGuard;

/**
 * What a text must become in a CSV file so that a spreadsheet shows it and does nothing else.
 *
 * <p>No cell of the file begins like a formula, not even the {@code ="1501"} by which some keep a
 * code from turning into a number; so a file with a formula in it is not ours.
 */
final class CsvCell {

  private CsvCell() {}

  /** Returns a text from outside; an apostrophe stands before what would begin a formula. */
  static String text(String text) {
    return FormulaGuard.guarded(text);
  }

  /**
   * Returns a code followed by a tab: a spreadsheet then keeps {@code 150102001001}, {@code 0015}
   * and {@code 1E5} as texts, and whoever trims the cell has the code.
   */
  static String code(String code) {
    return text(code) + "\t";
  }
}
