package org.liangze.model.intake;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/** The kinds of finding about rows that are taken in. */
public enum IntakeFinding implements ErrorCode {
  /** The source cannot be read as the table it should be. */
  UNREADABLE("LZ-INTAKE-001", "无法读取", "unreadable source"),
  /** A column that must be there is not. */
  MISSING_COLUMN("LZ-INTAKE-002", "缺少列", "missing column"),
  /** A cell that must hold something is empty. */
  MISSING_VALUE("LZ-INTAKE-003", "缺少值", "missing value"),
  /** A value breaks the rule of its field. */
  INVALID_VALUE("LZ-INTAKE-004", "值不合规则", "invalid value"),
  /** The check character of an identifier is wrong. */
  WRONG_CHECK("LZ-INTAKE-005", "校验码错误", "wrong check character"),
  /** An identifier has not the layout of its kind. */
  MALFORMED_IDENTIFIER("LZ-INTAKE-006", "编号格式错误", "malformed identifier"),
  /** The row stands in a jurisdiction that the tree does not know. */
  UNKNOWN_JURISDICTION("LZ-INTAKE-007", "未知的行政区划", "unknown jurisdiction"),
  /** The division within a licence number is in no list. */
  UNKNOWN_DIVISION("LZ-INTAKE-008", "编号中的区划未知", "unknown division in an identifier"),
  /** The row names an entry that does not exist. */
  UNKNOWN_REFERENCE("LZ-INTAKE-009", "所引用的记录不存在", "unknown reference"),
  /** The identifier stands in an earlier row already. */
  DUPLICATE("LZ-INTAKE-010", "重复", "duplicate"),
  /** A personal number stands where none belongs. */
  PERSONAL_NUMBER("LZ-INTAKE-011", "误填个人证件号码", "personal number out of place"),
  /** A cell is longer than any value may be. */
  TOO_LONG("LZ-INTAKE-012", "内容过长", "cell too long"),
  /** The row has more cells than the header. */
  TOO_MANY_CELLS("LZ-INTAKE-013", "单元格多于表头", "more cells than the header"),
  /** The row lies outside what the actor may change. */
  OUT_OF_SCOPE("LZ-INTAKE-014", "超出数据范围", "out of scope"),
  /** The list of divisions has a fault. */
  DIVISION_FAULT("LZ-INTAKE-015", "区划数据问题", "fault in the list of divisions"),
  /** Bytes do not form characters of the encoding. */
  WRONG_ENCODING("LZ-INTAKE-016", "字符编码错误", "wrong encoding"),
  /** A quoted cell does not end where it should, so that rows run together. */
  UNCLOSED_QUOTE("LZ-INTAKE-017", "引号未闭合", "unclosed quote"),
  /** A column is of no use here and not read. */
  UNKNOWN_COLUMN("LZ-INTAKE-018", "未知列", "unknown column"),
  /** Two columns of the header are one and the same. */
  REPEATED_COLUMN("LZ-INTAKE-019", "列重复", "repeated column"),
  /** A value was masked for an export and cannot be taken back. */
  MASKED_VALUE("LZ-INTAKE-020", "已脱敏的值", "masked value"),
  /** A spreadsheet turned a code into a number and lost digits of it. */
  LOST_DIGITS("LZ-INTAKE-021", "数字精度丢失", "digits lost"),
  /** A workbook has further sheets, which are not read. */
  IGNORED_SHEET("LZ-INTAKE-022", "未读取的工作表", "sheet not read");

  private final String code;
  private final Text title;

  IntakeFinding(String code, String chinese, String english) {
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
