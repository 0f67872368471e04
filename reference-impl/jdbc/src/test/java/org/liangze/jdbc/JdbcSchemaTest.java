package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.model.InvalidValueException;
import org.liangze.spi.store.StoreException;

/** The tables are made, taken over, brought up to date and checked, on every database. */
class JdbcSchemaTest {

  private static final String PREFIX = "lz_";

  @ParameterizedTest
  @EnumSource
  void whatIsCreatedIsValidAndMayBeCreatedAgain(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcSchema schema = schemaOf(database);
      assertThat(schema.readVersion()).isZero();

      schema.prepare(SchemaMode.CREATE);

      schema.prepare(SchemaMode.VALIDATE);
      schema.prepare(SchemaMode.CREATE);
      assertThat(schema.readVersion()).isEqualTo(JdbcSchema.VERSION);
      assertThat(database.texts("SELECT version FROM lz_schema ORDER BY version"))
          .containsExactly("1", "2");
      assertThat(database.texts("SELECT revision FROM lz_head")).containsExactly("0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoLedgersStandSideBySideUnderTheirPrefixes(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      prepare(database, "lz_", SchemaMode.CREATE);
      prepare(database, "lz_2_", SchemaMode.CREATE);

      prepare(database, "lz_", SchemaMode.VALIDATE);
      prepare(database, "lz_2_", SchemaMode.VALIDATE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPrefixWhoseTablesAreThoseOfAnotherLedgerIsRefused(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      prepare(database, "m2_", SchemaMode.CREATE);

      assertThatThrownBy(() -> prepare(database, "m2_visit_", SchemaMode.CREATE))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("table m2_visit_business is there already, and another one");
      assertThatThrownBy(() -> database.texts("SELECT version FROM m2_visit_schema"))
          .isInstanceOf(SQLException.class);
      prepare(database, "m2_", SchemaMode.VALIDATE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theScriptMakesTheSameSchema(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      database.run(statements(JdbcSchema.script(database.dialect(), PREFIX)));

      schemaOf(database).prepare(SchemaMode.VALIDATE);
    }
  }

  /** Whatever was done before a node died, the next one goes on from there. */
  @ParameterizedTest
  @EnumSource
  void aCreationThatBrokeOffIsCompleted(TestDatabases databases) throws SQLException {
    for (int part = 0; part < 4; part++) {
      try (TestDatabase database = databases.fresh()) {
        String[] statements = statements(JdbcSchema.script(database.dialect(), PREFIX));
        int done = 1 + part * (statements.length - 2) / 3;
        database.run(Arrays.copyOf(statements, done));

        schemaOf(database).prepare(SchemaMode.CREATE);

        schemaOf(database).prepare(SchemaMode.VALIDATE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nodesThatCreateAtTheSameTimeAllSucceed(TestDatabases databases) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (TestDatabase database = databases.fresh()) {
      CyclicBarrier start = new CyclicBarrier(4);
      List<CompletableFuture<Void>> nodes = new ArrayList<>();
      for (int node = 0; node < 4; node++) {
        nodes.add(
            CompletableFuture.runAsync(
                () -> {
                  try {
                    start.await();
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                  schemaOf(database).prepare(SchemaMode.CREATE);
                },
                threads));
      }

      nodes.forEach(CompletableFuture::join);

      schemaOf(database).prepare(SchemaMode.VALIDATE);
      assertThat(database.texts("SELECT revision FROM lz_head")).containsExactly("0");
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewerVersionIsRefused(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      schemaOf(database).prepare(SchemaMode.CREATE);
      database.run("INSERT INTO lz_schema (version) VALUES (3)");

      for (SchemaMode mode : List.of(SchemaMode.CREATE, SchemaMode.VALIDATE)) {
        assertThatThrownBy(() -> schemaOf(database).prepare(mode))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("the schema is of version 3, newer than 2 of this library")
            .hasMessageContaining("库表结构为版本 3，高于本类库的版本 2");
      }
      schemaOf(database).prepare(SchemaMode.NONE);
    }
  }

  /** An empty table in its place would pass for a ledger without entries. */
  @ParameterizedTest
  @EnumSource
  void aTableThatWasLostIsToldAndNotMadeAnew(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      schemaOf(database).prepare(SchemaMode.CREATE);
      database.run("DROP VIEW lz_letter_now", "DROP TABLE lz_letter");

      assertThatThrownBy(() -> schemaOf(database).prepare(SchemaMode.CREATE))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("table lz_letter is missing");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyDatabaseIsToldWithAllItLacks(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      assertThat(faultsOf(database))
          .contains("the schema is of version 0, this library needs 2")
          .contains("- table lz_schema is missing", "- table lz_visit_business is missing");
      schemaOf(database).prepare(SchemaMode.NONE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMissingOrWrongIsToldAtOnceByName(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      String script = JdbcSchema.script(database.dialect(), PREFIX);
      database.run(
          statements(
              script
                  .replace("topic VARCHAR(200)", "topic VARCHAR(20)")
                  .replace("diners INTEGER", "diners VARCHAR(10)")
                  .replace("phone VARCHAR(24)", "phone VARCHAR(24) NOT NULL")
                  .replace("(6)", "(3)")));
      database.run(
          "DROP VIEW lz_closure_now",
          "DROP VIEW lz_letter_now",
          "DROP TABLE lz_letter",
          "DELETE FROM lz_head");
      database.run("ALTER TABLE lz_closure DROP COLUMN end_day");

      assertThat(faultsOf(database).lines().filter(line -> line.startsWith("- ")))
          .containsExactlyInAnyOrder(
              "- table lz_letter is missing",
              "- column lz_closure.end_day is missing",
              "- column lz_training.topic has room for 20 characters of 200",
              "- column lz_business.diners is of type " + textType(databases),
              "- column lz_cadre.phone must not be NOT NULL",
              "- column lz_commit.recorded_at does not keep microseconds",
              "- table lz_head lacks the row of id = 1",
              "- view lz_closure_now is missing",
              "- view lz_letter_now is missing");
    }
  }

  private static String textType(TestDatabases databases) {
    switch (databases) {
      case POSTGRESQL:
        return "varchar";
      case MARIADB:
        return "VARCHAR";
      default:
        return "CHARACTER VARYING";
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL", "MARIADB"})
  void textsThatAreOrderedByALocaleAreTold(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      String script = JdbcSchema.script(database.dialect(), PREFIX);
      database.run(
          statements(
              databases == TestDatabases.POSTGRESQL
                  ? script.replace("cadre_id VARCHAR(64) COLLATE \"C\"", "cadre_id VARCHAR(64)")
                  : script.replace(
                      "cadre_id VARCHAR(64)", "cadre_id VARCHAR(64) COLLATE utf8mb4_unicode_ci")));

      assertThat(faultsOf(database))
          .containsPattern(
              "- column lz_assignment\\.cadre_id is collated by \\w+, not by (C|utf8mb4_bin)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPrefixIsAllThatAHostMaySayOfNames(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      for (String prefix : List.of("", "LZ_", "lz-", "x; DROP TABLE lz_head; --", "1z", "a\"b")) {
        assertThatThrownBy(() -> prepare(database, prefix, SchemaMode.CREATE))
            .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> JdbcSchema.script(database.dialect(), prefix))
            .isInstanceOf(InvalidValueException.class);
      }
    }
  }

  /** Without them, a race would write one operation twice, and nobody would know. */
  @ParameterizedTest
  @EnumSource
  void keysThatAreMissingAreTold(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      database.run(
          statements(
              JdbcSchema.script(database.dialect(), PREFIX)
                  .replace(",\n  PRIMARY KEY (revision)", "")
                  .replace("UNIQUE INDEX lz_commit_operation", "INDEX lz_commit_operation")
                  .replace("UNIQUE KEY lz_commit_operation", "KEY lz_commit_operation")
                  .replace("UNIQUE INDEX lz_visit_rev", "INDEX lz_visit_rev")
                  .replace("UNIQUE KEY lz_visit_rev", "KEY lz_visit_rev")));

      assertThat(faultsOf(database).lines().filter(line -> line.startsWith("- ")))
          .containsExactlyInAnyOrder(
              "- table lz_commit lacks its primary key (revision)",
              "- table lz_commit lacks the unique index lz_commit_operation_id_ux (operation_id)",
              "- table lz_visit lacks the unique index lz_visit_revision_ux (revision, place)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aViewThatLacksColumnsIsTold(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      schemaOf(database).prepare(SchemaMode.CREATE);
      database.run(
          "DROP VIEW lz_closure_now",
          "CREATE VIEW lz_closure_now AS SELECT id, revision, jurisdiction, business_id, from_day"
              + " FROM lz_closure");

      assertThat(faultsOf(database)).contains("- column lz_closure_now.end_day is missing");
    }
  }

  /** An underscore is any character to the drivers' look-ups. */
  @ParameterizedTest
  @EnumSource(
      value = TestDatabases.class,
      names = {"POSTGRESQL", "H2_IN_MEMORY"})
  void aSchemaOfALikeNameIsAnother(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      database.run("CREATE SCHEMA a_b", "CREATE SCHEMA axb");
      JdbcSchema other = schemaIn(database, "axb");
      JdbcSchema schema = schemaIn(database, "a_b");
      other.prepare(SchemaMode.CREATE);

      assertThat(schema.readVersion()).isZero();
      assertThatThrownBy(() -> schema.prepare(SchemaMode.VALIDATE))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("table lz_head is missing");
      schema.prepare(SchemaMode.CREATE);
      schema.prepare(SchemaMode.VALIDATE);
      other.prepare(SchemaMode.VALIDATE);
    }
  }

  @Test
  void aSchemaThatDoesNotExistIsTold() throws SQLException {
    try (TestDatabase database = TestDatabases.POSTGRESQL.fresh()) {
      JdbcSchema schema = schemaIn(database, "nowhere");

      assertThat(schema.readVersion()).isZero();
      for (SchemaMode mode : List.of(SchemaMode.CREATE, SchemaMode.VALIDATE)) {
        assertThatThrownBy(() -> schema.prepare(mode))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining("the connection works in no schema")
            .hasMessageNotContaining("missing");
      }
    }
  }

  private static JdbcSchema schemaIn(TestDatabase database, String name) {
    return JdbcSchema.of(
        () -> {
          Connection connection = database.dataSource().getConnection();
          connection.setSchema(
              connection.getMetaData().storesUpperCaseIdentifiers()
                  ? name.toUpperCase(Locale.ROOT)
                  : name);
          return connection;
        },
        database.dialect(),
        PREFIX);
  }

  private static String faultsOf(TestDatabase database) {
    StoreException told =
        catchThrowableOfType(
            StoreException.class, () -> schemaOf(database).prepare(SchemaMode.VALIDATE));
    assertThat(told).as("told").isNotNull();
    return told.getText().getEnglish();
  }

  private static JdbcSchema schemaOf(TestDatabase database) {
    return JdbcSchema.of(ConnectionProvider.of(database.dataSource()), database.dialect(), PREFIX);
  }

  private static void prepare(TestDatabase database, String prefix, SchemaMode mode) {
    JdbcSchema.of(ConnectionProvider.of(database.dataSource()), database.dialect(), prefix)
        .prepare(mode);
  }

  static String[] statements(String script) {
    return script.split(";\n");
  }
}
