package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What stands in child tables comes back with its version, however a page lies. */
class ChildRowsTest {

  /** In the order of code points; by UTF-16 units the last two would change places. */
  private static final List<String> IDS = List.of("B", "B\uF900", "B𠮷");

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL", "MARIADB"})
  void aPageMayEndWhereTheUnitsOfUtf16AreInAnotherOrder(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcLedgerStore store = store(database);
      store.commit(
          TestEntries.batch(
              "op-1",
              IDS.stream()
                  .map(id -> Write.create(TestEntries.business(id)))
                  .collect(Collectors.toList())));

      Query<FoodBusiness> all = Query.of(EntryKind.BUSINESS, Scope.everything());
      assertThat(entries(store.page(all.after("B"), 2).getEntries().stream()))
          .containsExactly(TestEntries.business("B\uF900"), TestEntries.business("B𠮷"));
      assertThat(entries(store.stream(all)))
          .containsExactlyElementsOf(IDS.stream().map(TestEntries::business).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL", "MARIADB"})
  void eachVersionHasItsOwn(TestDatabases databases) throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      JdbcLedgerStore store = store(database);
      FoodBusiness two = TestEntries.business("B1");
      FoodBusiness one =
          FoodBusiness.builder().copyOf(two).licences(two.getLicences().subList(1, 2)).build();
      store.commit(TestEntries.batch("op-1", Write.create(two)));
      store.commit(TestEntries.batch("op-2", Write.replace(one, 1)));

      Query<FoodBusiness> all = Query.of(EntryKind.BUSINESS, Scope.everything());
      assertThat(entries(store.stream(all))).containsExactly(one);
      assertThat(entries(store.stream(all.knownAt(1)))).containsExactly(two);
      assertThat(store.writesOf(store.findCommit("op-1").orElseThrow()))
          .containsExactly(Write.create(two));
    }
  }

  private static List<FoodBusiness> entries(Stream<Stored<FoodBusiness>> stored) {
    try (stored) {
      return stored.map(Stored::getEntry).toList();
    }
  }

  private static JdbcLedgerStore store(TestDatabase database) {
    return JdbcLedgerStore.builder()
        .dataSource(database.dataSource())
        .schema(SchemaMode.CREATE)
        .build();
  }
}
