package org.liangze.engine;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/** The codes of errors that the engine itself reports. */
public enum EngineError implements ErrorCode {
  /** The services were to be built without a part that they need. */
  MISSING_PART("LZ-ENGINE-001", "缺少组成部分", "a part is missing");

  private final String code;
  private final Text title;

  EngineError(String code, String chinese, String english) {
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
