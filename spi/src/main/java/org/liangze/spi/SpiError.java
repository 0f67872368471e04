package org.liangze.spi;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/** The codes of errors that a plug-in reports. */
public enum SpiError implements ErrorCode {
  /** The storage failed; nothing of the batch was written. */
  STORE_FAILED("LZ-SPI-001", "存储失败", "the storage failed"),
  /** A batch replaces revisions that are no longer the latest. */
  STALE_REVISION("LZ-SPI-002", "版本已过时", "a batch replaces a stale revision"),
  /** An operation id was used before for another batch. */
  OPERATION_REUSED("LZ-SPI-003", "操作号被另一批次占用", "an operation id was used for another batch"),
  /** The licence data cannot be read. */
  SOURCE_FAILED("LZ-SPI-004", "许可数据来源失败", "the licence source failed");

  private final String code;
  private final Text title;

  SpiError(String code, String chinese, String english) {
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
