package org.liangze.exchange.internal.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/** The first visible worksheet of a workbook. */
final class XlsxTable implements RawTable {

  private final ReadableWorkbook workbook;
  private final boolean from1904;
  private final List<RowFault> remarks;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private long lastRow;

  private XlsxTable(ReadableWorkbook workbook, boolean from1904) throws IOException {
    this.workbook = workbook;
    this.from1904 = from1904;
    List<Sheet> sheets =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .collect(Collectors.toList());
    if (sheets.isEmpty()) {
      throw new IOException("no visible worksheet");
    }
    this.remarks = remarks(sheets);
    this.stream = sheets.get(0).openStream();
    this.rows = stream.iterator();
  }

  static XlsxTable open(Path file) throws UnreadableException {
    WorkbookGuard guard = WorkbookGuard.check(file);
    ReadableWorkbook workbook = null;
    try {
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(guard.hasStyles(), true));
      return new XlsxTable(workbook, guard.isFrom1904());
    } catch (IOException | RuntimeException e) {
      // The library throws whatever a broken part makes of it.
      close(workbook);
      throw broken();
    }
  }

  private static void close(@Nullable ReadableWorkbook workbook) {
    if (workbook != null) {
      try {
        workbook.close();
      } catch (IOException e) {
        // Nothing was written, so nothing can be lost.
      }
    }
  }

  private static UnreadableException broken() {
    return UnreadableException.of(
        IntakeFinding.UNREADABLE,
        Text.of(
            "工作簿已损坏或不完整；请用电子表格软件打开后另存",
            "the workbook is broken or incomplete; open it in a spreadsheet and save it anew"));
  }

  private static List<RowFault> remarks(List<Sheet> sheets) {
    if (sheets.size() == 1) {
      return Collections.emptyList();
    }
    String first = sheets.get(0).getName();
    return Collections.singletonList(
        new RowFault(
            RowFault.WHOLE_ROW,
            IntakeFinding.IGNORED_SHEET,
            Text.of(
                "工作簿有 " + sheets.size() + " 个工作表，只读取第一个“" + first + "”",
                "the workbook has "
                    + sheets.size()
                    + " sheets; only the first, '"
                    + first
                    + "', is read")));
  }

  @Override
  public @Nullable RawRow next() throws UnreadableException {
    try {
      return rows.hasNext() ? row(rows.next()) : null;
    } catch (RuntimeException e) {
      throw UnreadableException.at(
          lastRow + 1,
          IntakeFinding.UNREADABLE,
          Text.of(
              "工作簿自第 " + (lastRow + 1) + " 行起已损坏；请用电子表格软件打开后另存",
              "the workbook is broken from row "
                  + (lastRow + 1)
                  + " on; open it in a spreadsheet and save it anew"));
    }
  }

  private RawRow row(Row row) {
    lastRow = row.getRowNum();
    int size = row.getCellCount();
    String[] cells = new String[size];
    RawRow.Kind[] kinds = new RawRow.Kind[size];
    List<RowFault> faults = Collections.emptyList();
    for (int i = 0; i < size; i++) {
      Cell cell = row.getOptionalCell(i).orElse(null);
      kinds[i] = kind(cell);
      cells[i] = text(cell, kinds[i]);
      if (cells[i].length() > CellGuard.LONGEST_CELL) {
        faults = faults.isEmpty() ? new ArrayList<>() : faults;
        faults.add(tooLong(i));
        cells[i] = cells[i].substring(0, CellGuard.LONGEST_CELL);
      }
    }
    return new RawRow(lastRow, cells, kinds, faults);
  }

  private static RowFault tooLong(int cell) {
    return new RowFault(
        cell,
        IntakeFinding.TOO_LONG,
        Text.of(
            "单元格超过 " + CellGuard.LONGEST_CELL + " 个字符",
            "the cell has more than " + CellGuard.LONGEST_CELL + " characters"));
  }

  /** A formula counts as what it came to when the workbook was saved. */
  private static RawRow.Kind kind(@Nullable Cell cell) {
    if (cell == null || cell.getValue() == null) {
      return RawRow.Kind.TEXT;
    }
    if (cell.getValue() instanceof BigDecimal) {
      return kindOfNumber(cell.getDataFormatId(), cell.getDataFormatString());
    }
    boolean unusable =
        cell.getType() == CellType.ERROR
            || cell.getValue() instanceof Boolean
            || (cell.getType() == CellType.FORMULA && cell.getText().startsWith("#"));
    return unusable ? RawRow.Kind.UNUSABLE : RawRow.Kind.TEXT;
  }

  /** What is shown as 6:00 is stored as 0.25, which nobody typed in. */
  private static RawRow.Kind kindOfNumber(@Nullable Integer id, @Nullable String format) {
    if (ExcelDays.isDay(id, format)) {
      return RawRow.Kind.DATE;
    }
    return ExcelDays.isTimeOfDay(id, format) ? RawRow.Kind.UNUSABLE : RawRow.Kind.NUMBER;
  }

  private String text(@Nullable Cell cell, RawRow.Kind kind) {
    if (cell == null || cell.getValue() == null) {
      return "";
    }
    switch (kind) {
      case DATE:
        return ExcelDays.iso((BigDecimal) cell.getValue(), from1904);
      case NUMBER:
        return cell.getRawValue();
      default:
        return cell.getText();
    }
  }

  @Override
  public Text getFormat() {
    return Text.same("XLSX");
  }

  @Override
  public List<RowFault> getRemarks() {
    return remarks;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
