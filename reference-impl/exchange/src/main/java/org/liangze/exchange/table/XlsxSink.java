package org.liangze.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.liangze.model.Text;

/**
 * Writes one worksheet of texts, a block of rows at a time.
 *
 * <p>Every cell is a text and formatted as one, so that a code of 18 digits stays one even when
 * somebody edits it, and nothing can be taken for a formula.
 */
final class XlsxSink implements CellSink {

  private static final String AS_TEXT = "@";
  private static final int BLOCK = 1_000;

  /** The most UTF-16 units in a cell. */
  private static final int LONGEST_CELL = 32_767;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;
  private int blockFrom;
  private int columns;

  XlsxSink(OutputStream out, String sheetName) {
    this.workbook = new Workbook(out, "Liangze", null);
    this.sheet = workbook.newWorksheet(sheetName);
    sheet.freezePane(0, 1);
  }

  @Override
  public void write(String[] cells) throws IOException {
    if (row == Worksheet.MAX_ROWS) {
      throw new TableException(
          TableError.TOO_MANY_ROWS,
          Text.of(
              "工作表最多 " + Worksheet.MAX_ROWS + " 行；请导出为 CSV，或按地区分开导出",
              "a worksheet has at most "
                  + Worksheet.MAX_ROWS
                  + " rows; write CSV, or one file per area"),
          null);
    }
    columns = cells.length;
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.inlineString(row, column, fitting(cells[column], column));
      }
    }
    row++;
    if (row - blockFrom == BLOCK) {
      flush();
    }
  }

  private String fitting(String cell, int column) {
    if (cell.length() > LONGEST_CELL) {
      throw new TableException(
          TableError.TOO_LONG_FOR_CELL,
          Text.of(
              "第 "
                  + (row + 1)
                  + " 行第 "
                  + (column + 1)
                  + " 列有 "
                  + cell.length()
                  + " 个字符，单元格最多 "
                  + LONGEST_CELL
                  + " 个；请导出为 CSV",
              "row "
                  + (row + 1)
                  + ", column "
                  + (column + 1)
                  + " has "
                  + cell.length()
                  + " characters, a cell at most "
                  + LONGEST_CELL
                  + "; write CSV"),
          null);
    }
    return cell;
  }

  private void flush() throws IOException {
    if (row > blockFrom) {
      sheet.range(blockFrom, 0, row - 1, columns - 1).style().format(AS_TEXT).set();
      sheet.flush();
      blockFrom = row;
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    workbook.close();
  }
}
