package org.liangze.exchange.bulletin;

import java.util.OptionalInt;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet filled cell by cell, row by row: a title, a head, and lines. */
final class Sheet {

  private static final String TEXT = "@";
  private static final String COUNT = "#,##0";

  /** Backslashes make the marks literal; the number itself stays. */
  private static final String MOVEMENT = "\\▲0;\\▼0;\\–";

  private static final String HEAD_FILL = "FF1F3A5F";
  private static final String LAGGING_FILL = "FFFCE9C8";
  private static final String TOTAL_FILL = "FFE8EDF3";
  private static final String BORDER = "FF9AA5B1";

  private final Worksheet sheet;
  private final int columns;
  private int row;
  private int column;
  private String fill = "";
  private boolean bold;

  /**
   * @param widths the width of each column, in digits
   */
  Sheet(Workbook workbook, String name, int... widths) {
    this.sheet = workbook.newWorksheet(name);
    this.columns = widths.length;
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("&P / &N", Position.CENTER);
  }

  Sheet landscape() {
    sheet.pageOrientation("landscape");
    return this;
  }

  /** Writes the title over all columns. */
  void title(String title) {
    sheet.value(row, 0, title);
    StyleSetter style = sheet.style(row, 0);
    style.bold().fontSize(14).verticalAlignment("center").set();
    sheet.rowHeight(row, 26);
    row++;
  }

  /** Writes a line of plain text below the title. */
  void subtitle(String text) {
    sheet.value(row, 0, text);
    row++;
  }

  /** Writes the head, and freezes what is above and left of the first line's first free cell. */
  void head(int frozenColumns, Iterable<String> names) {
    for (String name : names) {
      sheet.value(row, column, name);
      StyleSetter style = sheet.style(row, column);
      style.bold().fontColor("FFFFFFFF").fillColor(HEAD_FILL).wrapText(true);
      style.horizontalAlignment("center").verticalAlignment("center");
      style.borderStyle(BorderStyle.THIN).borderColor(BORDER).set();
      column++;
    }
    sheet.rowHeight(row, 32);
    sheet.repeatRows(row);
    nextLine();
    sheet.freezePane(frozenColumns, row);
  }

  /** Makes the line's cells stand out as lagging behind, from here on. */
  Sheet lagging(boolean lagging) {
    fill = lagging ? LAGGING_FILL : "";
    return this;
  }

  /** Makes the line's cells stand out as a total, from here on. */
  Sheet total() {
    fill = TOTAL_FILL;
    bold = true;
    return this;
  }

  Sheet text(String text) {
    sheet.value(row, column, text);
    return style(TEXT, "left");
  }

  /** Writes a rate, ratio or score as the text that it is in every format. */
  Sheet figure(String text) {
    sheet.value(row, column, text);
    return style(TEXT, "right");
  }

  Sheet wrapped(String text) {
    sheet.value(row, column, text);
    sheet.style(row, column).wrapText(true).set();
    return style(TEXT, "left");
  }

  Sheet count(long number) {
    sheet.value(row, column, number);
    return style(COUNT, "right");
  }

  Sheet rank(OptionalInt rank) {
    return integer(rank, "0");
  }

  Sheet movement(OptionalInt movement) {
    return integer(movement, MOVEMENT);
  }

  Sheet blank() {
    return style(TEXT, "left");
  }

  private Sheet integer(OptionalInt number, String format) {
    if (number.isPresent()) {
      sheet.value(row, column, number.getAsInt());
    }
    return style(format, "center");
  }

  private Sheet style(String format, String alignment) {
    StyleSetter style = sheet.style(row, column);
    style.format(format).horizontalAlignment(alignment).verticalAlignment("center");
    style.borderStyle(BorderStyle.THIN).borderColor(BORDER);
    if (!fill.isEmpty()) {
      style.fillColor(fill);
    }
    if (bold) {
      style.bold();
    }
    style.set();
    column++;
    return this;
  }

  /** Ends the line. */
  void nextLine() {
    if (column != columns) {
      throw new IllegalStateException(
          sheet.getName() + ": " + column + " cells in a line of " + columns + " columns");
    }
    row++;
    column = 0;
    fill = "";
    bold = false;
  }
}
