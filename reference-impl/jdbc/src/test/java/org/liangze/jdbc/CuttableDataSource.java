package org.liangze.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Connections to a database in this program, which cannot break, made to break: whatever is called
 * on a cut one fails, or loses its answer if it was under way; what it did not commit is undone.
 */
final class CuttableDataSource extends PlainDataSource {

  private static final List<Class<?>> CUT_AS_WELL =
      List.of(PreparedStatement.class, Statement.class, ResultSet.class);

  private final DataSource source;
  private final Set<AtomicBoolean> open = ConcurrentHashMap.newKeySet();

  CuttableDataSource(DataSource source) {
    this.source = source;
  }

  void cut() {
    open.forEach(line -> line.set(true));
  }

  @Override
  public Connection getConnection() throws SQLException {
    AtomicBoolean line = new AtomicBoolean();
    open.add(line);
    return cuttable(Connection.class, source.getConnection(), line);
  }

  private <T> T cuttable(Class<T> type, T sound, AtomicBoolean line) {
    return type.cast(
        Proxy.newProxyInstance(
            CuttableDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean ends = method.getName().equals("close");
              if (ends && sound instanceof Connection) {
                open.remove(line);
              }
              refuseIfCut(line, ends, sound);
              try {
                Object result = method.invoke(sound, arguments);
                refuseIfCut(line, ends, sound);
                return cuttableToo(result, line);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private Object cuttableToo(Object result, AtomicBoolean line) {
    for (Class<?> type : CUT_AS_WELL) {
      if (type.isInstance(result)) {
        return cuttableAs(type, result, line);
      }
    }
    return result;
  }

  private <T> T cuttableAs(Class<T> type, Object sound, AtomicBoolean line) {
    return cuttable(type, type.cast(sound), line);
  }

  /** The thread that uses a connection ends its transaction, because no other may touch it. */
  private static void refuseIfCut(AtomicBoolean line, boolean ends, Object sound)
      throws SQLException {
    if (line.get() && !ends) {
      connectionOf(sound).close();
      throw new SQLNonTransientConnectionException("the connection was cut", "08006");
    }
  }

  private static Connection connectionOf(Object sound) throws SQLException {
    if (sound instanceof Connection) {
      return (Connection) sound;
    }
    return sound instanceof ResultSet
        ? ((ResultSet) sound).getStatement().getConnection()
        : ((Statement) sound).getConnection();
  }
}
