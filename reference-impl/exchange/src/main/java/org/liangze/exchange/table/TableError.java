package org.liangze.exchange.table;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/**
 * The codes of errors about tables that are written; what is wrong with one that is read is a
 * finding.
 */
public enum TableError implements ErrorCode {
  /** A file cannot be written. */
  CANNOT_WRITE("LZ-TABLE-001", "文件无法写入", "a file cannot be written"),
  /** There are more rows than a worksheet holds. */
  TOO_MANY_ROWS("LZ-TABLE-002", "行数超过工作表上限", "more rows than a worksheet holds"),
  /** A value is longer than a cell of a worksheet may be. */
  TOO_LONG_FOR_CELL("LZ-TABLE-003", "内容超过单元格上限", "a value is too long for a cell"),
  /** A file would be written over the one that is read. */
  OVERWRITES_SOURCE("LZ-TABLE-004", "输出文件与来源文件相同", "the output is the source itself");

  private final String code;
  private final Text title;

  TableError(String code, String chinese, String english) {
    this.code = code;
    this.title = Text.of(chinese, english);
  }

  @Override
  public String getCode() {
    return code;
  }

  @Override
  public Text getTitle() {
    return title;
  }
}
