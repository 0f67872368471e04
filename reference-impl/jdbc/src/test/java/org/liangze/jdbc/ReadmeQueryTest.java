package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

/** The query of the README runs on every database, and finds what it says. */
class ReadmeQueryTest {

  @ParameterizedTest
  @EnumSource
  void theQueryOfAReportFindsBusinessesThatNobodyGuarantees(TestDatabases databases)
      throws SQLException, IOException {
    String readme = Files.readString(Path.of("README.md"));
    String query = readme.substring(readme.indexOf("```sql\n") + 7);
    query = query.substring(0, query.indexOf("```"));
    try (TestDatabase database = databases.fresh()) {
      LedgerStore store =
          JdbcLedgerStore.builder()
              .dataSource(database.dataSource())
              .schema(SchemaMode.CREATE)
              .build();
      store.commit(
          TestEntries.batch(
              "op-1",
              Write.create(TestEntries.business("B1", "152531")),
              Write.create(TestEntries.business("B2", "152502102")),
              Write.create(TestEntries.business("B3", "152502103")),
              Write.create(TestEntries.assignment("A1", "B1", "C1"))));

      assertThat(database.texts(query)).containsExactly("152502102", "152502103");
      assertThat(readme).contains("`SUBSTRING(b.jurisdiction, 1, 6)`");
      assertThat(database.texts(query.replace("b.jurisdiction", "SUBSTRING(b.jurisdiction, 1, 6)")))
          .containsExactly("152502");
    }
  }
}
