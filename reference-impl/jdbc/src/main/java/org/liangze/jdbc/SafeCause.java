package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The cause of a failure without what it must not say.
 *
 * <p>A driver's message may quote the values of a row or a whole statement with its parameters, and
 * so personal data. Of the classes that speak of the connection, the transaction, rights or tables
 * the first line is kept, of all others nothing. An address of a database may hold a password; it
 * is cut off. The stack stays, the type and the codes too.
 */
final class SafeCause {

  /** Without 42000, by which MariaDB quotes the statement near a mistake. */
  private static final String SPEAKABLE = "(08|25|28|3D|3F|40|53|54|55|57|58|HYT|42(?!000)).*";

  private static final String WITHHELD = " (message withheld)";

  /** Wherever the address stands, it may go on to the end of the line. */
  private static final String ADDRESS = "(?i)\\bjdbc:.*";

  private static final String SECRET = "(?i).*(password|passwd|pwd|secret|token)\\s*=.*";

  private SafeCause() {}

  static Exception of(Exception failure) {
    Exception cause =
        failure instanceof SQLException
            ? ofSql((SQLException) failure)
            : new IllegalStateException(failure.getClass().getName());
    cause.setStackTrace(failure.getStackTrace());
    return cause;
  }

  private static SQLException ofSql(SQLException failure) {
    String type = failure.getClass().getName();
    String message = failure.getMessage();
    String told =
        message != null && isSpeakable(failure.getSQLState())
            ? type + ": " + withoutSecrets(firstLine(message))
            : type + WITHHELD;
    return new SQLException(told, failure.getSQLState(), failure.getErrorCode());
  }

  /** Returns the codes of a failure, or its type if it has none. */
  static String shown(Exception failure) {
    if (!(failure instanceof SQLException)) {
      return failure.getClass().getName();
    }
    SQLException sql = (SQLException) failure;
    return String.format(
        Locale.ROOT, "SQLState %s, error %d", sql.getSQLState(), sql.getErrorCode());
  }

  private static boolean isSpeakable(@Nullable String state) {
    return state != null && state.matches(SPEAKABLE);
  }

  private static String withoutSecrets(String line) {
    String told = line.replaceFirst(ADDRESS, "jdbc:...");
    return told.matches(SECRET) ? WITHHELD.trim() : told;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
