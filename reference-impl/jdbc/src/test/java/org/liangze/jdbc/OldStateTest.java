package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** A host's transaction at REPEATABLE READ that has read before somebody else commits. */
class OldStateTest {

  private static final Scope FIRST_COUNTY =
      Scope.within(
          JurisdictionTree.builder().add(Jurisdiction.root("152531", "多伦县", Tier.COUNTY)).build(),
          JurisdictionCode.of("152531"));
  private static final Batch OF_OTHERS =
      TestEntries.batch("op-2", Write.replace(TestEntries.business("B1", "150102"), 1));
  private static final FoodBusiness OWN = TestEntries.business("B1", "150103");

  @Test
  void mariaDbGoesOnAndEveryReadShowsItsOwnVersionOnce() throws SQLException {
    try (TestDatabase database = TestDatabases.MARIADB.fresh();
        Connection host = transactionThatHasRead(database)) {
      JdbcLedgerStore store = joining(database, host);

      assertThatThrownBy(() -> store.commit(TestEntries.batch("op-3", Write.replace(OWN, 1))))
          .isInstanceOf(StaleRevisionException.class);
      Commit own = store.commit(TestEntries.batch("op-3", Write.replace(OWN, 2)));

      Stored<FoodBusiness> expected = Stored.of(OWN, own);
      Query<FoodBusiness> all = Query.of(EntryKind.BUSINESS, Scope.everything());
      assertThat(store.getRevision()).isEqualTo(3);
      assertThat(store.find(EntryKind.BUSINESS, "B1", Scope.everything())).contains(expected);
      assertThat(store.findAll(EntryKind.BUSINESS, List.of("B1"), Scope.everything()))
          .containsExactly(expected);
      assertThat(store.page(all, 10).getEntries()).containsExactly(expected);
      assertThat(store.stream(all)).containsExactly(expected);
      assertThat(store.stream(Query.of(EntryKind.BUSINESS, FIRST_COUNTY))).isEmpty();
      host.rollback();
    }
  }

  @Test
  void mariaDbKnowsARepetitionOfWhatOthersCommitted() throws SQLException {
    try (TestDatabase database = TestDatabases.MARIADB.fresh();
        Connection host = transactionThatHasRead(database)) {
      assertThat(joining(database, host).commit(OF_OTHERS).getRevision()).isEqualTo(2);
      host.rollback();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL"})
  void othersRefuseToGoOnAndTheTransactionIsToBeRepeatedAsAWhole(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh();
        Connection host = transactionThatHasRead(database)) {
      JdbcLedgerStore store = joining(database, host);

      assertThatThrownBy(() -> store.commit(TestEntries.batch("op-3", Write.replace(OWN, 2))))
          .isInstanceOfSatisfying(
              StoreException.class, late -> assertThat(late.isRetryable()).isFalse())
          .hasMessageContaining("repeat it as a whole");
      host.rollback();
    }
  }

  private static Connection transactionThatHasRead(TestDatabase database) throws SQLException {
    JdbcLedgerStore others =
        JdbcLedgerStore.builder()
            .dataSource(database.dataSource())
            .schema(SchemaMode.CREATE)
            .build();
    others.commit(TestEntries.batch("op-1", Write.create(TestEntries.business("B1"))));
    Connection host = database.dataSource().getConnection();
    host.setAutoCommit(false);
    host.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    assertThat(joining(database, host).getRevision()).isEqualTo(1);
    others.commit(OF_OTHERS);
    return host;
  }

  private static JdbcLedgerStore joining(TestDatabase database, Connection host) {
    ConnectionProvider provider =
        new ConnectionProvider() {
          @Override
          public Connection open() throws SQLException {
            return database.dataSource().getConnection();
          }

          @Override
          public Optional<Connection> joined() {
            return Optional.of(host);
          }
        };
    return JdbcLedgerStore.builder().connections(provider).schema(SchemaMode.NONE).build();
  }
}
