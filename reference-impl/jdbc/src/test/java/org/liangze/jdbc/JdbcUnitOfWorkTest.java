package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangze.spi.store.StoreException;

/** A transaction of a host that has no transaction manager: begun, ended and cleared away. */
class JdbcUnitOfWorkTest {

  private final TestDatabase database = H2Database.inMemory();
  private final FragileDataSource dataSource = new FragileDataSource(database.dataSource());
  private final JdbcUnitOfWork unit = JdbcUnitOfWork.over(dataSource);

  @BeforeEach
  void createTable() throws SQLException {
    database.run("CREATE TABLE note (text VARCHAR(10))");
  }

  @AfterEach
  void close() throws SQLException {
    assertThat(unit.joined()).isEmpty();
    assertThat(dataSource.getOpen()).isZero();
    database.close();
  }

  @Test
  void whatWasDoneIsCommittedWhenTheWorkReturns() throws SQLException {
    String result =
        unit.execute(
            () -> {
              insert("one");
              assertThat(notes()).isEmpty();
              return "done";
            });

    assertThat(result).isEqualTo("done");
    assertThat(notes()).containsExactly("one");
  }

  @Test
  void whatWasDoneIsUndoneWhenTheWorkThrowsAndTheThrowableComesOutAsItIs() throws SQLException {
    for (Throwable thrown :
        List.of(new IllegalStateException(), new AssertionError(), new IOException())) {
      Throwable caught =
          catchThrowable(
              () ->
                  unit.execute(
                      () -> {
                        insert("one");
                        throw JdbcUnitOfWorkTest.<RuntimeException>unchecked(thrown);
                      }));

      assertThat(caught).isSameAs(thrown).hasNoSuppressedExceptions();
      assertThat(notes()).isEmpty();
    }
  }

  @Test
  void anInnerCallJoinsTheTransactionOfTheOuterOne() throws SQLException {
    assertThatThrownBy(
            () ->
                unit.execute(
                    () -> {
                      Connection outer = unit.joined().orElseThrow();
                      unit.execute(
                          () -> {
                            assertThat(unit.joined()).containsSame(outer);
                            insert("one");
                            return 1;
                          });
                      assertThat(unit.joined()).containsSame(outer);
                      throw new IllegalStateException("outer");
                    }))
        .hasMessage("outer");

    assertThat(notes()).isEmpty();
  }

  @Test
  void theOuterCallDecidesAboutWhatAnInnerOneThrew() throws SQLException {
    unit.execute(
        () -> {
          insert("one");
          assertThatThrownBy(
              () ->
                  unit.execute(
                      () -> {
                        throw new IllegalStateException("inner");
                      }));
          return 1;
        });

    assertThat(notes()).containsExactly("one");
  }

  @Test
  void aTransactionBelongsToItsThreadAndToItsUnit() {
    JdbcUnitOfWork other = JdbcUnitOfWork.over(dataSource);

    unit.execute(
        () -> {
          assertThat(CompletableFuture.supplyAsync(unit::joined).join()).isEmpty();
          assertThat(other.joined()).isEmpty();
          return 1;
        });
  }

  @Test
  void aConnectionIsGivenBackAsItCame() throws SQLException {
    for (boolean autoCommit : List.of(true, false)) {
      dataSource.autoCommit = autoCommit;

      unit.execute(() -> 1);
      assertThat(dataSource.autoCommitWhenClosed).isEqualTo(autoCommit);

      catchThrowable(() -> unit.execute(JdbcUnitOfWorkTest::fail));
      assertThat(dataSource.autoCommitWhenClosed).isEqualTo(autoCommit);
    }
  }

  @Test
  void aTransactionThatCannotBeginIsToldBeforeAnyWorkIsDone() {
    for (String broken : List.of("getConnection", "getAutoCommit", "setAutoCommit")) {
      dataSource.broken = List.of(broken);

      assertThatThrownBy(() -> unit.execute(JdbcUnitOfWorkTest::fail))
          .as(broken)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot begin a transaction")
          .hasMessageContaining("无法开启事务");
    }
  }

  @Test
  void aTransactionThatCannotBeCommittedIsToldAndUndone() throws SQLException {
    dataSource.broken = List.of("commit");

    assertThatThrownBy(() -> unit.execute(() -> insert("one")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot commit the transaction")
        .hasNoSuppressedExceptions();

    assertThat(notes()).isEmpty();
  }

  @Test
  void aRollbackThatFailsIsToldAlongAndCommitsNothing() throws SQLException {
    dataSource.broken = List.of("rollback");

    Throwable caught =
        catchThrowable(
            () ->
                unit.execute(
                    () -> {
                      insert("one");
                      return fail();
                    }));

    assertThat(caught).hasMessage("work");
    assertThat(caught.getSuppressed()).singleElement().asString().contains("cannot roll back");
    assertThat(notes()).isEmpty();
  }

  @Test
  void aRollbackThatFailsWithAnotherExceptionCommitsNothingEither() throws SQLException {
    dataSource.broken = List.of("rollback");
    dataSource.unchecked = true;

    Throwable caught =
        catchThrowable(
            () ->
                unit.execute(
                    () -> {
                      insert("one");
                      return fail();
                    }));

    assertThat(caught).hasMessage("work");
    assertThat(caught.getSuppressed()).singleElement().isInstanceOf(StoreException.class);
    assertThat(dataSource.autoCommitWhenClosed).isFalse();
    assertThat(notes()).isEmpty();
  }

  @Test
  void anExceptionOfAPoolIsToldWithoutItsWords() throws SQLException {
    dataSource.unchecked = true;
    for (String broken : List.of("getConnection", "getAutoCommit", "setAutoCommit", "commit")) {
      dataSource.broken = List.of(broken);

      Throwable caught = catchThrowable(() -> unit.execute(() -> insert("one")));

      assertThat(caught)
          .as(broken)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("java.lang.IllegalStateException");
      assertThat(caught.toString() + caught.getCause()).doesNotContain("geheim");
    }
    assertThat(notes()).isEmpty();
  }

  @Test
  void aTransactionThatWasLostIsNotCommittedWhateverTheWorkReturns() throws SQLException {
    assertThatThrownBy(
            () ->
                unit.execute(
                    () -> {
                      insert("one");
                      unit.transactionLost();
                      return assertThatThrownBy(unit::joined).isInstanceOf(StoreException.class);
                    }))
        .isInstanceOfSatisfying(
            StoreException.class, over -> assertThat(over.isRetryable()).isFalse())
        .hasMessageContaining("repeat it as a whole");

    assertThat(notes()).isEmpty();
    assertThat(unit.<Integer>execute(() -> insert("two"))).isEqualTo(1);
    assertThat(notes()).containsExactly("two");
  }

  @Test
  void whatWasCommittedIsDoneEvenIfTheConnectionCannotBeGivenBack() throws SQLException {
    dataSource.broken = List.of("close");

    assertThat(unit.<Integer>execute(() -> insert("one"))).isEqualTo(1);

    assertThat(notes()).containsExactly("one");
  }

  private int insert(String text) {
    try (Statement statement = unit.joined().orElseThrow().createStatement()) {
      return statement.executeUpdate("INSERT INTO note VALUES ('" + text + "')");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> notes() {
    try {
      return database.texts("SELECT text FROM note");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int fail() {
    throw new IllegalStateException("work");
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
