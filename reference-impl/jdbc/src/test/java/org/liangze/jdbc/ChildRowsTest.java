package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
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

  /** Each business of the tests has two licences. */
  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL", "MARIADB"})
  void noneAreReadButThoseOfTheVersionsThatAreReturned(TestDatabases databases)
      throws SQLException {
    try (TestDatabase database = databases.fresh()) {
      store(database);
      CountingDataSource counted =
          new CountingDataSource(database.dataSource(), "FROM lz_business_licence c");
      JdbcLedgerStore store =
          JdbcLedgerStore.builder().dataSource(counted).schema(SchemaMode.NONE).build();
      write(store, 1, 0, "A", "z");
      write(store, 2, 0, between());
      for (int revision = 3; revision < 20; revision++) {
        write(store, revision, revision == 3 ? 1 : revision - 1, "A");
      }

      Query<FoodBusiness> all = Query.of(EntryKind.BUSINESS, Scope.everything());
      Scope county = countyOfAll();
      Query<FoodBusiness> ofCounty = Query.of(EntryKind.BUSINESS, county);
      assertThat(counted.rowsOf(() -> store.page(all.knownAt(1), 100))).isEqualTo(2 * 2);
      assertThat(counted.rowsOf(() -> store.stream(all.knownAt(1)).count())).isEqualTo(2 * 2);
      assertThat(counted.rowsOf(() -> store.page(ofCounty.knownAt(1), 100))).isEqualTo(2 * 2);
      assertThat(counted.rowsOf(() -> store.page(all, 1))).isEqualTo(2);
      assertThat(counted.rowsOf(() -> store.page(ofCounty, 1))).isEqualTo(2);
      assertThat(counted.rowsOf(() -> store.stream(all).count())).isEqualTo(2 * 302);
      assertThat(counted.rowsOf(() -> store.find(EntryKind.BUSINESS, "A", county))).isEqualTo(2);
      assertThat(counted.rowsOf(() -> store.findAsKnownAt(EntryKind.BUSINESS, "A", county, 7)))
          .isEqualTo(2);
      assertThat(counted.rowsOf(() -> store.findAll(EntryKind.BUSINESS, List.of("A", "z"), county)))
          .isEqualTo(2 * 2);
      assertThat(counted.rowsOf(() -> store.changes(ChangePosition.endOf(2), 5))).isEqualTo(2 * 5);
      assertThat(counted.rowsOf(() -> store.changes(ChangePosition.of(2, 10), 7))).isEqualTo(2 * 7);
      Commit first = store.findCommit("op-1").orElseThrow();
      assertThat(counted.rowsOf(() -> store.writesOf(first))).isEqualTo(2 * 2);
    }
  }

  private static Scope countyOfAll() {
    return Scope.within(
        JurisdictionTree.builder().add(Jurisdiction.root("152531", "多伦县", Tier.COUNTY)).build(),
        JurisdictionCode.of("152531"));
  }

  private static String[] between() {
    return IntStream.range(0, 300).mapToObj(i -> "M" + i).toArray(String[]::new);
  }

  private static void write(JdbcLedgerStore store, int revision, long replaces, String... ids) {
    List<Write> writes =
        Stream.of(ids)
            .map(TestEntries::business)
            .map(entry -> replaces == 0 ? Write.create(entry) : Write.replace(entry, replaces))
            .toList();
    assertThat(store.commit(TestEntries.batch("op-" + revision, writes)).getRevision())
        .isEqualTo(revision);
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
