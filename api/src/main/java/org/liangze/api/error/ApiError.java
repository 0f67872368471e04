package org.liangze.api.error;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/** The codes of errors that a call may end with. */
public enum ApiError implements ErrorCode {
  /** The caller may not see or change what the call is about. */
  OUT_OF_SCOPE("LZ-API-001", "超出数据范围", "out of scope"),
  /** The call names an entry that does not exist, or not within the scope. */
  UNKNOWN_ENTRY("LZ-API-002", "记录不存在", "unknown entry"),
  /** The ledger changed between reading and writing; reading again and repeating may help. */
  CONFLICT("LZ-API-003", "数据已被他人更改", "the ledger changed meanwhile"),
  /** The call breaks rules of the mechanism. */
  REFUSED("LZ-API-004", "不合规则，未予办理", "refused by rule"),
  /** An operation id was used before for something else. */
  OPERATION_REUSED("LZ-API-005", "操作号已被占用", "the operation id was used before"),
  /** The storage or another plug-in failed. */
  PLUG_IN_FAILED("LZ-API-006", "存储或插件失败", "a plug-in failed");

  private final String code;
  private final Text title;

  ApiError(String code, String chinese, String english) {
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
