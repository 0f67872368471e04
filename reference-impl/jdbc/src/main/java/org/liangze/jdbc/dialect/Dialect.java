package org.liangze.jdbc.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * What differs from one database to the next (数据库方言): how tables are made, and the few statements
 * that no two databases write alike.
 *
 * <p>A dialect for another database extends this class, and overrides what its database writes
 * otherwise. Implementations are immutable and thread-safe.
 */
public abstract class Dialect {

  /** Returns what the SQL standard says, as far as it says anything. */
  public static Dialect standard() {
    return new StandardDialect();
  }

  /** Returns the dialect of H2, version 2. */
  public static Dialect h2() {
    return new H2Dialect();
  }

  /** Returns the dialect of PostgreSQL, version 11 or later. */
  public static Dialect postgresql() {
    return new PostgresqlDialect();
  }

  /** Returns the dialect of MariaDB, version 10.5 or later, and of MySQL 8. */
  public static Dialect mariadb() {
    return new MariadbDialect();
  }

  /**
   * Returns the dialect of a database by its product name.
   *
   * @throws InvalidValueException if there is none; the host then gives the store one of its own
   */
  public static Dialect of(DatabaseMetaData database) throws SQLException {
    String product = database.getDatabaseProductName();
    switch (product.toLowerCase(Locale.ROOT)) {
      case "h2":
        return h2();
      case "postgresql":
        return postgresql();
      case "mariadb":
      case "mysql":
        return mariadb();
      default:
        throw InvalidValueException.of(
            "JdbcLedgerStore.dialect",
            product,
            Text.of(
                "没有此数据库的方言，请给出 dialect(...)",
                "is a database without a dialect here: give one by dialect(...)"));
    }
  }

  // How tables are made.

  /**
   * Returns how the type of a column is written, such as {@code VARCHAR(64)}. Texts are compared
   * and ordered by code points, whatever the database does by default.
   */
  public String typeOf(Column column) {
    switch (column.getType()) {
      case TEXT:
        return "VARCHAR(" + column.getLength() + ")";
      case LONG:
        return "BIGINT";
      case INT:
        return "INTEGER";
      case FLAG:
        return "BOOLEAN";
      case DAY:
        return "DATE";
      default:
        return "TIMESTAMP(6)";
    }
  }

  /**
   * Returns the name of the collation that texts have in the data dictionary ({@code
   * information_schema.columns}), so that tables made by hand are checked; empty if there is none.
   */
  public Optional<String> getTextCollation() {
    return Optional.empty();
  }

  /**
   * Returns how the database computes the column {@link #idOrder()} from the identifier, beginning
   * with its type; empty if that is the identifier itself.
   */
  public Optional<String> getIdOrderType() {
    return Optional.empty();
  }

  /** Returns what stands behind the closing bracket of a table; as a rule nothing. */
  public String getTableOptions() {
    return "";
  }

  /**
   * Returns whether comments are statements of their own ({@code COMMENT ON}); otherwise they stand
   * behind each column and table.
   */
  public boolean hasCommentStatements() {
    return true;
  }

  /** Returns whether indexes stand within the table; otherwise they are statements of their own. */
  public boolean hasInlineIndexes() {
    return false;
  }

  // How rows are written and read.

  /** Returns what ends a query whose rows are locked until the transaction ends. */
  public String lock() {
    return " FOR UPDATE";
  }

  /**
   * Returns whether a transaction may have begun on an older state and yet commit: its plain reads
   * then miss what others committed meanwhile, so that checks must lock what they read.
   */
  public boolean readsOldStates() {
    return false;
  }

  /** Returns what ends a query of which only the first rows are wanted; takes one parameter. */
  public String limit() {
    return " FETCH FIRST ? ROWS ONLY";
  }

  /** Returns the condition that a column of the type FLAG holds "no". */
  public String isNot(String column) {
    return column + " = FALSE";
  }

  /**
   * Returns the column by which entries stand in the order of code points: the identifier itself,
   * where the database compares it so.
   */
  public String idOrder() {
    return "id";
  }

  /** Returns the parameter to compare with {@link #idOrder()}: an identifier. */
  public String idOrderParameter() {
    return "?";
  }

  /** Returns for how many values at most rows are looked for at a time, by {@link #isOneOf}. */
  public int mostValues() {
    return 512;
  }

  /**
   * Returns the condition that a column holds one of several values. Few lengths occur, so that few
   * statements have to be prepared.
   *
   * @param values how many there are: 1 to {@link #mostValues()}
   */
  public String isOneOf(String column, int values) {
    StringBuilder condition = new StringBuilder(column).append(" IN (?");
    for (int i = 1; i < lengthFor(values); i++) {
      condition.append(", ?");
    }
    return condition.append(')').toString();
  }

  /** Returns the parameters of {@link #isOneOf}, in their order; the last stands repeatedly. */
  public List<Object> toParameters(Connection connection, ColumnType type, List<?> values)
      throws SQLException {
    List<Object> parameters = new ArrayList<>(values);
    while (parameters.size() < lengthFor(values.size())) {
      parameters.add(values.get(values.size() - 1));
    }
    return parameters;
  }

  /** Returns the next power of two, or the most there may be. */
  private int lengthFor(int values) {
    int length = 1;
    while (length < values) {
      length *= 2;
    }
    return Math.min(length, Math.max(values, mostValues()));
  }

  /**
   * Inserts rows, the more at a time the better.
   *
   * @param rows each with a cell for each column of the table: {@code String}, {@code Long}, {@code
   *     Integer}, {@code Boolean}, {@code LocalDate}, {@code LocalDateTime} or null
   */
  public void insert(Connection connection, Table table, List<Object[]> rows) throws SQLException {
    String sql = Inserts.into(table) + " VALUES " + Inserts.placeholders(table);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Object[] row : rows) {
        Inserts.bind(insert, table, row, 1);
        insert.addBatch();
        if (++waiting == 500) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        insert.executeBatch();
      }
    }
  }

  /**
   * Told that many rows were inserted, in the transaction that inserted them, for a database that
   * would not notice by itself before it is asked for them. As a rule nothing is done.
   */
  public void afterBulk(Connection connection, Table table) throws SQLException {}

  /**
   * Returns whether the connection is gone. During a commit, it is then unknown whether it took
   * place.
   */
  public boolean isConnectionLost(SQLException failure) {
    String state = failure.getSQLState();
    return failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLTransientConnectionException
        || failure instanceof SQLRecoverableException
        || (state != null && (state.startsWith("08") || state.startsWith("57P0")));
  }

  /**
   * Returns whether the call that failed so may succeed later without anybody's doing: the
   * connection is gone, a lock was not to be had in time, or another transaction came first.
   */
  public boolean isRetryable(SQLException failure) {
    String state = failure.getSQLState();
    return failure instanceof SQLTransientException
        || isConnectionLost(failure)
        || "40001".equals(state)
        || "40P01".equals(state);
  }
}
