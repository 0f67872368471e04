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
    return failure instanceof SQLException
        ? of(Text.of("数据库操作失败", "the database failed"), failure)
        : of(Text.of("访问数据库时出错", "the access to the database failed"), failure);
  }

  /** Returns the exception of something that did not succeed, unless it is one of ours already. */
  LiangzeException of(Text what, Exception failure) {
    return failure instanceof LiangzeException
        ? (LiangzeException) failure
        : wrap(what, isRetryable(failure), failure);
  }

  private StoreException wrap(Text what, boolean retryable, Exception failure) {
    String shown = SafeCause.shown(failure);
    return new StoreException(
        storeId,
        what.plus(Text.of("（" + shown + "）", " (" + shown + ")")),
        retryable,
        SafeCause.of(failure));
  }

  /** Returns the exception of a connection that broke while the transaction was being committed. */
  StoreException ofUnknownOutcome(SQLException failure) {
    return wrap(
        Text.of(
            "提交时连接中断，结果未知；以同一操作号重复提交即可确定",
            "the connection broke during the commit, whose outcome is unknown; committing again"
                + " with the same operation id settles it"),
        isRetryable(failure),
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

  /** Returns the exception of a host that hands over a connection which is in no transaction. */
  StoreException ofNoTransaction() {
    return new StoreException(
        storeId,
        Text.of(
            "宿主交出的连接处于自动提交，不在事务中（L8）；没有事务时 ConnectionProvider.joined() 应为空",
            "the host's connection commits by itself, and so is in no transaction (L8): without one,"
                + " ConnectionProvider.joined() is empty"),
        false,
        null);
  }

  /**
   * Returns the exception of a host's transaction that cannot go on. In it, the same call never
   * succeeds; so it is not retryable, though the transaction as a whole may be.
   */
  StoreException ofLostTransaction(Throwable failure) {
    Text over =
        Text.of(
            "宿主的事务已经失效，必须回滚并整体重做",
            "the host's transaction is over: roll it back, and repeat it as a whole");
    if (failure instanceof LiangzeException || !(failure instanceof Exception)) {
      return new StoreException(storeId, over, false, failure);
    }
    return wrap(over, false, (Exception) failure);
  }

  /** Returns the exception of a host that goes on in a transaction after it was told it is over. */
  StoreException ofLostTransaction() {
    return new StoreException(
        storeId,
        Text.of(
            "宿主的事务已经失效，未提交任何内容，必须整体重做",
            "the host's transaction is over, and nothing of it is committed: repeat it as a whole"),
        false,
        null);
  }

  /**
   * Returns whether after such a failure a transaction is gone, or must be: the database has rolled
   * it back as the victim of a deadlock or of another transaction that came first, or the
   * connection is lost. MariaDB rolls the whole back then, PostgreSQL the last statements.
   */
  boolean endsTransaction(Exception failure) {
    Throwable next = failure;
    while (next instanceof SQLException) {
      SQLException sql = (SQLException) next;
      String state = sql.getSQLState();
      if ((state != null && state.startsWith("40")) || dialect.isConnectionLost(sql)) {
        return true;
      }
      next = next.getCause();
    }
    return false;
  }

  boolean isConnectionLost(SQLException failure) {
    return dialect.isConnectionLost(failure);
  }

  /** A pool wraps what the driver throws. */
  private boolean isRetryable(Exception failure) {
    Throwable next = failure;
    while (next instanceof SQLException) {
      if (isWithoutDriver((SQLException) next)) {
        return false;
      }
      if (dialect.isRetryable((SQLException) next)) {
        return true;
      }
      next = next.getCause();
    }
    return false;
  }

  /** The JDK itself tells a missing driver by the state of a server that does not answer. */
  private static boolean isWithoutDriver(SQLException failure) {
    String message = failure.getMessage();
    return failure.getClass() == SQLException.class
        && "08001".equals(failure.getSQLState())
        && message != null
        && message.startsWith("No suitable driver");
  }
}
