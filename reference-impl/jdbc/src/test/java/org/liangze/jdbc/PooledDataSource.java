package org.liangze.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/**
 * Keeps connections open between uses, as the pool of a host does: without one, a test spends its
 * time on making connections.
 */
final class PooledDataSource extends PlainDataSource {

  private static final int SECONDS_TO_ANSWER = 5;

  private final DataSource source;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

  PooledDataSource(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection kept = idle.pollFirst();
    while (kept != null && !kept.isValid(SECONDS_TO_ANSWER)) {
      kept.close();
      kept = idle.pollFirst();
    }
    return handedOut(kept == null ? source.getConnection() : kept);
  }

  private Connection handedOut(Connection connection) {
    boolean[] givenBack = {false};
    return (Connection)
        Proxy.newProxyInstance(
            PooledDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                if (!givenBack[0]) {
                  givenBack[0] = true;
                  giveBack(connection);
                }
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void giveBack(Connection connection) throws SQLException {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      idle.addFirst(connection);
    } catch (SQLException e) {
      connection.close();
    }
  }
}
