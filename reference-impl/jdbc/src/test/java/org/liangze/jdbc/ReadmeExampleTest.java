package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** The examples of this module's README: they are compiled and run, and stand there as here. */
class ReadmeExampleTest {

  static LedgerStore open(DataSource dataSource) {
    // README begins
    LedgerStore store =
        JdbcLedgerStore.builder().dataSource(dataSource).schema(SchemaMode.CREATE).build();
    // README ends
    return store;
  }

  // README begins
  static final class OracleLikeDialect extends Dialect {
    @Override
    public String typeOf(Column column) {
      switch (column.getType()) {
        case TEXT:
          return "VARCHAR2(" + column.getLength() + " CHAR)";
        case LONG:
          return "NUMBER(19)";
        case INT:
          return "NUMBER(10)";
        case FLAG:
          return "NUMBER(1)";
        default:
          return super.typeOf(column);
      }
    }

    @Override
    public String isNot(String column) {
      return column + " = 0";
    }

    @Override
    public int mostValues() {
      return 1_000;
    }
  }

  // README ends

  @Test
  void theExamplesStandInTheReadmeAsHere() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String[] parts =
        Files.readString(Path.of("src/test/java", getClass().getName().replace('.', '/') + ".java"))
            .split("\\R *// README begins\\R");
    assertThat(parts).hasSize(3);
    for (int i = 1; i < parts.length; i++) {
      String example =
          parts[i].split("\\R *// README ends")[0].stripTrailing().stripIndent().strip();
      assertThat(readme).contains("```java\n" + example + "\n```\n");
    }
  }

  @Test
  void theStoreOfTheExampleKeepsWhatItIsGiven() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      keepsWhatItIsGiven(open(database.dataSource()));
    }
  }

  /** H2 stands in for the other database: it understands Oracle's types, and needs no more. */
  @Test
  void theDialectOfTheExampleIsEnoughForAnotherDatabase() {
    JdbcDataSource other = new JdbcDataSource();
    other.setURL("jdbc:h2:mem:oracle-like;MODE=Oracle;DB_CLOSE_DELAY=-1");
    keepsWhatItIsGiven(
        JdbcLedgerStore.builder()
            .dataSource(other)
            .dialect(new OracleLikeDialect())
            .schema(SchemaMode.CREATE)
            .build());
    JdbcLedgerStore.builder().dataSource(other).dialect(new OracleLikeDialect()).build();
  }

  private static void keepsWhatItIsGiven(LedgerStore store) {
    FoodBusiness first = TestEntries.business("B1");
    FoodBusiness second = TestEntries.business("B1", "150102");
    DutyRecord record =
        DutyRecord.builder()
            .id("D1")
            .businessId("B1")
            .jurisdiction(JurisdictionCode.of("152531"))
            .duty(Duty.DAILY_CONTROL)
            .role(Role.OFFICER)
            .personId("P1")
            .day(LocalDate.of(2022, 12, 20))
            .doneOn(LocalDate.of(2022, 12, 20))
            .addSteps(DutyStep.CHECK)
            .zeroRisk(true)
            .build();

    Commit one = store.commit(TestEntries.batch("op-1", Write.create(first), Write.create(record)));
    Commit two = store.commit(TestEntries.batch("op-2", Write.replace(second, one.getRevision())));

    assertThat(store.find(EntryKind.BUSINESS, "B1", Scope.everything()))
        .contains(Stored.of(second, two));
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, "B1", Scope.everything(), 1))
        .contains(Stored.of(first, one));
    assertThat(store.page(Query.of(EntryKind.DUTY_RECORD, Scope.everything()), 10).getEntries())
        .containsExactly(Stored.of(record, one));
    assertThat(store.changes(ChangePosition.START, 10).getChanges()).hasSize(3);
  }
}
