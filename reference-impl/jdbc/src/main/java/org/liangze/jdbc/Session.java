package org.liangze.jdbc;

import java.sql.Connection;
import org.liangze.jdbc.dialect.Dialect;

/** A connection at work: its dialect, and whether it is the host's. */
final class Session {

  private final Connection connection;
  private final Dialect dialect;
  private final boolean joined;

  Session(Connection connection, Dialect dialect, boolean joined) {
    this.connection = connection;
    this.dialect = dialect;
    this.joined = joined;
  }

  Connection getConnection() {
    return connection;
  }

  Dialect getDialect() {
    return dialect;
  }

  /** Returns whether this is the connection of a transaction that the host has open. */
  boolean isJoined() {
    return joined;
  }

  /** Returns whether plain reads may miss what was committed before they began. */
  boolean readsOldStates() {
    return joined && dialect.readsOldStates();
  }

  /** Returns what ends a query whose rows decide about a commit, so that they are current. */
  String current() {
    return readsOldStates() ? dialect.lock() : "";
  }
}
