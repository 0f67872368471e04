package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** The connections of a data source alone, so that no transaction of a host is ever joined. */
final class OwnConnections implements ConnectionProvider {

  private final DataSource dataSource;

  OwnConnections(DataSource dataSource) {
    this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
  }

  @Override
  public Connection open() throws SQLException {
    return dataSource.getConnection();
  }
}
