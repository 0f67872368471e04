package org.liangze.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Asks the database how it will answer each query, with its very text and parameters, right before
 * it is run.
 */
final class ExplainingDataSource extends PlainDataSource {

  private final DataSource source;
  private final List<Explained> explained = new ArrayList<>();
  private boolean listening;

  ExplainingDataSource(DataSource source) {
    this.source = source;
  }

  /** Runs work, and returns how each of its queries is answered. */
  List<Explained> explain(Runnable work) {
    explained.clear();
    listening = true;
    work.run();
    listening = false;
    return List.copyOf(explained);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = source.getConnection();
    return proxy(
        Connection.class,
        connection,
        (method, arguments) -> {
          Object result = method.invoke(connection, arguments);
          return listening && method.getName().equals("prepareStatement")
              ? explaining(connection, (String) arguments[0], (PreparedStatement) result)
              : result;
        });
  }

  private PreparedStatement explaining(
      Connection connection, String sql, PreparedStatement statement) {
    List<Setting> settings = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        statement,
        (method, arguments) -> {
          if (method.getName().startsWith("set") && arguments != null && arguments.length >= 2) {
            settings.add(new Setting(method, arguments));
          }
          if (method.getName().equals("executeQuery")) {
            explained.add(new Explained(sql, plan(connection, sql, settings)));
          }
          return method.invoke(statement, arguments);
        });
  }

  private static String plan(Connection connection, String sql, List<Setting> settings)
      throws Exception {
    StringBuilder plan = new StringBuilder();
    try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
      for (Setting setting : settings) {
        setting.method.invoke(explain, setting.arguments);
      }
      try (ResultSet rows = explain.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            plan.append(i == 1 ? "" : " | ").append(rows.getString(i));
          }
          plan.append('\n');
        }
      }
    }
    return plan.toString();
  }

  private static <T> T proxy(Class<T> type, T sound, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            ExplainingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return call.run(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** A query and its plan. */
  record Explained(String sql, String plan) {}

  private record Setting(Method method, Object[] arguments) {}

  @FunctionalInterface
  private interface Call {
    Object run(Method method, Object[] arguments) throws Exception;
  }
}
