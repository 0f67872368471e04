package org.liangze.spi.store;

import org.liangze.model.Text;
import org.liangze.spi.SpiError;

/** An operation id belongs to another batch that was committed before (L3). */
public final class OperationReusedException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient Commit first;

  /**
   * Makes the refusal.
   *
   * @param first the commit that has the operation id
   */
  public OperationReusedException(String storeId, Commit first) {
    super(
        SpiError.OPERATION_REUSED,
        storeId,
        Text.of(
            "操作号 " + first.getOperationId() + " 已用于版本 " + first.getRevision() + " 的另一批次",
            "operation "
                + first.getOperationId()
                + " is another batch, committed as revision "
                + first.getRevision()),
        false,
        null);
    this.first = first;
  }

  /** Returns the commit that has the operation id. */
  public Commit getFirst() {
    return first;
  }
}
