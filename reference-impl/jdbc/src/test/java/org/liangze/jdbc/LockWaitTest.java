package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Write;

/** A host bounds how long a commit waits for another one, and may try again after that. */
class LockWaitTest {

  @ParameterizedTest
  @CsvSource({
    "POSTGRESQL, SET lock_timeout = '300ms'",
    "POSTGRESQL, SET statement_timeout = '300ms'",
    "MARIADB, SET innodb_lock_wait_timeout = 1",
    "MARIADB, SET max_statement_time = 0.3",
  })
  void aWaitThatIsTooLongIsRetryable(TestDatabases databases, String bound) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcSchema.of(ConnectionProvider.of(database.dataSource()), database.dialect(), "lz_")
          .prepare(SchemaMode.CREATE);
      LedgerStore store =
          JdbcLedgerStore.builder()
              .connections(() -> bounded(database.dataSource().getConnection(), bound))
              .build();

      try (Connection other = database.dataSource().getConnection();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("SELECT revision FROM lz_head WHERE id = 1 FOR UPDATE");

        assertThatThrownBy(() -> commit(store))
            .isInstanceOfSatisfying(
                StoreException.class, late -> assertThat(late.isRetryable()).isTrue());
        other.rollback();
      }
      commit(store);

      assertThat(store.getRevision()).isEqualTo(1);
    }
  }

  private static void commit(LedgerStore store) {
    store.commit(TestEntries.batch("op-1", Write.create(TestEntries.business("B1"))));
  }

  private static Connection bounded(Connection connection, String bound) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(bound);
    }
    return connection;
  }
}
