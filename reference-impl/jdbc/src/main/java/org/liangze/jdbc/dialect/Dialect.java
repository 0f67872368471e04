package org.liangze.jdbc.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
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

  // How rows are written and read.
}
