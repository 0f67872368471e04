package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.mapping.LedgerTables;
import org.liangze.model.MissingValueException;
import org.liangze.model.Require;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * The ledger in an SQL database (数据库台账存储).
 *
 * <p>Example: {@code JdbcLedgerStore.builder().dataSource(dataSource).schema(SchemaMode.CREATE)
 * .build()}. Commits of all clients of a database follow each other; readers wait for nobody.
 *
 * <p>Every call takes a connection and gives it back before it returns; a stream takes one for each
 * page. Commits and reads join the transaction that {@link ConnectionProvider#joined()} tells of;
 * the change feed never does.
 *
 * <p>This class is thread-safe. What a stream returns is read by one thread.
 */
public final class JdbcLedgerStore implements LedgerStore {

  /** The id of a store, unless a host gives it another. */
  static final String ID = "jdbc";

  /** Entries of a stream are read so many at a time. */
  private static final int STREAM_PAGE = 2_000;

  private final String id;
  private final LedgerTables tables;
  private final Set<StoreCapability> capabilities;
  private final Connections connections;
  private final CommitTable commits;
  private final CommitWrites commitWrites;
  private final BatchCommit batchCommit;
  private final ChangeFeed changeFeed;

  private JdbcLedgerStore(
      String id, ConnectionProvider provider, Dialect dialect, LedgerTables tables) {
    Failures failures = new Failures(id, dialect);
    WrittenRows written = new WrittenRows(tables);
    this.id = id;
    this.tables = tables;
    this.capabilities = capabilitiesWith(provider);
    this.connections = new Connections(provider, dialect, failures);
    this.commits = new CommitTable(tables.getHead(), tables.getCommit());
    this.commitWrites = new CommitWrites(connections, commits, written, failures);
    this.batchCommit = new BatchCommit(id, tables, commits, commitWrites);
    this.changeFeed = new ChangeFeed(connections, commits, written, failures);
  }

  private static Set<StoreCapability> capabilitiesWith(ConnectionProvider provider) {
    Set<StoreCapability> all = EnumSet.allOf(StoreCapability.class);
    if (provider instanceof OwnConnections) {
      all.remove(StoreCapability.HOST_TRANSACTIONS);
    }
    return Collections.unmodifiableSet(all);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String getId() {
    return id;
  }

  /**
   * Returns all abilities, without {@link StoreCapability#HOST_TRANSACTIONS} if the store was given
   * a data source alone. The store is as durable as its database; that one in memory ends with its
   * process cannot be told behind a pool, nor before the first connection.
   */
  @Override
  public Set<StoreCapability> getCapabilities() {
    return capabilities;
  }

  @Override
  public long getRevision() {
    return connections.read(commits::getRevision);
  }

  @Override
  public long getSettledRevision() {
    return connections.readSettled(commits::getRevision);
  }

  @Override
  public Commit commit(Batch batch) {
    Objects.requireNonNull(batch, "batch");
    batchCommit.requireKeepable(batch);
    return connections.write(session -> batchCommit.commit(session, batch));
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    Objects.requireNonNull(operationId, "operationId");
    if (!Arguments.isComparable(operationId)) {
      return Optional.empty();
    }
    return connections
        .read(session -> commits.findOperation(session, operationId, ""))
        .map(CommitTable.Row::getCommit);
  }

  @Override
  public List<Write> writesOf(Commit commit) {
    Objects.requireNonNull(commit, "commit");
    return commitWrites.of(commit);
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String entryId, Scope scope) {
    requireNonNull(kind, entryId, scope);
    return connections.read(
        session -> queries(session, kind).find(entryId, scope, EntryQueries.NOW));
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String entryId, Scope scope, long knownAt) {
    requireNonNull(kind, entryId, scope);
    return readAsKnownAt(
        OptionalLong.of(knownAt),
        session -> {
          Arguments.requireKnown("knownAt", knownAt, commits.getRevision(session));
          return queries(session, kind).find(entryId, scope, knownAt);
        });
  }

  @Override
  public <T extends LedgerEntry> List<Stored<T>> findAll(
      EntryKind<T> kind, Collection<String> ids, Scope scope) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(scope, "scope");
    Arguments.requireFew(ids);
    return connections.read(
        session -> queries(session, kind).findAll(ids, scope, commits.getRevision(session)));
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> asked, int limit) {
    Objects.requireNonNull(asked, "query");
    Arguments.requireLimit(limit);
    Query<T> query = comparable(asked);
    return readAsKnownAt(
        query.getKnownAt(),
        session ->
            queries(session, query.getKind()).read(query, revisionOf(session, query), limit));
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> asked) {
    Objects.requireNonNull(asked, "query");
    Query<T> query = comparable(asked);
    return readAsKnownAt(
        query.getKnownAt(),
        session -> {
          Connection joined = session.isJoined() ? session.getConnection() : null;
          long revision = revisionOf(session, query);
          return EntryPages.stream(
              after -> readPage(joined, after == null ? query : query.after(after), revision),
              query.getAfter().orElse(null));
        });
  }

  /**
   * Nothing changes any more about what was known at a settled revision; so it is read outside of
   * the host's transaction, which may have begun before it, and see an older state.
   */
  private <R> R readAsKnownAt(OptionalLong knownAt, SqlWork<R> work) {
    boolean settled =
        knownAt.isPresent()
            && connections.isJoined()
            && knownAt.getAsLong() <= getSettledRevision();
    return settled ? connections.readSettled(work) : connections.read(work);
  }

  /** What was opened in a host's transaction is read in it to the end, and in no other. */
  private <T extends LedgerEntry> Page<T> readPage(
      @Nullable Connection joined, Query<T> query, long revision) {
    SqlWork<Page<T>> work =
        session -> queries(session, query.getKind()).read(query, revision, STREAM_PAGE);
    return joined == null ? connections.readSettled(work) : connections.readJoined(joined, work);
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    Objects.requireNonNull(after, "after");
    Arguments.requireLimit(limit);
    return changeFeed.read(after, limit);
  }

  private static void requireNonNull(EntryKind<?> kind, String id, Scope scope) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(scope, "scope");
  }

  private <T extends LedgerEntry> EntryQueries<T> queries(Session session, EntryKind<T> kind) {
    return new EntryQueries<>(session, tables.get(kind), commits);
  }

  private static <T extends LedgerEntry> Query<T> comparable(Query<T> query) {
    return query.getAfter().isPresent()
        ? query.after(Arguments.toPosition("Query.after", query.getAfter().get()))
        : query;
  }

  private long revisionOf(Session session, Query<?> query) throws SQLException {
    long latest = commits.getRevision(session);
    return query.getKnownAt().isPresent()
        ? Arguments.requireKnown("Query.knownAt", query.getKnownAt().getAsLong(), latest)
        : latest;
  }

  /** Returns the id and the table of the commits, by which the prefix is seen. */
  @Override
  public String toString() {
    return "JdbcLedgerStore{" + id + ", " + tables.getCommit() + "}";
  }

  /** Builds a {@link JdbcLedgerStore}. */
  public static final class Builder {

    private String id = ID;
    private String prefix = LedgerTables.DEFAULT_PREFIX;
    private SchemaMode schema = SchemaMode.VALIDATE;
    private @Nullable ConnectionProvider connections;
    private @Nullable Dialect dialect;

    private Builder() {}

    /** Sets where connections come from, and which transactions of the host are joined. */
    public Builder connections(ConnectionProvider connections) {
      this.connections = Objects.requireNonNull(connections, "connections");
      return this;
    }

    /** Sets the data source of a host whose transactions are not joined. */
    public Builder dataSource(DataSource dataSource) {
      return connections(ConnectionProvider.of(dataSource));
    }

    /** Sets the dialect; without one, the database is asked for its name. */
    public Builder dialect(Dialect dialect) {
      this.dialect = Objects.requireNonNull(dialect, "dialect");
      return this;
    }

    /**
     * Sets what the names of the tables begin with; {@code lz_} unless said otherwise.
     *
     * @param prefix 1 to 16 small letters, digits and underscores, beginning with a letter
     */
    public Builder prefix(String prefix) {
      this.prefix = Objects.requireNonNull(prefix, "prefix");
      return this;
    }

    /** Sets what is done about the tables; they are checked unless said otherwise. */
    public Builder schema(SchemaMode schema) {
      this.schema = Objects.requireNonNull(schema, "schema");
      return this;
    }

    /** Sets the id that stands in every exception; {@code jdbc} unless said otherwise. */
    public Builder id(String id) {
      Require.identifier("JdbcLedgerStore.id", id);
      this.id = id;
      return this;
    }

    /**
     * Returns the store.
     *
     * @throws MissingValueException if no connections were given
     * @throws org.liangze.model.InvalidValueException if the prefix is bad, or the database unknown
     * @throws org.liangze.spi.store.StoreException if the database cannot be reached, or its tables
     *     are not as they should be
     */
    public JdbcLedgerStore build() {
      LedgerTables tables = LedgerTables.of(prefix);
      ConnectionProvider provider = connections;
      if (provider == null) {
        throw new MissingValueException("connections");
      }
      Dialect chosen = dialect == null ? dialectOf(provider) : dialect;
      JdbcSchema.of(id, provider, chosen, prefix).prepare(schema);
      return new JdbcLedgerStore(id, provider, chosen, tables);
    }

    private Dialect dialectOf(ConnectionProvider provider) {
      try (Connection connection = provider.open()) {
        return Dialect.of(connection.getMetaData());
      } catch (SQLException | RuntimeException e) {
        throw new Failures(id, Dialect.standard()).of(e);
      }
    }
  }
}
