package org.liangze.api.error;

import org.liangze.model.LiangzeException;
import org.liangze.model.Text;

/**
 * The storage or another plug-in failed; nothing was written, or, where a call writes in batches,
 * nothing after the batches before.
 */
public final class PlugInFailedException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final boolean retryable;

  /**
   * Makes the error.
   *
   * @param what what the plug-in said, with its id
   * @param retryable whether the same call may succeed later without anybody's doing
   */
  public PlugInFailedException(Text what, boolean retryable, Throwable cause) {
    super(ApiError.PLUG_IN_FAILED, what, cause);
    this.retryable = retryable;
  }

  /** Returns whether the same call may succeed later without anybody's doing. */
  public boolean isRetryable() {
    return retryable;
  }
}
