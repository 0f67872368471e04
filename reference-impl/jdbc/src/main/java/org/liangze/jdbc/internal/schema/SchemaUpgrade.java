package org.liangze.jdbc.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes what a database lacks of the latest version (建表与升级).
 *
 * <p>Several nodes may do so at the same time, and one may take up what another left undone: each
 * part is made as a whole, and if that fails because it is there already, all is well. The row that
 * tells a version comes last, so that it is true. This needs no lock, of which each database has
 * its own, and none that works while tables are made.
 */
final class SchemaUpgrade {

  private static final int LOOKS = 20;
  private static final int MILLISECONDS_BETWEEN = 20;

  private final SchemaPlan plan;
  private final Connection connection;
  private final DatabaseCatalog catalog;

  SchemaUpgrade(SchemaPlan plan, Connection connection, DatabaseCatalog catalog) {
    this.plan = plan;
    this.connection = connection;
    this.catalog = catalog;
  }

  void run(int present) throws SQLException {
    for (int version = present + 1; version <= SchemaPlan.LATEST; version++) {
      for (SchemaPart part : plan.partsOf(version)) {
        make(part);
      }
    }
  }

  private void make(SchemaPart part) throws SQLException {
    List<String> statements = part.getStatements();
    try (Statement statement = connection.createStatement()) {
      try {
        statement.execute(statements.get(0));
      } catch (SQLException e) {
        if (isThere(part)) {
          return;
        }
        throw e;
      }
      for (String description : statements.subList(1, statements.size())) {
        statement.execute(description);
      }
    }
  }

  /** What another node makes at this moment may have its name before it is to be seen. */
  private boolean isThere(SchemaPart part) throws SQLException {
    for (int look = 0; look < LOOKS; look++) {
      if (isSeen(part)) {
        return true;
      }
      try {
        Thread.sleep(MILLISECONDS_BETWEEN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  /** H2 fails now and then to tell its tables while another client makes some. */
  private boolean isSeen(SchemaPart part) {
    try {
      return catalog.has(part);
    } catch (SQLException e) {
      return false;
    }
  }
}
