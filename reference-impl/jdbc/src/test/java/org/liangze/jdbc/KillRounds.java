package org.liangze.jdbc;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Random;
import org.liangze.jdbc.LedgerAudit.Found;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreException;

/**
 * Kills a writer in the middle of its commits, again and again, and looks each time at what is
 * left: every acknowledged batch as a whole, of the interrupted one all or nothing, and all of it,
 * once, after it was repeated.
 */
final class KillRounds {

  private final TestDatabase database;
  private final String url;
  private final BulkBatches batches;
  private final LedgerAudit audit;
  private final LedgerStore store;
  private final Random random;
  private final PrintStream out;

  private int acknowledged;

  KillRounds(
      TestDatabase database, String url, BulkBatches batches, Random random, PrintStream out) {
    this.database = database;
    this.url = url;
    this.batches = batches;
    this.audit = new LedgerAudit(database, batches);
    this.store =
        JdbcLedgerStore.builder()
            .dataSource(database.dataSource())
            .schema(SchemaMode.CREATE)
            .build();
    this.random = random;
    this.out = out;
  }

  /** Returns what all rounds counted together, up to the first with a violation. */
  KillCounts run(int rounds) throws IOException, InterruptedException, SQLException {
    KillCounts total = new KillCounts();
    int first = 1;
    for (int round = 1; round <= rounds && total.isSound(); round++) {
      WriterProcess writer = new WriterProcess(url, first, batches.getBusinesses());
      writer.killAtRandom(random);
      awaitEndOfSessions();
      KillCounts counts = count(writer);
      out.println("round " + round + ": " + moment(writer) + " | " + counts);
      total.add(counts);
      // The next writer repeats what was interrupted, and then goes on.
      first = writer.getBegun();
    }
    out.println(
        "total: "
            + total.rounds
            + " rounds, "
            + total.killedDuringCommit
            + " killed during a commit ("
            + 100 * total.killedDuringCommit / Math.max(1, total.rounds)
            + " %) | "
            + total);
    return total;
  }

  private static String moment(WriterProcess writer) {
    return writer.getBegun() > writer.getAcknowledged()
        ? "killed during the commit of " + BulkBatches.operation(writer.getBegun())
        : "killed between commits, after " + BulkBatches.operation(writer.getAcknowledged());
  }

  /** The server may still be at work on the last statement of the dead. */
  private void awaitEndOfSessions() throws SQLException {
    String others =
        "SELECT pid FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()";
    while (!database.texts(others).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private KillCounts count(WriterProcess writer) throws SQLException {
    KillCounts counts = new KillCounts();
    counts.rounds = 1;
    int before = acknowledged;
    acknowledged = writer.getAcknowledged();
    for (int number = 1; number <= acknowledged; number++) {
      Found found = audit.find(number);
      boolean ofThisRound = number > before;
      counts.acknowledged += ofThisRound ? 1 : 0;
      counts.whole += ofThisRound && found == Found.WHOLE ? 1 : 0;
      counts.partial += found == Found.PARTIAL ? 1 : 0;
      counts.lost += found == Found.ABSENT ? 1 : 0;
    }
    if (writer.getBegun() > acknowledged) {
      countInDoubt(writer.getBegun(), counts);
    }
    countFeed(writer.getBegun(), counts);
    return counts;
  }

  private void countInDoubt(int number, KillCounts counts) throws SQLException {
    counts.killedDuringCommit = 1;
    Found found = audit.find(number);
    counts.inDoubtCommitted = found == Found.WHOLE ? 1 : 0;
    counts.inDoubtAbsent = found == Found.ABSENT ? 1 : 0;
    counts.partial += found == Found.PARTIAL ? 1 : 0;

    counts.repeated = isCompletedByRepeating(number) ? 1 : 0;
  }

  private boolean isCompletedByRepeating(int number) throws SQLException {
    try {
      Commit repeated = commit(number);
      return repeated.equals(commit(number)) && audit.find(number) == Found.WHOLE;
    } catch (StoreException e) {
      out.println(BulkBatches.operation(number) + " cannot be repeated: " + e.getMessage());
      return false;
    }
  }

  private Commit commit(int number) {
    long before =
        number == 1
            ? 0
            : store.findCommit(BulkBatches.operation(number - 1)).orElseThrow().getRevision();
    return store.commit(batches.batch(number, before));
  }

  private void countFeed(int begun, KillCounts counts) {
    LedgerAudit.Feed feed = audit.readFeed(store);
    counts.outOfOrder += feed.outOfOrder();
    for (int number = 1; number <= begun; number++) {
      int told = feed.told().getOrDefault(BulkBatches.operation(number), 0);
      counts.lost += told == 0 ? 1 : 0;
      counts.duplicates += Math.max(0, told - 1);
    }
    counts.duplicates += Math.max(0, feed.told().size() - begun);
  }
}
