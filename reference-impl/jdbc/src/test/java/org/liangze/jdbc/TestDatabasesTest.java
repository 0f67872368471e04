package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The databases of the tests do what the tests of the store rely on. */
class TestDatabasesTest {

  @ParameterizedTest
  @EnumSource
  void aFreshDatabaseIsEmptyAndItsOwn(TestDatabases databases) throws SQLException {
    try (TestDatabase one = databases.fresh();
        TestDatabase other = databases.fresh()) {
      one.run("CREATE TABLE note (text VARCHAR(10))", "INSERT INTO note VALUES ('one')");
      other.run("CREATE TABLE note (text VARCHAR(10))");

      assertThat(one.texts("SELECT text FROM note")).containsExactly("one");
      assertThat(other.texts("SELECT text FROM note")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCutConnectionFailsAndItsTransactionIsGone(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      database.run("CREATE TABLE note (text VARCHAR(10))");
      try (Connection connection = database.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute("INSERT INTO note VALUES ('lost')");

        database.cutConnections();

        assertThatThrownBy(() -> statement.execute("INSERT INTO note VALUES ('lost')"))
            .isInstanceOf(SQLException.class);
      }
      assertThat(database.texts("SELECT text FROM note")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUnreachableCannotConnect(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      assertThatThrownBy(() -> database.unreachable().getConnection())
          .isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasCommittedIsThereAfterReopening(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      database.run("CREATE TABLE note (text VARCHAR(10))", "INSERT INTO note VALUES ('kept')");

      database.reopen();

      assertThat(database.texts("SELECT text FROM note")).containsExactly("kept");
    }
  }
}
