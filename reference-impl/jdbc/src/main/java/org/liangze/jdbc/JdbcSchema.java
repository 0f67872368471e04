package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.schema.SchemaPlan;
import org.liangze.jdbc.internal.schema.SchemaSetup;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.spi.store.StoreException;

/**
 * The tables of the ledger in a database (库表结构): made, brought up to date, checked, and told as a
 * script.
 *
 * <p>Example: {@code JdbcSchema.of(connections, Dialect.postgresql(), "lz_").prepare(VALIDATE)}.
 * The store does the same when it is opened. Everything stands in the schema that connections work
 * in by default, under names that begin with the prefix. Version 1 has the tables, version 2 adds
 * views for reports, such as {@code lz_business_now}.
 *
 * <p>This class is immutable and thread-safe, and so are two that prepare one database at a time.
 */
public final class JdbcSchema {

  /** The version of the schema that this library works with. */
  public static final int VERSION = SchemaPlan.LATEST;

  private final String storeId;
  private final ConnectionProvider connections;
  private final Dialect dialect;
  private final String prefix;

  private JdbcSchema(
      String storeId, ConnectionProvider connections, Dialect dialect, String prefix) {
    this.storeId = storeId;
    this.connections = Objects.requireNonNull(connections, "connections");
    this.dialect = Objects.requireNonNull(dialect, "dialect");
    this.prefix = prefix;
  }

  /**
   * Returns the schema under a prefix.
   *
   * @param prefix 1 to 16 small letters, digits and underscores, such as {@code lz_}
   */
  public static JdbcSchema of(ConnectionProvider connections, Dialect dialect, String prefix) {
    return of(JdbcLedgerStore.ID, connections, dialect, prefix);
  }

  static JdbcSchema of(
      String storeId, ConnectionProvider connections, Dialect dialect, String prefix) {
    return new JdbcSchema(storeId, connections, dialect, prefix);
  }

  /**
   * Returns the whole schema as a script, for a host that runs it itself: statements that end in
   * semicolons, with comments that say what each table and column means.
   *
   * @throws org.liangze.model.InvalidValueException if the prefix is none
   */
  public static String script(Dialect dialect, String prefix) {
    return upgradeScript(dialect, prefix, 0);
  }

  /**
   * Returns the script that brings a database of an older version up to {@link #VERSION}.
   *
   * @param from the version that the database has, 0 to {@link #VERSION}; with the latter, nothing
   *     is to be done, and the script is empty
   * @throws InvalidValueException if there is no such version, or the prefix is none
   */
  public static String upgradeScript(Dialect dialect, String prefix, int from) {
    if (from < 0 || from > VERSION) {
      throw InvalidValueException.of(
          "from", from, Text.of("应为 0 至 " + VERSION, "must be 0 to " + VERSION));
    }
    SchemaPlan plan = new SchemaPlan(dialect, prefix);
    StringBuilder script = new StringBuilder();
    for (int version = from + 1; version <= VERSION; version++) {
      script.append(plan.script(version));
    }
    return script.toString();
  }

  /** Returns the version of the schema in the database; 0 if there is none. */
  public int readVersion() {
    return work(SchemaSetup::readVersion);
  }

  /**
   * Does what a mode says.
   *
   * @throws StoreException if the database is of a newer version, or lacks something; everything
   *     that is missing or wrong is told at once, by name
   */
  public void prepare(SchemaMode mode) {
    if (mode == SchemaMode.NONE) {
      return;
    }
    List<Text> faults = work(setup -> setup.prepare(mode));
    if (!faults.isEmpty()) {
      Text told = Text.of("库表结构不符：", "the schema does not fit:");
      for (Text fault : faults) {
        told = told.plus(Text.same("\n- ")).plus(fault);
      }
      throw new StoreException(storeId, told, false, null);
    }
  }

  /** Tables are made one by one, each for good, because most databases know no other way. */
  private <R> R work(SchemaWork<R> work) {
    try (Connection connection = connections.open()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(true);
      try {
        return work.on(new SchemaSetup(dialect, prefix, connection));
      } finally {
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException | RuntimeException e) {
      throw new Failures(storeId, dialect)
          .of(Text.of("无法建立或校验库表", "cannot make or check the tables"), e);
    }
  }

  /** What is done about the schema of one database. */
  @FunctionalInterface
  private interface SchemaWork<R> {
    R on(SchemaSetup setup) throws SQLException;
  }
}
