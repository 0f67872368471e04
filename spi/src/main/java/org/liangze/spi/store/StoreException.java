package org.liangze.spi.store;

import org.jspecify.annotations.Nullable;
import org.liangze.model.ErrorCode;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.spi.SpiError;

/** A storage plug-in failed, or refused a batch; nothing of it was written (L11). */
public class StoreException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final String storeId;
  private final boolean retryable;

  /**
   * Makes the one wrapper of a failure.
   *
   * @param storeId the plug-in's id
   * @param retryable whether the same call may succeed later without anybody's doing
   */
  public StoreException(String storeId, Text what, boolean retryable, @Nullable Throwable cause) {
    this(SpiError.STORE_FAILED, storeId, what, retryable, cause);
  }

  StoreException(
      ErrorCode code, String storeId, Text what, boolean retryable, @Nullable Throwable cause) {
    super(code, Text.of("存储 " + storeId + "：", "store " + storeId + ": ").plus(what), cause);
    this.storeId = storeId;
    this.retryable = retryable;
  }

  /** Returns the plug-in's id. */
  public String getStoreId() {
    return storeId;
  }

  /** Returns whether the same call may succeed later without anybody's doing. */
  public boolean isRetryable() {
    return retryable;
  }
}
