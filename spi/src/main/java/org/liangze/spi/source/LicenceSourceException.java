package org.liangze.spi.source;

import org.jspecify.annotations.Nullable;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.spi.SpiError;

/** A licence source cannot be read. */
public final class LicenceSourceException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final String sourceId;
  private final boolean retryable;

  /**
   * Makes the one wrapper of a failure.
   *
   * @param sourceId the plug-in's id
   * @param retryable whether the same call may succeed later without anybody's doing
   */
  public LicenceSourceException(
      String sourceId, Text what, boolean retryable, @Nullable Throwable cause) {
    super(
        SpiError.SOURCE_FAILED,
        Text.of("许可数据来源 " + sourceId + "：", "licence source " + sourceId + ": ").plus(what),
        cause);
    this.sourceId = sourceId;
    this.retryable = retryable;
  }

  /** Returns the plug-in's id. */
  public String getSourceId() {
    return sourceId;
  }

  /** Returns whether the same call may succeed later without anybody's doing. */
  public boolean isRetryable() {
    return retryable;
  }
}
