package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.mapping.EntryDraft;
import org.liangze.jdbc.internal.mapping.EntryTable;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

/**
 * Finds entries of one kind as known at a revision.
 *
 * @param <T> the entries
 */
final class EntryQueries<T extends LedgerEntry> {

  /** Before any version ends: as known at it, the latest versions are. */
  static final long NOW = EntryTable.LATEST - 1;

  /** Where the scope leaves much out, few rows at a time would take many rounds. */
  private static final int FEWEST_ROWS = 200;

  private final Session session;
  private final EntryTable<T> table;
  private final CommitTable commits;
  private final EntryRows<T> rows;

  EntryQueries(Session session, EntryTable<T> table, CommitTable commits) {
    this.session = session;
    this.table = table;
    this.commits = commits;
    this.rows = new EntryRows<>(session, table);
  }

  Optional<Stored<T>> find(String id, Scope scope, long revision) throws SQLException {
    List<Stored<T>> found = findAll(Collections.singletonList(id), scope, revision);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Returns the entries of some identifiers, in id order. */
  List<Stored<T>> findAll(Collection<String> ids, Scope scope, long revision) throws SQLException {
    Set<String> sought = new HashSet<>();
    for (String id : ids) {
      if (Arguments.isComparable(id)) {
        sought.add(id);
      }
    }
    Condition known = Conditions.isKnownAt(session, table, revision);
    List<EntryDraft<T>> found = new ArrayList<>();
    for (Condition isSought :
        Conditions.isOneOf(session, "e.id", ColumnType.TEXT, new ArrayList<>(sought))) {
      for (EntryDraft<T> draft : rows.read(isSought.and(known))) {
        if (scope.contains(draft.getJurisdiction())) {
          found.add(draft);
        }
      }
    }
    found.sort((one, other) -> EntryOrder.BY_ID.compare(one.getId(), other.getId()));
    rows.complete(found, versionsOf(found, revision));
    return withCommits(found);
  }

  /**
   * Returns the next entries of a query, in id order.
   *
   * @param most the most entries to return
   */
  Page<T> read(Query<T> query, long revision, int most) throws SQLException {
    Optional<Condition> selected = new Selection<>(table, query, revision).toCondition(session);
    if (!selected.isPresent()) {
      return Page.of(Collections.emptyList(), true);
    }
    List<EntryDraft<T>> found = new ArrayList<>();
    String after = query.getAfter().orElse(null);
    boolean end = false;
    while (!end && found.size() <= most) {
      int wanted = Math.max(most + 1 - found.size(), FEWEST_ROWS);
      List<EntryDraft<T>> read = rows.readFirst(isAfter(selected.get(), after), order(), wanted);
      end = read.size() < wanted;
      for (EntryDraft<T> draft : read) {
        after = draft.getId();
        if (query.getScope().contains(draft.getJurisdiction())) {
          found.add(draft);
        }
      }
    }
    boolean last = found.size() <= most;
    List<EntryDraft<T>> returned = last ? found : found.subList(0, most);
    boolean followEachOther =
        query.getScope().isEverything() && !query.getReferringTo().isPresent();
    rows.complete(
        returned,
        followEachOther && session.getDialect().idOrder().equals("id")
            ? versionsBetween(returned, revision)
            : versionsOf(returned, revision));
    return Page.of(withCommits(returned), last);
  }

  /** Returns conditions for versions as known at a revision, by their identifiers. */
  private List<Condition> versionsOf(List<EntryDraft<T>> drafts, long revision)
      throws SQLException {
    List<String> ids = new ArrayList<>();
    long latest = 0;
    for (EntryDraft<T> draft : drafts) {
      ids.add(draft.getId());
      latest = Math.max(latest, draft.getRevision());
    }
    // Without a revision the version may have been replaced meanwhile; as known at its own, it is
    // what it was.
    Condition known = Conditions.isKnownAt(session, table, revision == NOW ? latest : revision);
    List<Condition> conditions = new ArrayList<>();
    for (Condition isOne : Conditions.isOneOf(session, "e.id", ColumnType.TEXT, ids)) {
      conditions.add(isOne.and(known));
    }
    return conditions;
  }

  /** Returns the condition for versions as known at a revision that follow each other. */
  private List<Condition> versionsBetween(List<EntryDraft<T>> drafts, long revision) {
    if (drafts.isEmpty()) {
      return Collections.emptyList();
    }
    String first = drafts.get(0).getId();
    String last = drafts.get(drafts.size() - 1).getId();
    return Collections.singletonList(
        Condition.of("e.id >= ? AND e.id <= ?", first, last)
            .and(Conditions.isKnownAt(session, table, revision)));
  }

  private Condition isAfter(Condition selected, @Nullable String after) {
    Dialect dialect = session.getDialect();
    return after == null
        ? selected
        : selected.and(Condition.of(order() + " > " + dialect.idOrderParameter(), after));
  }

  private String order() {
    return "e." + session.getDialect().idOrder();
  }

  private List<Stored<T>> withCommits(List<EntryDraft<T>> drafts) throws SQLException {
    Set<Long> revisions = new HashSet<>();
    drafts.forEach(draft -> revisions.add(draft.getRevision()));
    Map<Long, Commit> byRevision = new HashMap<>();
    for (CommitTable.Row row : commits.findRevisions(session, revisions)) {
      byRevision.put(row.getCommit().getRevision(), row.getCommit());
    }
    List<Stored<T>> stored = new ArrayList<>(drafts.size());
    for (EntryDraft<T> draft : drafts) {
      stored.add(Stored.of(draft.build(), byRevision.get(draft.getRevision())));
    }
    return stored;
  }
}
