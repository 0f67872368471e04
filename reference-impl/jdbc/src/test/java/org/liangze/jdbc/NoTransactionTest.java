package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Write;

/** A host that takes any connection of its thread for one of a transaction. */
class NoTransactionTest {

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL", "MARIADB"})
  void aConnectionThatCommitsByItselfIsNeitherWrittenNorReadOn(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh();
        Connection host = database.dataSource().getConnection()) {
      JdbcLedgerStore store =
          JdbcLedgerStore.builder()
              .connections(joining(database, host))
              .schema(SchemaMode.CREATE)
              .build();
      assertThat(host.getAutoCommit()).isTrue();

      for (ThrowingCallable call :
          List.<ThrowingCallable>of(
              () ->
                  store.commit(TestEntries.batch("op-1", Write.create(TestEntries.business("B1")))),
              store::getRevision,
              () -> store.findCommit("op-1"),
              () -> store.find(EntryKind.BUSINESS, "B1", Scope.everything()),
              () -> store.page(Query.of(EntryKind.BUSINESS, Scope.everything()), 1))) {
        assertThatThrownBy(call)
            .isInstanceOfSatisfying(
                StoreException.class,
                refusal -> {
                  assertThat(refusal.isRetryable()).isFalse();
                  assertThat(refusal).hasNoCause();
                })
            .hasMessageContaining("in no transaction (L8)")
            .hasMessageContaining("不在事务中（L8）");
      }

      assertThat(store.getSettledRevision()).isZero();
      assertThat(store.changes(ChangePosition.START, 10).getChanges()).isEmpty();
      assertThat(database.texts("SELECT id FROM lz_business")).isEmpty();

      host.setAutoCommit(false);
      store.commit(TestEntries.batch("op-1", Write.create(TestEntries.business("B1"))));
      host.commit();
      assertThat(store.getSettledRevision()).isEqualTo(1);
    }
  }

  private static ConnectionProvider joining(TestDatabase database, Connection host) {
    return new ConnectionProvider() {
      @Override
      public Connection open() throws SQLException {
        return database.dataSource().getConnection();
      }

      @Override
      public Optional<Connection> joined() {
        return Optional.of(host);
      }
    };
  }
}
