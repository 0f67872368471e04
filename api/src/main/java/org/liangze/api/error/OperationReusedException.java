package org.liangze.api.error;

import org.jspecify.annotations.Nullable;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;

/** An operation id was used before for something else, or by another actor; nothing was written. */
public final class OperationReusedException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final String operationId;

  public OperationReusedException(String operationId, @Nullable Throwable cause) {
    super(
        ApiError.OPERATION_REUSED,
        Text.of(
            "操作号 " + operationId + " 已用于另一操作；请换一个操作号",
            "operation id " + operationId + " was used for something else; maybe take another"),
        cause);
    this.operationId = operationId;
  }

  public String getOperationId() {
    return operationId;
  }
}
