package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.spi.store.StoreException;

/** A pool may throw what it likes: it becomes the exception of the store, without its words. */
class PoolFailuresTest {

  @Test
  void whoeverMakesOrChecksTablesTellsItLikeTheStore() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      FragileDataSource pool = new FragileDataSource(database.dataSource());
      pool.unchecked = true;
      JdbcSchema schema = JdbcSchema.of(ConnectionProvider.of(pool), database.dialect(), "lz_");

      for (String broken : List.of("getConnection", "setAutoCommit", "prepareStatement", "close")) {
        pool.broken = List.of(broken);

        Throwable failure = catchThrowable(() -> schema.prepare(SchemaMode.VALIDATE));

        assertThat(failure).as(broken).isInstanceOf(StoreException.class);
        assertThat(failure.toString() + failure.getCause()).as(broken).doesNotContain("geheim");
      }
      assertThat(pool.getOpen()).isZero();
    }
  }
}
