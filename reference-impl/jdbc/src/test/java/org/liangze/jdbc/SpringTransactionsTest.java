package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangze.spi.store.Write;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How a host with Spring lets the store join its transactions, as the README says. */
class SpringTransactionsTest {

  // README begins
  static final class SpringConnections implements ConnectionProvider {
    private final DataSource dataSource;

    SpringConnections(DataSource dataSource) {
      this.dataSource = dataSource;
    }

    @Override
    public Connection open() throws SQLException {
      return dataSource.getConnection();
    }

    @Override
    public Optional<Connection> joined() {
      return TransactionSynchronizationManager.isActualTransactionActive()
          ? Optional.of(DataSourceUtils.getConnection(dataSource))
          : Optional.empty();
    }

    @Override
    public void transactionLost() {
      Object holder = TransactionSynchronizationManager.getResource(dataSource);
      if (holder instanceof ConnectionHolder) {
        ((ConnectionHolder) holder).setRollbackOnly();
      }
    }
  }

  // README ends

  private final TestDatabase database = H2Database.inMemory();
  private final DataSource dataSource = database.dataSource();
  private final SpringConnections connections = new SpringConnections(dataSource);
  private final JdbcTemplate sql = new JdbcTemplate(dataSource);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new DataSourceTransactionManager(dataSource));
  private JdbcLedgerStore store;

  @BeforeEach
  void open() throws SQLException {
    database.run("CREATE TABLE note (text VARCHAR(10))");
    store = JdbcLedgerStore.builder().connections(connections).schema(SchemaMode.CREATE).build();
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void theExampleStandsInTheReadmeAsHere() throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java", getClass().getName().replace('.', '/') + ".java"));
    String example = source.split("\\R *// README begins\\R")[1].split("\\R *// README ends")[0];
    assertThat(Files.readString(Path.of("README.md")))
        .contains("```java\n" + example.stripTrailing().stripIndent().strip() + "\n```\n");
  }

  @Test
  void theStoreCommitsAndRollsBackWithTheHost() throws SQLException {
    transactions.executeWithoutResult(status -> write("one"));
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      write("two");
                      throw new IllegalStateException("host");
                    }))
        .hasMessage("host");

    assertThat(database.texts("SELECT text FROM note")).containsExactly("one");
    assertThat(store.findCommit("one")).isPresent();
    assertThat(store.findCommit("two")).isEmpty();
  }

  @Test
  void withoutATransactionTheStoreWorksOnItsOwn() {
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);

    transactions.executeWithoutResult(
        status -> {
          write("one");
          assertThat(connections.joined()).isEmpty();
          assertThat(store.getSettledRevision()).isEqualTo(1);
        });
  }

  @Test
  void aTransactionThatWasLostIsNotCommitted() throws SQLException {
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      write("one");
                      connections.transactionLost();
                    }))
        .isInstanceOf(UnexpectedRollbackException.class);

    assertThat(database.texts("SELECT text FROM note")).isEmpty();
    assertThat(store.findCommit("one")).isEmpty();
  }

  private void write(String text) {
    sql.update("INSERT INTO note VALUES (?)", text);
    store.commit(TestEntries.batch(text, Write.create(TestEntries.business(text))));
  }
}
