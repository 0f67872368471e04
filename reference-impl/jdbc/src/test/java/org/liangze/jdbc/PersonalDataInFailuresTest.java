package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Write;

/** Whatever a database says about the values of a row, nobody hears it. */
class PersonalDataInFailuresTest {

  private static final Cadre CADRE =
      Cadre.builder()
          .id("C1")
          .name("欧阳小明")
          .phone("13800138000")
          .jurisdiction(JurisdictionCode.of("1525"))
          .tier(Tier.CITY)
          .from(LocalDate.of(2022, 11, 1))
          .build();

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL", "MARIADB"})
  void aRowThatTheDatabaseRefusesIsNotQuoted(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcLedgerStore store = store(database);
      database.run("ALTER TABLE lz_cadre ADD CONSTRAINT c CHECK (CHAR_LENGTH(name) < 3)");

      Throwable failure =
          catchThrowable(() -> store.commit(TestEntries.batch("op-1", Write.create(CADRE))));

      assertThat(failure).isInstanceOf(StoreException.class);
      assertThat(((StoreException) failure).isRetryable()).isFalse();
      assertThat(printed(failure)).doesNotContain("欧阳小明").doesNotContain("13800138000");
      assertThat(store.getRevision()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL", "MARIADB"})
  void aRowThatIsNoEntryIsNamedWithoutItsValues(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcLedgerStore store = store(database);
      store.commit(TestEntries.batch("op-1", Write.create(CADRE)));
      database.run("UPDATE lz_cadre SET phone = '138-欧阳小明'");

      Throwable failure =
          catchThrowable(() -> store.find(EntryKind.CADRE, "C1", Scope.everything()));

      assertThat(failure)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("lz_cadre (id C1, revision 1): Cadre.phone");
      assertThat(printed(failure)).doesNotContain("欧阳小明");
    }
  }

  private static JdbcLedgerStore store(TestDatabase database) {
    return JdbcLedgerStore.builder()
        .dataSource(database.dataSource())
        .schema(SchemaMode.CREATE)
        .build();
  }

  private static String printed(Throwable failure) {
    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed, true));
    return printed.toString();
  }
}
