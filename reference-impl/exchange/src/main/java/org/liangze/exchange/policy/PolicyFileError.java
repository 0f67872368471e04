package org.liangze.exchange.policy;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/** The codes of what can be wrong with a file of a policy pack or of holidays (政策参数文件错误). */
public enum PolicyFileError implements ErrorCode {
  /** The file has faults; each of them has a code of its own. */
  FAULTY_FILE("LZ-POLICY-001", "政策参数文件有错误", "a policy file has faults"),
  /** The file cannot be opened, or its reading broke off. */
  CANNOT_READ("LZ-POLICY-002", "文件无法读取", "the file cannot be read"),
  /** The file cannot be written. */
  CANNOT_WRITE("LZ-POLICY-003", "文件无法写入", "the file cannot be written"),
  /** The file is longer than a policy pack can be. */
  TOO_LARGE("LZ-POLICY-004", "文件过大", "the file is too large"),
  /** The file is not in UTF-8, or holds characters that no text has. */
  WRONG_ENCODING("LZ-POLICY-005", "文件编码错误", "wrong encoding"),
  /** The file is no YAML; nothing behind this fault was looked at. */
  SYNTAX("LZ-POLICY-006", "YAML 语法错误", "YAML syntax error"),
  /** The file uses something of YAML that these files do without, such as an alias. */
  NOT_SUPPORTED("LZ-POLICY-007", "使用了不支持的 YAML 功能", "unsupported YAML"),
  /** A key stands twice in the same place. */
  DUPLICATE_KEY("LZ-POLICY-008", "键重复", "duplicate key"),
  /** There is no such key. */
  UNKNOWN_KEY("LZ-POLICY-009", "未知的键", "unknown key"),
  /** Something that must be given is not. */
  MISSING("LZ-POLICY-010", "缺少内容", "missing"),
  /** A value has no legal basis, and the file gives none for all. */
  MISSING_BASIS("LZ-POLICY-011", "缺少法律依据", "missing legal basis"),
  /** Something is of another kind, such as a text where a number must stand. */
  WRONG_TYPE("LZ-POLICY-012", "类型错误", "wrong type"),
  /** Something is of the right kind, but breaks its rule. */
  INVALID_VALUE("LZ-POLICY-013", "取值错误", "invalid value"),
  /** There is no such pack to begin with. */
  UNKNOWN_BASE("LZ-POLICY-014", "未知的基础参数包", "unknown base"),
  /** There is no such parameter. */
  UNKNOWN_PARAMETER("LZ-POLICY-015", "未知的参数", "unknown parameter"),
  /** The same parameter has two values from the same day on. */
  REPEATED_VALUE("LZ-POLICY-016", "同一参数同一日期重复", "same parameter and day twice"),
  /** The pack cannot be written as what differs from the base. */
  NOT_EXPRESSIBLE("LZ-POLICY-017", "参数包无法写成差异文件", "the pack cannot be written"),
  /** A day is given twice, or both as a day off and as one that is worked. */
  REPEATED_DAY("LZ-POLICY-018", "日期重复", "same day twice");

  private final String code;
  private final Text title;

  PolicyFileError(String code, String chinese, String english) {
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
