package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;

/** Counts what bulk batches left in the tables, by plain SQL, and in the change feed. */
final class LedgerAudit {

  private final TestDatabase database;
  private final BulkBatches batches;

  LedgerAudit(TestDatabase database, BulkBatches batches) {
    this.database = database;
    this.batches = batches;
  }

  /** How much of a batch is there. */
  enum Found {
    WHOLE,
    ABSENT,
    PARTIAL
  }

  /** What the change feed tells: how often each operation, and how many changes out of order. */
  record Feed(Map<String, Integer> told, int outOfOrder) {}

  /** Looks for every row that a batch writes, and for those whose end it writes. */
  Found find(int number) throws SQLException {
    long created = batches.getBusinesses();
    long renewed = number == 1 ? 0 : created;
    List<Long> found =
        List.of(
            count("lz_commit WHERE operation_id = ?", BulkBatches.operation(number)),
            ofBatch("lz_business", number),
            ofBatch("lz_business_licence", number),
            count("lz_assignment WHERE replaces = 0 AND id LIKE ?", ids(number)),
            ofBatch("lz_visit", number),
            ofBatch("lz_visit_cadre", number),
            ofBatch("lz_visit_business", number),
            count("lz_assignment WHERE replaces > 0 AND id LIKE ?", ids(number - 1)),
            count(
                "lz_assignment WHERE until_revision < " + Long.MAX_VALUE + " AND id LIKE ?",
                ids(number - 1)));
    if (found.stream().allMatch(rows -> rows == 0)) {
      return Found.ABSENT;
    }
    return found.equals(
            List.of(1L, created, 2 * created, created, created, created, created, renewed, renewed))
        ? Found.WHOLE
        : Found.PARTIAL;
  }

  private long ofBatch(String table, int number) throws SQLException {
    return count(table + " WHERE id LIKE ?", ids(number));
  }

  private static String ids(int number) {
    return "_" + BulkBatches.prefix(number) + "%";
  }

  private long count(String rows, String argument) throws SQLException {
    return Long.parseLong(database.texts("SELECT COUNT(*) FROM " + rows, argument).get(0));
  }

  Feed readFeed(LedgerStore store) {
    Map<String, Integer> told = new HashMap<>();
    int outOfOrder = 0;
    ChangePosition expected = ChangePosition.of(1, 1);
    ChangePosition after = ChangePosition.START;
    ChangePage page;
    do {
      page = store.changes(after, LedgerStore.LARGEST_PAGE);
      for (Change change : page.getChanges()) {
        outOfOrder += change.getPosition().equals(expected) ? 0 : 1;
        expected = following(change);
        if (change.isLastOfCommit()) {
          told.merge(change.getCommit().getOperationId(), 1, Integer::sum);
        }
      }
      after = page.getNext();
    } while (!page.isLast());
    return new Feed(told, outOfOrder);
  }

  private static ChangePosition following(Change change) {
    ChangePosition position = change.getPosition();
    return change.isLastOfCommit()
        ? ChangePosition.of(position.getRevision() + 1, 1)
        : ChangePosition.of(position.getRevision(), position.getPlace() + 1);
  }
}
