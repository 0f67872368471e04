package org.liangze.spi.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
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
 *   <li><b>L5</b> Revisions are one total order, from 1 on, in which numbers may be left out;
 *       {@link #changes} read after a position returns every later change once, in order, also
 *       under concurrent commits.
 *   <li><b>L6</b> Reads are keyset pages or closeable streams, in the order of {@link
 *       EntryOrder#BY_ID}, each at one revision; no method returns "all" as a list.
 *   <li><b>L7</b> Queries carry a scope; nothing outside it is returned.
 *   <li><b>L8</b> The plug-in never begins, commits, rolls back or closes what the host opened. In
 *       a host's transaction, commits and reads belong to it: it sees them at once; others, and the
 *       change feed, see them once the host has committed, and never if it rolls back.
 *   <li><b>L9</b> Entries come back equal to what went in: every field, any text, days from
 *       1000-01-01 to 9999-12-31; {@link Batch#getRecordedAt()} is exact to the microsecond. What
 *       cannot be kept is refused, never changed.
 *   <li><b>L10</b> Optional abilities are declared in {@link #getCapabilities()}; what is not
 *       declared is not there.
 *   <li><b>L11</b> A failure is wrapped once, as a {@link StoreException} with the plug-in's id and
 *       a retryable flag; data is never half written.
 *   <li><b>L12</b> Two clients on the same storage see each other's commits.
 *   <li><b>L13</b> A bad argument is refused with an {@link
 *       org.liangze.model.InvalidValueException} that names it: a limit or a number of ids outside
 *       its range, a revision that is negative or beyond the latest. A position beyond the end of
 *       the feed is no error: it gives an empty, last page.
 * </ul>
 *
 * <p>Implementations are safe for use by any number of threads. A read sees whole commits only. The
 * test kit ({@code liangze-spi-testkit}) has tests of each rule, named after it.
 *
 * <p>This interface grows by {@code default} methods only.
 */
public interface LedgerStore {

  /** The most entries, changes or ids of one call. */
  int LARGEST_PAGE = 10_000;

  /**
   * Returns the plug-in's id, such as {@code memory}; it stands in every {@link StoreException}.
   */
  String getId();

  /**
   * Returns what this store can do beyond what every store must (L10); all of it, unless a plug-in
   * says otherwise.
   */
  default Set<StoreCapability> getCapabilities() {
    return Collections.unmodifiableSet(EnumSet.allOf(StoreCapability.class));
  }

  /**
   * Returns the revision of the latest commit that the caller sees; 0 if there is none. In a host's
   * transaction, this may be one of its own (L8), which the change feed does not tell yet.
   */
  long getRevision();

  /**
   * Returns the revision of the latest commit that is committed for good, up to which the change
   * feed tells, whatever transaction the caller is in (L8).
   */
  default long getSettledRevision() {
    return getRevision();
  }

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

  /**
   * Returns what a commit wrote, in the order of its batch, also within the host's transaction that
   * made it (L8).
   *
   * @param commit a commit as this store returned it
   */
  default List<Write> writesOf(Commit commit) {
    List<Write> writes = new ArrayList<>(commit.getSize());
    ChangePosition position = ChangePosition.of(commit.getRevision(), 0);
    while (writes.size() < commit.getSize()) {
      ChangePage page = changes(position, Math.min(LARGEST_PAGE, commit.getSize() - writes.size()));
      if (page.getChanges().isEmpty()) {
        throw new StoreException(
            getId(),
            Text.of(
                "变更流中没有版本 " + commit.getRevision() + " 的全部写入",
                "the change feed lacks writes of revision " + commit.getRevision()),
            false,
            null);
      }
      for (Change change : page.getChanges()) {
        writes.add(change.getWrite());
      }
      position = page.getNext();
    }
    return writes;
  }

  /** Returns the latest version of an entry; empty if unknown, withdrawn or out of scope. */
  <T extends LedgerEntry> Optional<Stored<T>> find(EntryKind<T> kind, String id, Scope scope);

  /**
   * Returns the version of an entry that was the latest at a revision (L4).
   *
   * @param knownAt 0 up to and including {@link #getRevision()} or {@link #getSettledRevision()}; a
   *     settled one also if the host's transaction began before it (L8)
   */
  <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt);

  /**
   * Returns the latest versions of some entries at one revision, in id order, without those that
   * {@link #find} would not return.
   *
   * @param ids at most 10,000; which are repeated are found once
   */
  default <T extends LedgerEntry> List<Stored<T>> findAll(
      EntryKind<T> kind, Collection<String> ids, Scope scope) {
    if (ids.size() > LARGEST_PAGE) {
      throw InvalidValueException.of(
          "ids", ids.size(), Text.of("至多 " + LARGEST_PAGE + " 个", "has at most " + LARGEST_PAGE));
    }
    Set<String> ordered = new TreeSet<>(EntryOrder.BY_ID);
    ordered.addAll(ids);
    long revision = getRevision();
    List<Stored<T>> found = new ArrayList<>();
    for (String id : ordered) {
      findAsKnownAt(kind, id, scope, revision).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Returns the next entries that match a query, in id order.
   *
   * @param limit the most entries to return, 1 to {@link #LARGEST_PAGE}
   */
  <T extends LedgerEntry> Page<T> page(Query<T> query, int limit);

  /**
   * Returns all entries that match a query, in id order, at one revision. The caller closes the
   * stream, and reads it with one thread.
   */
  <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query);

  /**
   * Returns the next changes after a position, in order (L5). The feed has no scope: a follower
   * must see an entry move out of a scope; the engine filters what it shows. It tells what is
   * committed for good, whatever transaction the caller is in (L8).
   *
   * @param limit the most changes to return, 1 to {@link #LARGEST_PAGE}; a commit may be cut in two
   */
  ChangePage changes(ChangePosition after, int limit);
}
