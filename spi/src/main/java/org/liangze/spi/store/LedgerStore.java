package org.liangze.spi.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Where the ledger is kept (台账存储): the one interface that a storage plug-in implements.
 *
 * <p>The rules, by their numbers:
 *
 * <ul>
 *   <li><b>L1</b> {@link #commit} is atomic: all entries of the batch are visible, or none.
 *   <li><b>L2</b> Each write carries the revision that it replaces; a stale one fails the whole
 *       batch with a {@link StaleRevisionException} that carries both.
 *   <li><b>L3</b> A batch has an operation id; committing it again changes nothing and returns the
 *       first commit. Another batch under the same id is refused with {@link
 *       OperationReusedException}.
 *   <li><b>L4</b> Nothing is overwritten: a replaced or withdrawn entry stays readable "as known at
 *       revision R".
 *   <li><b>L5</b> Revisions are one total order, from 1 on; {@link #changes} read after a position
 *       returns every later change once, in order, also under concurrent commits.
 *   <li><b>L6</b> Reads are keyset pages or closeable streams, in the order of {@link
 *       EntryOrder#BY_ID}; no method returns "all" as a list.
 *   <li><b>L7</b> Queries carry a scope; nothing outside it is returned.
 *   <li><b>L8</b> The plug-in never begins, commits, rolls back or closes what the host opened.
 *   <li><b>L9</b> Entries come back equal to what went in; {@link Batch#getRecordedAt()} is exact
 *       to the microsecond.
 *   <li><b>L11</b> A failure is wrapped once, as a {@link StoreException} with the plug-in's id and
 *       a retryable flag; data is never half written.
 *   <li><b>L12</b> Two clients on the same storage see each other's commits.
 * </ul>
 *
 * <p>Implementations are safe for use by any number of threads. A read sees whole commits only.
 * This interface grows by {@code default} methods only.
 */
public interface LedgerStore {

  /**
   * Returns the plug-in's id, such as {@code memory}; it stands in every {@link StoreException}.
   */
  String getId();

  /** Returns the revision of the latest commit; 0 if there is none. */
  long getRevision();

  /**
   * Commits a batch (L1 to L3).
   *
   * @return the commit, or the first one if the operation was committed before
   * @throws StaleRevisionException if a write replaces a revision that is not the latest
   * @throws OperationReusedException if the operation id belongs to another batch
   * @throws StoreException if the storage fails
   */
  Commit commit(Batch batch);

  /** Returns the commit of an operation, if it took place. */
  Optional<Commit> findCommit(String operationId);

  /** Returns the latest version of an entry; empty if unknown, withdrawn or out of scope. */
  <T extends LedgerEntry> Optional<Stored<T>> find(EntryKind<T> kind, String id, Scope scope);

  /**
   * Returns the version of an entry that was the latest at a revision (L4).
   *
   * @param knownAt 0 up to and including {@link #getRevision()}
   */
  <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt);

  /**
   * Returns the next entries that match a query, in id order.
   *
   * @param limit the most entries to return, 1 to 10,000
   */
  <T extends LedgerEntry> Page<T> page(Query<T> query, int limit);

  /**
   * Returns all entries that match a query, in id order, at one revision. The caller closes the
   * stream, and reads it with one thread.
   */
  <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query);

  /**
   * Returns the next changes after a position, in order (L5). The feed has no scope: a follower
   * must see an entry move out of a scope; the engine filters what it shows.
   *
   * @param limit the most changes to return, 1 to 10,000; a commit may be cut in two
   */
  ChangePage changes(ChangePosition after, int limit);
}
