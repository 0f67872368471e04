package org.liangze.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source whose connections fail where a test says so, and which counts those left open. */
final class FragileDataSource implements DataSource {

  private final DataSource sound;
  private int open;

  /** The methods that fail, such as {@code commit}; {@code close} closes nevertheless. */
  List<String> broken = List.of();

  /** Whether connections commit by themselves when they are handed out. */
  boolean autoCommit = true;

  /** Whether the connection that was closed last did so then. */
  boolean autoCommitWhenClosed;

  FragileDataSource(DataSource sound) {
    this.sound = sound;
  }

  int getOpen() {
    return open;
  }

  @Override
  public Connection getConnection() throws SQLException {
    refuse("getConnection");
    Connection connection = sound.getConnection();
    connection.setAutoCommit(autoCommit);
    open++;
    return (Connection)
        Proxy.newProxyInstance(
            FragileDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                autoCommitWhenClosed = connection.getAutoCommit();
                open--;
                connection.close();
              }
              refuse(method.getName());
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void refuse(String method) throws SQLException {
    if (broken.contains(method)) {
      throw new SQLException(method + " is broken", "08006");
    }
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PrintWriter getLogWriter() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLoginTimeout() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Logger getParentLogger() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
