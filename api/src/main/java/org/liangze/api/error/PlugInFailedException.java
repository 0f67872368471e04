package org.liangze.api.error;

import org.jspecify.annotations.Nullable;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;

/**
 * The storage or another plug-in failed; nothing was written, or, where a call writes in batches,
 * nothing after the batches before.
 *
 * <p>A host's indicator, working calendar or licence source that throws or answers null is such a
 * failure as well: it is named by its id, an indicator also by its code and the identifier of the
 * subject. What it said is the cause's alone, because it may hold personal data.
 */
public final class PlugInFailedException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final boolean retryable;

  /**
   * Makes the error.
   *
   * @param what what failed, with the plug-in's id; no personal data
   * @param retryable whether the same call may succeed later without anybody's doing
   */
  public PlugInFailedException(Text what, boolean retryable, @Nullable Throwable cause) {
    super(ApiError.PLUG_IN_FAILED, what, cause);
    this.retryable = retryable;
  }

  /** Makes the error of a store whose change feed ends before a revision that it has (L5). */
  public static PlugInFailedException feedEndsBefore(long revision) {
    return new PlugInFailedException(
        Text.of(
            "存储的变更记录不完整：缺少版本 " + revision + " 的变更",
            "the store's change feed ends before the changes of revision " + revision),
        false,
        null);
  }

  /** Returns whether the same call may succeed later without anybody's doing. */
  public boolean isRetryable() {
    return retryable;
  }
}
