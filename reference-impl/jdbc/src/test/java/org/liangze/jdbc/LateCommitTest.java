package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

/**
 * Why a number that is drawn before the commit makes no change feed (L5), and what does: the one
 * who began first commits last, and a follower reads in between.
 */
@Timeout(60)
class LateCommitTest {

  /** The anomaly, in plain SQL: a follower that goes on after the highest number loses a change. */
  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB"})
  void aFollowerOfANumberFromASequenceNeverSeesWhatCommitsLate(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      database.run(
          "CREATE TABLE naive_change (number "
              + (databases == TestDatabases.MARIADB
                  ? "BIGINT AUTO_INCREMENT"
                  : "BIGINT GENERATED ALWAYS AS IDENTITY")
              + " PRIMARY KEY, text VARCHAR(10))");
      List<String> seen = new ArrayList<>();
      try (Connection slow = database.dataSource().getConnection();
          Statement statement = slow.createStatement()) {
        slow.setAutoCommit(false);
        statement.execute("INSERT INTO naive_change (text) VALUES ('slow')");

        database.run("INSERT INTO naive_change (text) VALUES ('quick')");
        long position = follow(database, 0, seen);
        slow.commit();
        follow(database, position, seen);
      }

      assertThat(database.texts("SELECT text FROM naive_change ORDER BY number"))
          .containsExactly("slow", "quick");
      assertThat(seen).containsExactly("quick");
    }
  }

  private static long follow(TestDatabase database, long after, List<String> seen)
      throws SQLException {
    seen.addAll(
        database.texts("SELECT text FROM naive_change WHERE number > ? ORDER BY number", after));
    List<String> latest = database.texts("SELECT MAX(number) FROM naive_change");
    return Long.parseLong(latest.get(0));
  }

  /**
   * The cure, in the same order of events: whoever comes second waits, and takes a higher revision.
   */
  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB"})
  void aFollowerOfTheStoreSeesEveryChangeAlsoIfTheFirstCommitsLast(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcUnitOfWork transactions = JdbcUnitOfWork.over(database.dataSource());
      LedgerStore store =
          JdbcLedgerStore.builder().connections(transactions).schema(SchemaMode.CREATE).build();
      List<String> seen = new ArrayList<>();

      CompletableFuture<Void> quick =
          transactions.execute(
              () -> {
                store.commit(
                    TestEntries.batch("slow", Write.create(TestEntries.business("B-slow"))));
                CompletableFuture<Void> second =
                    CompletableFuture.runAsync(
                        () ->
                            store.commit(
                                TestEntries.batch(
                                    "quick", Write.create(TestEntries.business("B-quick")))));
                LockWaits.await(databases, database, second);
                follow(store, ChangePosition.START, seen);
                assertThat(seen).isEmpty();
                assertThat(second).isNotDone();
                return second;
              });
      quick.join();
      follow(store, ChangePosition.START, seen);

      assertThat(seen).containsExactly("1/1 B-slow", "2/1 B-quick");
    }
  }

  private static void follow(LedgerStore store, ChangePosition after, List<String> seen) {
    ChangePage page = store.changes(after, 100);
    for (Change change : page.getChanges()) {
      seen.add(change.getPosition() + " " + change.getEntry().getId());
    }
  }
}
