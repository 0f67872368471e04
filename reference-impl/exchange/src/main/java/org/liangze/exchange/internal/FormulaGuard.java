package org.liangze.exchange.internal;

/**
 * Keeps a spreadsheet from taking a cell of a CSV file for a formula, without losing the cell.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or a line break, be it behind blanks or
 * apostrophes, gets an apostrophe in front; reading takes one such apostrophe away again. So {@code
 * =1+1} is written {@code '=1+1}, and {@code '=1+1} is written {@code ''=1+1}.
 */
public final class FormulaGuard {

  private static final char APOSTROPHE = '\'';

  /** The full-width forms are formulas too where an East Asian keyboard is set. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** Returns a text as it is written to a CSV file. */
  public static String guarded(String text) {
    return isFormula(text) ? APOSTROPHE + text : text;
  }

  /** Returns the text that was written as {@code cell}. */
  public static String unguarded(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isFormula(cell)
        ? cell.substring(1)
        : cell;
  }

  private static boolean isFormula(String text) {
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      if (FORMULA_STARTS.indexOf(point) >= 0) {
        return true;
      }
      if (!isPassedOver(point)) {
        return false;
      }
      i += Character.charCount(point);
    }
    return false;
  }

  private static boolean isPassedOver(int point) {
    return point == APOSTROPHE
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
