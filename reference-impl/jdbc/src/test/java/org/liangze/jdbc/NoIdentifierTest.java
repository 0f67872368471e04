package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

/** What no entry can have for an identifier finds none, however a database compares texts. */
class NoIdentifierTest {

  private static final List<String> NONE =
      List.of("", "B1 ", " B1", "B1\u3000", "B1\t", "B1\n", "B1\u0000", "B1\uD800", "B".repeat(65));

  private static final Scope ALL = Scope.everything();

  @ParameterizedTest
  @EnumSource
  void nothingIsFoundByIt(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      LedgerStore store = storeOn(database);
      for (String none : NONE) {
        assertThat(store.find(EntryKind.BUSINESS, none, ALL)).isEmpty();
        assertThat(store.findAsKnownAt(EntryKind.BUSINESS, none, ALL, 1)).isEmpty();
        assertThat(store.findAll(EntryKind.BUSINESS, List.of(none, "B1"), ALL)).hasSize(1);
        assertThat(store.findCommit(none)).isEmpty();
        assertThat(
                store
                    .page(
                        Query.of(EntryKind.ASSIGNMENT, ALL)
                            .referringTo(EntryReference.of(EntryKind.BUSINESS, none)),
                        9)
                    .getEntries())
            .isEmpty();
      }
      assertThat(store.findCommit("B1")).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageBeginsWhereItWouldStand(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      LedgerStore store = storeOn(database);

      assertThat(after(store, "")).containsExactly("B1", "B11", "B2");
      assertThat(after(store, "B")).containsExactly("B1", "B11", "B2");
      assertThat(after(store, "B ")).containsExactly("B1", "B11", "B2");
      for (String none : List.of("B1 ", "B1\t", "B1\u0000", "B1  X")) {
        assertThat(after(store, none)).containsExactly("B11", "B2");
      }
      assertThat(after(store, "B1\u3000")).containsExactly("B2");
      assertThat(after(store, "B2".repeat(100))).isEmpty();
      assertThatThrownBy(() -> after(store, "B1\uD800"))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("Query.after");
    }
  }

  private static List<String> after(LedgerStore store, String id) {
    Query<?> query = Query.of(EntryKind.BUSINESS, ALL).after(id);
    List<String> streamed =
        store.stream(query).map(found -> found.getEntry().getId()).collect(Collectors.toList());
    assertThat(store.page(query, 9).getEntries())
        .extracting(found -> found.getEntry().getId())
        .isEqualTo(streamed);
    return streamed;
  }

  private static LedgerStore storeOn(TestDatabase database) {
    LedgerStore store =
        JdbcLedgerStore.builder()
            .dataSource(database.dataSource())
            .schema(SchemaMode.CREATE)
            .build();
    store.commit(
        TestEntries.batch(
            "B1",
            Write.create(TestEntries.business("B1")),
            Write.create(TestEntries.business("B11")),
            Write.create(TestEntries.business("B2")),
            Write.create(TestEntries.assignment("A1", "B1", "C1"))));
    return store;
  }
}
