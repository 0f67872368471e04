package org.liangze.jdbc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Table;
import org.liangze.jdbc.dialect.TableIndex;
import org.liangze.model.InvalidValueException;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.ledger.EntryKind;

class LedgerTablesTest {

  private static final LedgerTables TABLES = LedgerTables.of("lz_");

  @Test
  void everyKindOfEntryHasItsTable() {
    assertThat(TABLES.getEntries())
        .extracting(EntryTable::getKind)
        .map(kind -> (Object) kind)
        .isEqualTo(new ArrayList<Object>(EntryKind.all()));
    assertThat(TABLES.getAll())
        .extracting(Table::getName)
        .contains(
            "lz_schema", "lz_head", "lz_commit", "lz_duty_record", "lz_duty_record_evaluation");
  }

  /** A field that is added to the model without a column would be lost. */
  @Test
  void everyFieldHasItsColumns() {
    for (EntryTable<?> table : TABLES.getEntries()) {
      long fields =
          Arrays.stream(table.getKind().getType().getDeclaredMethods())
              .filter(LedgerTablesTest::isField)
              .count();
      long own = table.getTable().getColumns().size() - EntryColumns.WIDTH;
      // Identifier and jurisdiction stand among the first columns of every table.
      long expected = fields - 2 - table.getChildren().size() + extraColumns(table.getKind());
      assertThat(own).as("columns of " + table.getTable()).isEqualTo(expected);
    }
  }

  /** A finding names its source by two columns, and its rectification has three fields. */
  private static int extraColumns(EntryKind<?> kind) {
    return kind == EntryKind.FINDING ? 1 + 2 : 0;
  }

  private static boolean isField(Method method) {
    boolean getter = method.getName().startsWith("get") || method.getName().startsWith("is");
    return getter
        && method.getParameterCount() == 0
        && !Modifier.isFinal(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic();
  }

  @Test
  void everyReferenceOfAnEntryCanBeAskedFor() {
    Map<String, List<String>> named =
        TABLES.getEntries().stream()
            .collect(
                Collectors.toMap(
                    table -> table.getKind().getName(),
                    table ->
                        EntryKind.all().stream()
                            .filter(kind -> table.getReference(kind).isPresent())
                            .map(EntryKind::getName)
                            .collect(Collectors.toList())));

    assertThat(named)
        .containsEntry("business", List.of())
        .containsEntry("cadre", List.of())
        .containsEntry("assignment", List.of("business", "cadre"))
        .containsEntry("letter", List.of("cadre", "assignment"))
        .containsEntry("visit", List.of("business", "cadre"))
        .containsEntry("finding", List.of("business", "visit", "duty-record"))
        .containsEntry("duty-record", List.of("business"))
        .containsEntry("appointment", List.of("business"))
        .containsEntry("closure", List.of("business"))
        .containsEntry("training", List.of("business"))
        .containsEntry("disqualification", List.of("business"));
  }

  @Test
  void whatNamesAnEntryIsIndexed() {
    for (EntryTable<?> table : TABLES.getEntries()) {
      for (EntryKind<?> kind : EntryKind.all()) {
        Optional<ReferencePath> path = table.getReference(kind);
        path.ifPresent(
            found ->
                assertThat(tableOf(table, found).getIndexes())
                    .extracting(index -> index.getColumns().get(0))
                    .contains(found.getIdColumn()));
      }
    }
  }

  private static Table tableOf(EntryTable<?> table, ReferencePath path) {
    return path.getChildTable() == null
        ? table.getTable()
        : TABLES.getAll().stream()
            .filter(one -> one.getName().equals(path.getChildTable()))
            .findFirst()
            .orElseThrow();
  }

  /** PostgreSQL cuts longer names off, and MariaDB refuses them. */
  @Test
  void namesAreShortAndDifferentUnderTheLongestPrefix() {
    List<Table> tables = LedgerTables.of("a234567890123456").getAll();
    List<String> names = new ArrayList<>();
    for (Table table : tables) {
      names.add(table.getName());
      table.getIndexes().stream().map(TableIndex::getName).forEach(names::add);
      assertThat(table.getColumns()).extracting(Column::getName).doesNotHaveDuplicates();
      assertThat(table.getColumns())
          .extracting(Column::getName)
          .allMatch(name -> name.matches("[a-z][a-z_]{0,29}"));
    }
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 60);
  }

  @Test
  void noColumnHasANameThatNeedsQuotes() {
    List<String> reserved =
        List.of(
            "from",
            "to",
            "end",
            "day",
            "mode",
            "number",
            "size",
            "date",
            "level",
            "comment",
            "user",
            "order",
            "group",
            "value",
            "key",
            "start",
            "type",
            "condition",
            "row");
    for (Table table : TABLES.getAll()) {
      assertThat(table.getColumns())
          .extracting(Column::getName)
          .doesNotContainAnyElementsOf(reserved);
    }
  }

  @Test
  void columnsOfConstantsHoldTheLongestName() {
    for (Table table : TABLES.getAll()) {
      for (Column column : table.getColumns()) {
        assertThat(column.getLength() > 0).isEqualTo(column.getType() == ColumnType.TEXT);
      }
    }
    assertThat(BusinessTrait.values()).allMatch(trait -> trait.name().length() <= 40);
    assertThat(DutyStep.values()).allMatch(step -> step.name().length() <= 40);
    String all = EntryKind.all().stream().map(EntryKind::getName).collect(Collectors.joining(","));
    assertThat(all.length()).isLessThanOrEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1a", "_a", "Lz_", "lz-", "lz_;--", "lz_ ", "a2345678901234567", "两责", "lz\""})
  void aPrefixOfAnythingElseThanSmallLettersDigitsAndUnderscoresIsRefused(String prefix) {
    assertThatThrownBy(() -> LedgerTables.of(prefix))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("JdbcLedgerStore.prefix");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "lz_", "x9_9", "a234567890123456"})
  void aPrefixOfSmallLettersDigitsAndUnderscoresIsTaken(String prefix) {
    assertThat(LedgerTables.of(prefix).getHead().getName()).isEqualTo(prefix + "head");
  }
}
