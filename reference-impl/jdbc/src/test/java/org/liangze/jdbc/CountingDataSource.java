package org.liangze.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts the rows that a table's statements deliver. */
final class CountingDataSource extends PlainDataSource {

  private final DataSource source;
  private final String part;
  private int rows;

  /**
   * Counts the rows of each query whose text has a part in it.
   *
   * @param part such as {@code FROM lz_business_licence c}
   */
  CountingDataSource(DataSource source, String part) {
    this.source = source;
    this.part = part;
  }

  /** Returns how many rows were delivered while work was done. */
  int rowsOf(Runnable work) {
    rows = 0;
    work.run();
    return rows;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = source.getConnection();
    return proxy(
        Connection.class,
        connection,
        (result, arguments) ->
            result instanceof PreparedStatement && ((String) arguments[0]).contains(part)
                ? counted((PreparedStatement) result)
                : result);
  }

  private PreparedStatement counted(PreparedStatement statement) {
    return proxy(
        PreparedStatement.class,
        statement,
        (result, arguments) -> result instanceof ResultSet ? counted((ResultSet) result) : result);
  }

  private ResultSet counted(ResultSet results) {
    return proxy(
        ResultSet.class,
        results,
        (result, arguments) -> {
          if (Boolean.TRUE.equals(result) && arguments == null) {
            rows++;
          }
          return result;
        });
  }

  private static <T> T proxy(Class<T> type, T sound, Change change) {
    return type.cast(
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return change.of(method.invoke(sound, arguments), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** What becomes of a result. */
  @FunctionalInterface
  private interface Change {
    Object of(Object result, Object[] arguments);
  }
}
