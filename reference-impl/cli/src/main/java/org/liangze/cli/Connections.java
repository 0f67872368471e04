package org.liangze.cli;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.ConnectionProvider;
import org.liangze.model.Text;

/**
 * Connections to a database (数据库连接). One of them is kept open all the time, because H2 shuts its
 * database with the last. Safe for use by any number of threads.
 */
final class Connections implements ConnectionProvider, AutoCloseable {

  private final StoreAddress address;
  private final Driver driver;
  private final Properties login = new Properties();
  private final Connection kept;

  private Connections(
      StoreAddress address, Driver driver, @Nullable String user, @Nullable String password)
      throws SQLException {
    this.address = address;
    this.driver = driver;
    if (user != null) {
      login.setProperty("user", user);
    }
    if (password != null) {
      login.setProperty("password", password);
    }
    this.kept = open();
  }

  /**
   * Connects to a database.
   *
   * @throws UserException of wrong usage if no driver knows the address; else if the database
   *     cannot be reached or refuses
   */
  static Connections to(StoreAddress address, @Nullable String user, @Nullable String password) {
    Driver driver = driverOf(address);
    try {
      return new Connections(address, driver, user, password);
    } catch (SQLException refused) {
      throw unreachable(address, refused);
    }
  }

  private static Driver driverOf(StoreAddress address) {
    try {
      return DriverManager.getDriver(address.getUrl());
    } catch (SQLException none) {
      throw UserException.usage(
          Text.of(
              "--store：没有适用于 "
                  + address
                  + " 的驱动；jar 内有 H2 和 PostgreSQL 的驱动，其他数据库的驱动用"
                  + " java -cp liangze.jar:DRIVER.jar org.liangze.cli.Main 给出",
              "--store: no driver for "
                  + address
                  + "; those of H2 and PostgreSQL are in the jar, give another with"
                  + " java -cp liangze.jar:DRIVER.jar org.liangze.cli.Main"));
    }
  }

  /** Without the driver's own exception as the cause, because that may show the whole address. */
  private static UserException unreachable(StoreAddress address, SQLException refused) {
    String reason =
        address.without(String.valueOf(refused.getMessage())) + " [" + refused.getSQLState() + "]";
    return UserException.unreadable(
        Text.of(
            "--store：无法连接 " + address + "：" + reason,
            "--store: cannot connect to " + address + ": " + reason),
        null);
  }

  StoreAddress getAddress() {
    return address;
  }

  @Override
  public Connection open() throws SQLException {
    Connection connection = driver.connect(address.getUrl(), (Properties) login.clone());
    if (connection == null) {
      throw new SQLException("the driver does not take the address");
    }
    return connection;
  }

  @Override
  public void close() {
    try {
      kept.close();
    } catch (SQLException e) {
      // All that was committed is there; the process ends anyway.
    }
  }
}
