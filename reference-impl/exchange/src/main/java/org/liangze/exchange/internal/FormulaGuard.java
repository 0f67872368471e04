package org.liangze.exchange.internal;

/**
 * Keeps a spreadsheet from taking a cell of a CSV file for a formula, without losing the cell.
 *
 * <p>A cell that begins with {@code = + - @}, a tab or a line break, or with apostrophes and one of
 * them, gets an apostrophe in front; reading takes one such apostrophe away again. So {@code =1+1}
 * is written {@code '=1+1}, and {@code '=1+1} is written {@code ''=1+1}.
 */
public final class FormulaGuard {

  private static final char APOSTROPHE = '\'';

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
    while (i < text.length() && text.charAt(i) == APOSTROPHE) {
      i++;
    }
    return i < text.length() && begins(text.charAt(i));
  }

  /** Full-width signs as well: spreadsheets in East Asian settings take them for the others. */
  private static boolean begins(char c) {
    switch (c) {
      case '=':
      case '+':
      case '-':
      case '@':
      case '\t':
      case '\r':
      case '\n':
      case '\uFF1D':
      case '\uFF0B':
      case '\uFF0D':
      case '\uFF20':
        return true;
      default:
        return false;
    }
  }
}
