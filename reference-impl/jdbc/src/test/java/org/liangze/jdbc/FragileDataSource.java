package org.liangze.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A data source whose connections fail where a test says so, and which counts those left open. */
final class FragileDataSource extends PlainDataSource {

  private final DataSource sound;
  private int open;

  /** The methods that fail, such as {@code commit}; {@code close} closes nevertheless. */
  List<String> broken = List.of();

  /** Whether what fails does so with an exception of a pool, and not of JDBC. */
  boolean unchecked;

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
    if (broken.contains(method) && unchecked) {
      throw new IllegalStateException("pool with password=geheim");
    }
    if (broken.contains(method)) {
      throw new SQLException(method + " is broken", "08006");
    }
  }
}
