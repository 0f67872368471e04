package org.liangze.exchange.bulletin;

/**
 * What a text must become in a CSV file so that a spreadsheet shows it and does nothing else.
 *
 * <p>No cell of the file begins like a formula, not even the {@code ="1501"} by which some keep a
 * code from turning into a number; so a file with a formula in it is not ours.
 */
final class CsvCell {

  /** The full-width forms are formulas too where an East Asian keyboard is set. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvCell() {}

  /** Returns a text from outside; an apostrophe stands before what would begin a formula. */
  static String text(String text) {
    int[] points = text.codePoints().filter(point -> !isBlank(point)).limit(1).toArray();
    boolean formula = points.length > 0 && FORMULA_STARTS.indexOf(points[0]) >= 0;
    return formula ? "'" + text : text;
  }

  /**
   * Returns a code followed by a tab: a spreadsheet then keeps {@code 150102001001}, {@code 0015}
   * and {@code 1E5} as texts, and whoever trims the cell has the code.
   */
  static String code(String code) {
    return text(code) + "\t";
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) && "\t\r\n".indexOf(point) < 0
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
