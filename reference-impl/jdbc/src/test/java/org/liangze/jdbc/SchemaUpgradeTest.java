package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.jdbc.internal.schema.SchemaPlan;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Write;

/**
 * A database of version 1 with a ledger in it becomes one of this version, and keeps the ledger.
 */
class SchemaUpgradeTest {

  @ParameterizedTest
  @EnumSource
  void anOlderDatabaseIsUpgradedWithWhatItHolds(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      database.run(JdbcSchemaTest.statements(new SchemaPlan(database.dialect(), "lz_").script(1)));
      LedgerStore before = store(database, SchemaMode.NONE);
      Commit first = before.commit(twoBusinesses());
      before.commit(
          TestEntries.batch(
              "op-2",
              Write.replace(TestEntries.business("B1", "152502"), first.getRevision()),
              Write.withdraw(TestEntries.business("B2"), first.getRevision()),
              Write.create(TestEntries.visit("V1", "C1", "B1"))));

      assertThatThrownBy(() -> store(database, SchemaMode.VALIDATE))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the schema is of version 1, this library needs 2")
          .hasMessageNotContaining("missing");
      LedgerStore after = store(database, SchemaMode.CREATE);

      assertThat(after.commit(twoBusinesses())).isEqualTo(first);
      assertThat(after.find(EntryKind.BUSINESS, "B1", Scope.everything())).isPresent();
      assertThat(database.texts("SELECT id FROM lz_business_now")).containsExactly("B1");
      assertThat(database.texts("SELECT jurisdiction FROM lz_business_now"))
          .containsExactly("152502");
      assertThat(
              database.texts("SELECT licence_number FROM lz_business_licence_now ORDER BY place"))
          .containsExactly("JY31525310000017", "SC10415253102074");
      assertThat(database.texts("SELECT business_id FROM lz_visit_business_now"))
          .containsExactly("B1");
      assertThat(database.texts("SELECT id FROM lz_cadre_now")).isEmpty();
      store(database, SchemaMode.VALIDATE);
    }
  }

  private static Batch twoBusinesses() {
    return TestEntries.batch(
        "op-1", Write.create(TestEntries.business("B1")), Write.create(TestEntries.business("B2")));
  }

  private static LedgerStore store(TestDatabase database, SchemaMode mode) {
    return JdbcLedgerStore.builder().dataSource(database.dataSource()).schema(mode).build();
  }
}
