package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.spi.store.StoreException;

class ConnectionsTest {

  private TestDatabase database;
  private FragileDataSource source;
  private Connections connections;

  @BeforeEach
  void open() throws SQLException {
    database = H2Database.inMemory();
    database.run("CREATE TABLE note (text VARCHAR(20))");
    source = new FragileDataSource(database.dataSource());
    connections = over(ConnectionProvider.of(source));
  }

  @AfterEach
  void close() throws SQLException {
    assertThat(source.getOpen()).isZero();
    database.close();
  }

  private static Connections over(ConnectionProvider provider) {
    return new Connections(provider, Dialect.h2(), new Failures("jdbc", Dialect.h2()));
  }

  @Test
  void whatIsWrittenIsCommittedAndTheConnectionGivenBackAsItCame() throws SQLException {
    connections.write(session -> note(session, "a"));

    assertThat(database.texts("SELECT text FROM note")).containsExactly("a");
    assertThat(source.autoCommitWhenClosed).isTrue();
  }

  @Test
  void aConnectionThatDoesNotCommitByItselfIsGivenBackSo() throws SQLException {
    source.autoCommit = false;

    connections.write(session -> note(session, "a"));

    assertThat(database.texts("SELECT text FROM note")).containsExactly("a");
    assertThat(source.autoCommitWhenClosed).isFalse();
  }

