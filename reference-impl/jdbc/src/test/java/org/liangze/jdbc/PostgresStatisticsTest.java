package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangze.spi.store.Write;

/** PostgreSQL plans by statistics, which a table that was just filled has not. */
class PostgresStatisticsTest {

  @Test
  void aTableThatIsFilledForTheFirstTimeIsAnalysedAtOnce() throws SQLException {
    try (TestDatabase database = TestDatabases.POSTGRESQL.fresh()) {
      commit(database, 1_000);

      assertThat(rowsOf(database, "lz_business")).containsExactly("1000");
      assertThat(rowsOf(database, "lz_business_licence")).containsExactly("2000");
    }
  }

  @Test
  void aFewRowsAreLeftToTheServer() throws SQLException {
    try (TestDatabase database = TestDatabases.POSTGRESQL.fresh()) {
      commit(database, 499);

      assertThat(rowsOf(database, "lz_business")).containsExactly("-1");
    }
  }

  private static void commit(TestDatabase database, int businesses) {
    JdbcLedgerStore.builder()
        .dataSource(database.dataSource())
        .schema(SchemaMode.CREATE)
        .build()
        .commit(
            TestEntries.batch(
                "op-1",
                IntStream.range(0, businesses)
                    .mapToObj(i -> Write.create(TestEntries.business("B" + i)))
                    .collect(Collectors.toList())));
  }

  private static Iterable<String> rowsOf(TestDatabase database, String table) throws SQLException {
    return database.texts("SELECT reltuples FROM pg_class WHERE relname = ?", table);
  }
}
