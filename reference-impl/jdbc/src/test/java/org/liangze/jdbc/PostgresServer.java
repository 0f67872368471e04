package org.liangze.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.liangze.jdbc.dialect.Dialect;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL, started when first asked for and stopped when the program ends. */
final class PostgresServer {

  private final int port;

  private PostgresServer(int port) {
    this.port = port;
  }

  /** Returns the one server of this program. */
  static PostgresServer shared() {
    return Shared.SERVER;
  }

  private static final class Shared {
    static final PostgresServer SERVER = start();
  }

  /** The library stops the server and deletes its data when the program ends. */
  private static PostgresServer start() {
    Path folder = TestFolders.temporary("postgres");
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(TestFolders.programs("postgres").toFile())
              .setDataDirectory(folder)
              .setCleanDataDirectory(true)
              .setLocaleConfig("locale", "C")
              .setServerConfig("unix_socket_directories", ".")
              .setServerConfig("max_connections", "200")
              .start();
      return new PostgresServer(server.getPort());
    } catch (IOException e) {
      TestFolders.delete(folder);
      throw new UncheckedIOException("PostgreSQL does not start", e);
    }
  }

  int getPort() {
    return port;
  }

  /** Returns a new, empty database. */
  TestDatabase database() throws SQLException {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    runIn("postgres", "CREATE DATABASE " + name);
    return new PostgresDatabase(name);
  }

  private void runIn(String database, String sql) throws SQLException {
    try (Connection connection = dataSource(port, database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static DataSource dataSource(int port, String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser("postgres");
    return source;
  }

  /** Returns the address of a database of the server, for another program. */
  static String urlOf(TestDatabase database) {
    PostgresDatabase ours = (PostgresDatabase) database;
    return "jdbc:postgresql://localhost:" + ours.port() + "/" + ours.name + "?user=postgres";
  }

  private final class PostgresDatabase implements TestDatabase {

    private final String name;

    PostgresDatabase(String name) {
      this.name = name;
    }

    private int port() {
      return port;
    }

    @Override
    public Dialect dialect() {
      return Dialect.postgresql();
    }

    @Override
    public DataSource dataSource() {
      return PostgresServer.dataSource(port, name);
    }

    @Override
    public DataSource unreachable() {
      return PostgresServer.dataSource(1, name);
    }

    @Override
    public void cutConnections() throws SQLException {
      runIn(
          "postgres",
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    }

    @Override
    public void reopen() {}

    @Override
    public void close() throws SQLException {
      runIn("postgres", "DROP DATABASE " + name + " WITH (FORCE)");
    }

    @Override
    public String toString() {
      return "PostgreSQL " + name;
    }
  }
}
