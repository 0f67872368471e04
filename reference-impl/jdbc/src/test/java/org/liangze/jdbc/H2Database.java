package org.liangze.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.liangze.jdbc.dialect.Dialect;

/** H2 in this program, in memory or in a file. */
final class H2Database implements TestDatabase {

  private final String url;
  private final Path folder;
  private final CuttableDataSource connections;

  private H2Database(String url, Path folder) {
    this.url = url;
    this.folder = folder;
    this.connections = new CuttableDataSource(dataSource(url));
  }

  /** Returns a new, empty database in memory, which is there as long as the program. */
  static TestDatabase inMemory() {
    return new H2Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null);
  }

  /**
   * Returns a new, empty database in a file. Without {@code async:}, H2 closes the whole database
   * when a thread is interrupted while it reads or writes.
   */
  static TestDatabase inFile() {
    Path folder = TestFolders.temporary("h2");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TestFolders.delete(folder)));
    return new H2Database(
        "jdbc:h2:async:" + folder.resolve("ledger") + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
        folder);
  }

  @Override
  public Dialect dialect() {
    return Dialect.h2();
  }

  @Override
  public DataSource dataSource() {
    return connections;
  }

  @Override
  public DataSource unreachable() {
    return dataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";IFEXISTS=TRUE");
  }

  private static DataSource dataSource(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    return source;
  }

  @Override
  public void cutConnections() {
    connections.cut();
  }

  @Override
  public void reopen() throws SQLException {
    if (folder != null) {
      shutDown();
    }
  }

  @Override
  public void close() throws SQLException {
    shutDown();
    if (folder != null) {
      TestFolders.delete(folder);
    }
  }

  private void shutDown() throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }

  @Override
  public String toString() {
    return url;
  }
}
