package org.liangze.jdbc;

import java.sql.SQLException;
import org.liangze.model.Text;
import org.liangze.spi.store.StoreException;

final class SqlFailure {
  private SqlFailure() {}

  static StoreException of(Text what, SQLException e) {
    return new StoreException("jdbc", what, false, e);
  }
}
