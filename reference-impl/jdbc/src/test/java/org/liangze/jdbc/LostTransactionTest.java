package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Write;

/**
 * A host's transaction that the database gives up, because of a deadlock between a row of the host
 * and the head of the ledger: it is done as a whole or not at all, whatever the host makes of it.
 */
@Timeout(60)
class LostTransactionTest {

  private static final Batch OF_VICTIM =
      TestEntries.batch("victim", Write.create(TestEntries.business("B-victim")));
  private static final Batch OF_OTHER =
      TestEntries.batch(
          "other",
          Write.create(TestEntries.business("B-1")),
          Write.create(TestEntries.business("B-2")),
          Write.create(TestEntries.business("B-3")));

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB"})
  void theVictimOfADeadlockIsNotCommittedEvenIfTheHostGoesOn(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcUnitOfWork transactions = JdbcUnitOfWork.over(database.dataSource());
      JdbcLedgerStore store = open(database, transactions);

      Throwable[] told = new Throwable[2];
      Throwable outcome =
          deadlock(
              databases,
              database,
              transactions,
              store,
              () -> {
                told[0] = catchThrowable(() -> store.commit(OF_VICTIM));
                told[1] = catchThrowable(() -> store.commit(OF_VICTIM));
              });

      for (Throwable failure : new Throwable[] {told[0], told[1], outcome}) {
        assertThat(failure)
            .isInstanceOfSatisfying(
                StoreException.class, over -> assertThat(over.isRetryable()).isFalse())
            .hasMessageContaining("repeat it as a whole")
            .hasMessageContaining("整体重做");
      }
      assertThat(told[0]).hasMessageContaining("SQLState 40");
      assertThat(database.texts("SELECT text FROM note ORDER BY id")).containsExactly("other", "");
      assertThat(store.findCommit("other")).isPresent();
      assertThat(store.findCommit("victim")).isEmpty();

      transactions.execute(
          () -> {
            note(transactions, 2, "victim");
            return store.commit(OF_VICTIM);
          });
      assertThat(database.texts("SELECT text FROM note ORDER BY id"))
          .containsExactly("other", "victim");
      assertThat(store.findCommit("victim")).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB"})
  void aVictimThatPassesTheFailureOnIsRolledBackAndToldWhy(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcUnitOfWork transactions = JdbcUnitOfWork.over(database.dataSource());
      JdbcLedgerStore store = open(database, transactions);

      Throwable outcome =
          deadlock(databases, database, transactions, store, () -> store.commit(OF_VICTIM));

      assertThat(outcome)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("SQLState 40")
          .hasNoSuppressedExceptions();
      assertThat(database.texts("SELECT text FROM note ORDER BY id")).containsExactly("other", "");
      assertThat(store.findCommit("victim")).isEmpty();
    }
  }

  /**
   * Returns what becomes of a transaction that holds a row of the host and does its work while
   * another one holds the head and waits for that row.
   */
  private static Throwable deadlock(
      TestDatabases databases,
      TestDatabase database,
      JdbcUnitOfWork transactions,
      JdbcLedgerStore store,
      Runnable workOfVictim) {
    CountDownLatch rowIsHeld = new CountDownLatch(1);
    CountDownLatch headIsHeld = new CountDownLatch(1);
    CompletableFuture<Throwable> victim =
        CompletableFuture.supplyAsync(
            () ->
                catchThrowable(
                    () ->
                        transactions.execute(
                            () -> {
                              noticeDeadlocksAfter(databases, transactions, "2s");
                              note(transactions, 2, "victim");
                              note(transactions, 1, "victim");
                              rowIsHeld.countDown();
                              await(headIsHeld);
                              workOfVictim.run();
                              return 1;
                            })));
    transactions.execute(
        () -> {
          noticeDeadlocksAfter(databases, transactions, "60s");
          await(rowIsHeld);
          store.commit(OF_OTHER);
          headIsHeld.countDown();
          LockWaits.await(databases, database, victim);
          note(transactions, 1, "other");
          return 1;
        });
    return victim.join();
  }

  /** PostgreSQL ends the transaction that notices a deadlock first, MariaDB the smaller one. */
  private static void noticeDeadlocksAfter(
      TestDatabases databases, JdbcUnitOfWork transactions, String time) {
    if (databases == TestDatabases.POSTGRESQL) {
      run(transactions, "SET LOCAL deadlock_timeout = '" + time + "'");
    }
  }

  private static JdbcLedgerStore open(TestDatabase database, ConnectionProvider connections)
      throws SQLException {
    database.run(
        "CREATE TABLE note (id INT PRIMARY KEY, text VARCHAR(10))",
        "INSERT INTO note VALUES (1, ''), (2, '')");
    return JdbcLedgerStore.builder().connections(connections).schema(SchemaMode.CREATE).build();
  }

  private static void note(JdbcUnitOfWork transactions, int id, String text) {
    run(transactions, "UPDATE note SET text = '" + text + "' WHERE id = " + id);
  }

  private static void run(JdbcUnitOfWork transactions, String sql) {
    Connection joined = transactions.joined().orElseThrow();
    try (Statement statement = joined.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
