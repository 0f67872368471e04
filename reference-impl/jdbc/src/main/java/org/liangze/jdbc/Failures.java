package org.liangze.jdbc;

import java.sql.SQLException;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.mapping.UnreadableRowException;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.spi.store.StoreException;

/** Turns what a driver or a pool throws into the one exception of a store (L11). */
final class Failures {

  private final String storeId;
  private final Dialect dialect;

  Failures(String storeId, Dialect dialect) {
    this.storeId = storeId;
    this.dialect = dialect;
  }

  /** Returns the exception of a failure, unless it is one of ours already. */
  LiangzeException of(Exception failure) {
    if (failure instanceof LiangzeException) {
      return (LiangzeException) failure;
    }
    if (failure instanceof UnreadableRowException) {
      return new StoreException(
          storeId, ((UnreadableRowException) failure).getText(), false, SafeCause.of(failure));
    }
    if (failure instanceof SQLException) {
      return of(Text.of("数据库操作失败", "the database failed"), (SQLException) failure);
    }
    String type = failure.getClass().getName();
    return new StoreException(
        storeId,
        Text.of("访问数据库时出错（" + type + "）", "the access to the database failed (" + type + ")"),
        false,
        SafeCause.of(failure));
  }

  /** Returns the exception of something that did not succeed. */
  StoreException of(Text what, SQLException failure) {
    String shown = SafeCause.shown(failure);
    return new StoreException(
        storeId,
        what.plus(Text.of("（" + shown + "）", " (" + shown + ")")),
        isRetryable(failure),
        SafeCause.of(failure));
  }

  /** Returns the exception of a connection that broke while the transaction was being committed. */
  StoreException ofUnknownOutcome(SQLException failure) {
    return of(
        Text.of(
            "提交时连接中断，结果未知；以同一操作号重复提交即可确定",
            "the connection broke during the commit, whose outcome is unknown; committing again"
                + " with the same operation id settles it"),
        failure);
  }

  /** Returns the exception of a commit whose writes are not all there. */
  StoreException ofMissingWrites(long revision) {
    return new StoreException(
        storeId,
        Text.of(
            "表中没有版本 " + revision + " 起的全部写入",
            "the tables lack writes of revision " + revision + " or of a later one"),
        false,
        null);
  }

  /** Returns the exception of a stream that is read on after the transaction it belongs to. */
  StoreException ofEndedTransaction() {
    return new StoreException(
        storeId,
        Text.of(
            "数据流只能在打开它的事务中读取", "a stream is read within the transaction in which it was opened"),
        false,
        null);
  }

  boolean isConnectionLost(SQLException failure) {
    return dialect.isConnectionLost(failure);
  }

  /** A pool wraps what the driver throws. */
  private boolean isRetryable(SQLException failure) {
    Throwable next = failure;
    while (next instanceof SQLException) {
      if (dialect.isRetryable((SQLException) next)) {
        return true;
      }
      next = next.getCause();
    }
    return false;
  }
}