  @Test
  void whatFailsHalfWayIsRolledBack() throws SQLException {
    assertThatThrownBy(
            () ->
                connections.write(
                    session -> {
                      note(session, "a");
                      throw new SQLException("no", "53100");
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("53100");

    assertThat(database.texts("SELECT text FROM note")).isEmpty();
    assertThat(source.autoCommitWhenClosed).isTrue();
  }

  @Test
  void anErrorOfTheMachineRollsBackToo() throws SQLException {
    assertThatThrownBy(
            () ->
                connections.write(
                    session -> {
                      note(session, "a");
                      throw new OutOfMemoryError("test");
                    }))
        .isInstanceOf(OutOfMemoryError.class);

    assertThat(database.texts("SELECT text FROM note")).isEmpty();
  }

  /** To make such a connection commit by itself again would commit what it has done. */
  @Test
  void whatCannotBeRolledBackIsNotCommittedEither() throws SQLException {
    source.broken = List.of("rollback");

    assertThatThrownBy(
            () ->
                connections.write(
                    session -> {
                      note(session, "a");
                      throw new SQLException("first", "53100");
                    }))
        .hasMessageContaining("53100");

    assertThat(source.autoCommitWhenClosed).isFalse();
    assertThat(database.texts("SELECT text FROM note")).isEmpty();
  }

  @Test
  void aConnectionThatBreaksDuringTheCommitLeavesTheOutcomeUnknown() {
    source.broken = List.of("commit");

    assertThatThrownBy(() -> connections.write(session -> note(session, "a")))
        .isInstanceOfSatisfying(
            StoreException.class, failure -> assertThat(failure.isRetryable()).isTrue())
        .hasMessageContaining("结果未知")
        .hasMessageContaining("same operation id");
  }

  @Test
  void aConnectionThatCannotBeClosedDoesNotUndoWhatWasCommitted() throws SQLException {
    source.broken = List.of("close");

    connections.write(session -> note(session, "a"));

    assertThat(database.texts("SELECT text FROM note")).containsExactly("a");
  }

  @Test
  void noConnectionIsAFailureOfTheStore() {
    source.broken = List.of("getConnection");

    assertThatThrownBy(() -> connections.read(session -> 1))
        .isInstanceOfSatisfying(
            StoreException.class,
            failure -> {
              assertThat(failure.isRetryable()).isTrue();
              assertThat(failure.getStoreId()).isEqualTo("jdbc");
            });
  }

  @Test
  void inAHostsTransactionNothingIsCommittedRolledBackOrClosed() throws SQLException {
    try (Connection host = source.getConnection()) {
      host.setAutoCommit(false);
      Connections joined = over(joining(host));

      joined.write(session -> note(session, "a"));
      assertThatThrownBy(
              () ->
                  joined.write(
                      session -> {
                        note(session, "b");
                        throw new SQLException("no", "53100");
                      }))
          .isInstanceOf(StoreException.class);

      assertThat(database.texts("SELECT text FROM note")).isEmpty();
      assertThat(host.isClosed()).isFalse();
      assertThat(host.getAutoCommit()).isFalse();
      host.commit();
      assertThat(database.texts("SELECT text FROM note")).containsExactly("a");
    }
  }

  @Test
  void aSavepointThatCannotBeReleasedUndoesNothing() throws SQLException {
    source.broken = List.of("releaseSavepoint");
    try (Connection host = source.getConnection()) {
      host.setAutoCommit(false);

      over(joining(host)).write(session -> note(session, "a"));

      host.commit();
      assertThat(database.texts("SELECT text FROM note")).containsExactly("a");
    }
  }

  @Test
  void aTransactionThatCannotGoBackToTheSavepointIsToldToTheHost() throws SQLException {
    source.broken = List.of("rollback");
    try (Connection host = source.getConnection()) {
      host.setAutoCommit(false);
      List<String> told = new ArrayList<>();
      Connections joined = over(joining(host, () -> told.add("lost")));

      for (Exception failure :
          List.of(new SQLException("no", "53100"), new IllegalStateException("no"))) {
        assertThatThrownBy(() -> joined.write(session -> fail(failure)))
            .isInstanceOfSatisfying(
                StoreException.class, lost -> assertThat(lost.isRetryable()).isFalse())
            .hasMessageContaining("the host's transaction is over");
      }
      assertThatThrownBy(() -> joined.write(session -> fail(new OutOfMemoryError("test"))))
          .isInstanceOf(OutOfMemoryError.class);
      assertThat(told).containsExactly("lost", "lost", "lost");
    }
  }

  @Test
  void aReadThatEndsTheTransactionIsToldToTheHostToo() throws SQLException {
    try (Connection host = source.getConnection()) {
      host.setAutoCommit(false);
      List<String> told = new ArrayList<>();
      Connections joined = over(joining(host, () -> told.add("lost")));

      for (String state : List.of("40001", "40P01", "08006")) {
        assertThatThrownBy(() -> joined.read(session -> fail(new SQLException("no", state))))
            .isInstanceOfSatisfying(
                StoreException.class, lost -> assertThat(lost.isRetryable()).isFalse())
            .hasMessageContaining(state)
            .hasMessageContaining("the host's transaction is over");
      }
      assertThatThrownBy(() -> joined.read(session -> fail(new SQLException("no", "42P01"))))
          .hasMessageContaining("42P01");
      assertThat(told).hasSize(3);
    }
  }

  @Test
  void aHostThatCannotBeToldIsToldSoAlong() throws SQLException {
    try (Connection host = source.getConnection()) {
      host.setAutoCommit(false);
      Connections joined =
          over(
              joining(
                  host,
                  () -> {
                    throw new IllegalStateException("host");
                  }));

      assertThatThrownBy(() -> joined.read(session -> fail(new SQLException("no", "40001"))))
          .isInstanceOfSatisfying(
              StoreException.class, lost -> assertThat(lost.getSuppressed()).hasSize(1));
    }
  }

  @Test
  void whatIsSettledIsReadOutsideOfTheHostsTransaction() throws SQLException {
    try (Connection host = source.getConnection()) {
      host.setAutoCommit(false);
      Connections joined = over(joining(host));

      assertThat(joined.read(Session::isJoined)).isTrue();
      assertThat(joined.readJoined(host, Session::isJoined)).isTrue();
      assertThat(joined.readSettled(Session::isJoined)).isFalse();
    }
  }

  @Test
  void withoutATransactionOfTheHostOrInAnotherNothingIsReadInIt() throws SQLException {
    try (Connection host = source.getConnection();
        Connection later = source.getConnection()) {
      host.setAutoCommit(false);
      later.setAutoCommit(false);
      for (Connections others : List.of(connections, over(joining(later)))) {
        assertThatThrownBy(() -> others.readJoined(host, session -> 1))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("within the transaction in which it was opened");
      }
    }
  }

  private ConnectionProvider joining(Connection host) {
    return joining(host, () -> {});
  }

  private ConnectionProvider joining(Connection host, Runnable whenLost) {
    return new ConnectionProvider() {
      @Override
      public Connection open() throws SQLException {
        return source.getConnection();
      }

      @Override
      public Optional<Connection> joined() {
        return Optional.of(host);
      }

      @Override
      public void transactionLost() {
        whenLost.run();
      }
    };
  }

  private static boolean fail(Throwable failure) throws SQLException {
    if (failure instanceof Error) {
      throw (Error) failure;
    }
    if (failure instanceof RuntimeException) {
      throw (RuntimeException) failure;
    }
    throw (SQLException) failure;
  }

  private static boolean note(Session session, String text) throws SQLException {
    try (Statement statement = session.getConnection().createStatement()) {
      statement.executeUpdate("INSERT INTO note VALUES ('" + text + "')");
      return true;
    }
  }
}
