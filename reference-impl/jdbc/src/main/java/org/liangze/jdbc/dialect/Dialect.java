package org.liangze.jdbc.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
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
}
