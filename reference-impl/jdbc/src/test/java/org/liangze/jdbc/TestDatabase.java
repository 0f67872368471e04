package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.liangze.jdbc.dialect.Dialect;

/** An empty database of a test; thrown away at its end. */
interface TestDatabase extends AutoCloseable {

  Dialect dialect();

  /** Returns connections to it; the caller closes each. */
  DataSource dataSource();

  /** Returns what cannot connect, as if the server were gone. */
  DataSource unreachable();

  /** Breaks every connection that is open, but for the one that this takes itself. */
  void cutConnections() throws SQLException;

  /** Shuts the database and opens it again, where a client can do that. */
  void reopen() throws SQLException;

  @Override
  void close() throws SQLException;

  /** Runs statements, one after the other. */
  default void run(String... statements) throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Returns the first column of what a query finds, as texts. */
  default List<String> texts(String query, Object... arguments) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }
}
