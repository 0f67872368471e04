package org.liangze.model;

/** The codes of errors that the model itself reports. */
public enum ModelError implements ErrorCode {
  /** A value breaks a rule of its field. */
  INVALID_VALUE("LZ-MODEL-001", "取值不合规则", "a value breaks the rule of its field"),
  /** A required field was not given. */
  MISSING_VALUE("LZ-MODEL-002", "缺少必填字段", "a required field is missing"),
  /** A list of divisions does not form a tree. */
  INVALID_JURISDICTION_TREE(
      "LZ-MODEL-003", "区划数据不成树", "the list of divisions does not form a tree"),
  /** A jurisdiction is not in the tree. */
  UNKNOWN_JURISDICTION("LZ-MODEL-004", "未知的行政区划", "a jurisdiction is not in the tree");

  private final String code;
  private final Text title;

  ModelError(String code, String chinese, String english) {
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
