package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** Sees from outside that a transaction waits for another one. */
final class LockWaits {

  /**
   * MariaDB answers from a copy, which it renews only if nobody has asked for a tenth of a second.
   */
  private static final long PAUSE_MILLISECONDS = 150;

  private LockWaits() {}

  /**
   * Returns once some transaction of the database waits for a lock, or the work is done without.
   */
  static void await(TestDatabases databases, TestDatabase database, CompletableFuture<?> work) {
    String waiting =
        databases == TestDatabases.MARIADB
            ? "SELECT trx_id FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'"
            : "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                + " AND datname = current_database()";
    try {
      while (!work.isDone() && database.texts(waiting).isEmpty()) {
        Thread.sleep(PAUSE_MILLISECONDS);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
