package org.liangze.exchange.table;

import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.source.RawRow;
import org.liangze.exchange.internal.source.RowFault;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;

/** Findings about the form of a table and its rows, before the meaning of any cell. */
final class FormFindings {

  private FormFindings() {}

  static RowFinding of(long row, RowFault fault, Severity severity, @Nullable HeaderMatch header) {
    RowFinding.Builder finding =
        RowFinding.builder().row(row).code(fault.getCode()).severity(severity);
    if (fault.getCell() == RowFault.WHOLE_ROW) {
      return finding.message(fault.getMessage()).build();
    }
    TableColumn column = header == null ? null : header.columnAt(fault.getCell());
    if (column == null) {
      int place = fault.getCell() + 1;
      return finding
          .message(Text.of("第 " + place + " 列：", "column " + place + ": ").plus(fault.getMessage()))
          .build();
    }
    return finding
        .column(column.getName())
        .message(column.getLead().plus(fault.getMessage()))
        .build();
  }

  static RowFinding blankTable() {
    return RowFinding.builder()
        .row(0)
        .code(IntakeFinding.UNREADABLE)
        .severity(Severity.FATAL)
        .message(Text.of("表中没有内容", "the table is blank"))
        .build();
  }

  static RowFinding unknownColumns(HeaderMatch header) {
    return RowFinding.builder()
        .row(header.getRow().getNumber())
        .code(IntakeFinding.UNKNOWN_COLUMN)
        .severity(Severity.WARNING)
        .message(
            Text.of(
                "以下列不认识，未读取：" + String.join("、", header.getUnknown()),
                "these columns are not known and not read: "
                    + String.join(", ", header.getUnknown())))
        .build();
  }

  static RowFinding tooManyCells(HeaderMatch header, RawRow row) {
    return RowFinding.builder()
        .row(row.getNumber())
        .code(IntakeFinding.TOO_MANY_CELLS)
        .severity(Severity.ERROR)
        .message(
            Text.of(
                "表头有 " + header.getWidth() + " 列，该行有 " + row.size() + " 个单元格；或有内容含分隔符而未加引号",
                "the header has "
                    + header.getWidth()
                    + " columns, the row "
                    + row.size()
                    + " cells; perhaps a separator within a cell without quotes"))
        .build();
  }
}
