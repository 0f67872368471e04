package org.liangze.jdbc;

import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A program of its own that commits one batch after the other until it is killed. It says "begin"
 * before each commit and "acknowledged" after it.
 */
public final class BulkWriter {

  private BulkWriter() {}

  /**
   * Runs until killed.
   *
   * @param arguments the address of the database, the number of the first batch, the number of
   *     businesses of a batch
   */
  public static void main(String[] arguments) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(arguments[0]);
    LedgerStore store =
        JdbcLedgerStore.builder().dataSource(source).schema(SchemaMode.VALIDATE).build();
    int number = Integer.parseInt(arguments[1]);
    BulkBatches batches = new BulkBatches(Integer.parseInt(arguments[2]));
    long before =
        number == 1
            ? 0
            : store.findCommit(BulkBatches.operation(number - 1)).orElseThrow().getRevision();
    while (true) {
      say("begin " + number);
      Commit commit = store.commit(batches.batch(number, before));
      say("acknowledged " + number);
      before = commit.getRevision();
      number++;
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
