package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.spi.store.StoreException;

/**
 * Turns what a driver or a pool throws into the one exception of a store.
 *
 * <p>A driver's message may quote the values of a row, or the whole statement with its parameters,
 * and so personal data. Only the first line of the messages of some classes is kept, which speak of
 * the connection, the transaction, rights or the tables; nothing of any other.
 */
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
    boolean retryable = failure instanceof SQLException && isRetryable((SQLException) failure);
    return new StoreException(storeId, textOf(failure), retryable, causeOf(failure));
  }

  /** Returns the exception of something that the host was doing besides calls of the store. */
  StoreException of(Text what, SQLException failure) {
    String shown = shown(failure);
    return new StoreException(
        storeId,
        what.plus(Text.of("（" + shown + "）", " (" + shown + ")")),
        isRetryable(failure),
        causeOf(failure));
  }

  /** Returns the exception of a connection that broke while the transaction was being committed. */
  StoreException ofUnknownOutcome(SQLException failure) {
    return new StoreException(
        storeId,
        Text.of(
            "提交时连接中断，结果未知；以同一操作号重复提交即可确定（" + shown(failure) + "）",
            "the connection broke during the commit, whose outcome is unknown; committing again"
                + " with the same operation id settles it ("
                + shown(failure)
                + ")"),
        true,
        causeOf(failure));
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

  boolean isConnectionLost(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || state.startsWith("08") || state.startsWith("57P0");
  }

  private boolean isRetryable(SQLException failure) {
    for (Throwable next = failure; next instanceof SQLException; next = next.getCause()) {
      if (dialect.isRetryable((SQLException) next)) {
        return true;
      }
    }
    return false;
  }

  private static Text textOf(Exception failure) {
    String shown = shown(failure);
    return Text.of("数据库操作失败（" + shown + "）", "the database failed (" + shown + ")");
  }

  private static String shown(Exception failure) {
    if (!(failure instanceof SQLException)) {
      return failure.getClass().getName();
    }
    SQLException sql = (SQLException) failure;
    return String.format(
        Locale.ROOT, "SQLState %s, error %d", sql.getSQLState(), sql.getErrorCode());
  }

  /** Returns a cause that says no more than it may, with the stack of the failure. */
  private static Throwable causeOf(Exception failure) {
    Exception cause =
        failure instanceof SQLException
            ? new SQLException(
                speakable((SQLException) failure),
                ((SQLException) failure).getSQLState(),
                ((SQLException) failure).getErrorCode())
            : new IllegalStateException(failure.getClass().getName());
    cause.setStackTrace(failure.getStackTrace());
    return cause;
  }

  private static String speakable(SQLException failure) {
    String type = failure.getClass().getName();
    String message = failure.getMessage();
    if (message == null || !isSpeakable(failure.getSQLState())) {
      return type + " (message withheld)";
    }
    int end = message.indexOf('\n');
    return type + ": " + (end < 0 ? message : message.substring(0, end));
  }

  /** Connection, rights, missing tables, resources, operator, system, transaction. */
  private static boolean isSpeakable(@Nullable String state) {
    return state != null && state.matches("(08|25|28|3D|3F|40|42|53|54|55|57|58|HYT).*");
  }
}
