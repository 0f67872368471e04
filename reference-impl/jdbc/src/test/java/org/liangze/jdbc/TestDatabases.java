package org.liangze.jdbc;

import java.sql.SQLException;

/** The databases on which the tests run; each gives empty ones on demand. */
enum TestDatabases {
  H2_IN_MEMORY {
    @Override
    TestDatabase fresh() {
      return H2Database.inMemory();
    }
  },
  H2_IN_A_FILE {
    @Override
    TestDatabase fresh() {
      return H2Database.inFile();
    }
  },
  POSTGRESQL {
    @Override
    TestDatabase fresh() throws SQLException {
      return PostgresServer.shared().database();
    }
  },
  MARIADB {
    @Override
    TestDatabase fresh() throws SQLException {
      return MariaDbServer.shared().database();
    }
  };

  /** Returns a new, empty database. */
  abstract TestDatabase fresh() throws SQLException;
}
