package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.jdbc.ExplainingDataSource.Explained;
import org.liangze.model.access.Scope;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

/**
 * No read of the store looks through a whole table or sorts it: each goes along an index, as the
 * plans of the databases say. The plans are left in {@code target/plans}.
 */
class QueryPlanTest {

  private static final int BATCHES = 60;
  private static final int PER_BATCH = 200;
  private static final int PAGE = 40;

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL", "MARIADB"})
  void everyReadGoesAlongAnIndex(TestDatabases databases) throws SQLException, IOException {
    try (TestDatabase database = databases.fresh()) {
      ExplainingDataSource connections = new ExplainingDataSource(database.dataSource());
      LedgerStore store =
          JdbcLedgerStore.builder().dataSource(connections).schema(SchemaMode.CREATE).build();
      fill(store);
      addCommits(database);
      analyze(databases, database);
      database.run("UPDATE lz_head SET revision = 8999");
      Map<String, List<Explained>> plans = new LinkedHashMap<>();
      reads(store).forEach((name, read) -> plans.put(name, connections.explain(read)));
      write(databases, plans);

      plans.forEach((name, explained) -> assertGoesAlongIndexes(databases, name, explained));
    }
  }

  private static Map<String, Runnable> reads(LedgerStore store) {
    Scope all = Scope.everything();
    EntryReference business = EntryReference.of(EntryKind.BUSINESS, "B-0007-0007");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < PAGE; i++) {
      ids.add(id("B", i % BATCHES, i));
    }
    Map<String, Runnable> reads = new LinkedHashMap<>();
    reads.put("find", () -> store.find(EntryKind.BUSINESS, "B-0007-0007", all));
    reads.put("findAll", () -> store.findAll(EntryKind.BUSINESS, ids, all));
    reads.put(
        "page", () -> store.page(Query.of(EntryKind.BUSINESS, all).after("B-0020-0000"), PAGE));
    reads.put(
        "page as known at",
        () -> store.page(Query.of(EntryKind.BUSINESS, all).after("B-0020-0000").knownAt(30), PAGE));
    reads.put(
        "page of a county", () -> store.page(Query.of(EntryKind.BUSINESS, county("151007")), PAGE));
    reads.put(
        "referringTo",
        () -> store.page(Query.of(EntryKind.ASSIGNMENT, all).referringTo(business), PAGE));
    reads.put(
        "referringTo, of several",
        () -> store.page(Query.of(EntryKind.VISIT, all).referringTo(business), PAGE));
    reads.put("changes", () -> store.changes(ChangePosition.of(20, 7), PAGE));
    return reads;
  }

  private static Scope county(String code) {
    JurisdictionTree tree =
        JurisdictionTree.builder().add(Jurisdiction.root(code, "多伦县", Tier.COUNTY)).build();
    return Scope.within(tree, JurisdictionCode.of(code));
  }

  /** One row: the database reads it whatever its index. */
  private static final String HEAD = "lz_head";

  private static void assertGoesAlongIndexes(
      TestDatabases databases, String name, List<Explained> explained) {
    assertThat(explained).as(name).isNotEmpty();
    for (Explained query : explained) {
      if (query.sql().contains(HEAD)) {
        continue;
      }
      boolean inOrder = isPageOfAll(query) || isFeed(query);
      switch (databases) {
        case POSTGRESQL:
          assertThat(query.plan()).as(query.sql()).contains("Index").doesNotContain("Seq Scan");
          if (inOrder) {
            assertThat(query.plan()).as(query.sql()).doesNotContain("Sort");
          }
          break;
        case MARIADB:
          assertThat(query.plan().lines())
              .as(query.sql())
              .noneMatch(line -> line.contains("| ALL |") && !line.contains("<subquery"));
          if (inOrder) {
            assertThat(query.plan()).as(query.sql()).doesNotContain("filesort");
          }
          break;
        default:
          assertThat(query.plan()).as(query.sql()).doesNotContain(".tableScan");
          if (inOrder && query.sql().contains("ORDER BY")) {
            assertThat(query.plan()).as(query.sql()).contains("/* index sorted */");
          }
          break;
      }
    }
  }

  /** Of a county, or of what names one entry, the few that are found may be sorted. */
  private static boolean isPageOfAll(Explained query) {
    return query.sql().contains(" FROM lz_business e ") && !query.sql().contains("e.jurisdiction ");
  }

  private static boolean isFeed(Explained query) {
    return query.sql().contains(" FROM lz_commit WHERE revision >= ");
  }

  private static void fill(LedgerStore store) {
    for (int batch = 0; batch < BATCHES; batch++) {
      List<Write> writes = new ArrayList<>();
      for (int i = 0; i < PER_BATCH; i++) {
        String business = id("B", batch, i);
        String cadre = id("C", i % 7, i);
        writes.add(Write.create(TestEntries.business(business, "15" + (1000 + batch))));
        writes.add(Write.create(TestEntries.assignment(id("A", batch, i), business, cadre)));
        writes.add(
            Write.create(TestEntries.visit(id("V", batch, i), cadre, business, id("B", 0, i))));
      }
      store.commit(TestEntries.batch("fill-" + batch, writes));
    }
  }

  /** So many commits as make an index worth while, beyond those that the reads are about. */
  private static void addCommits(TestDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO lz_commit (revision, operation_id, actor_id, recorded_at, writes, kinds)"
                    + " VALUES (?, ?, 'office-15', TIMESTAMP '2022-11-01 04:00:00', 1, 'business')")) {
      for (int revision = 1000; revision < 9000; revision++) {
        insert.setInt(1, revision);
        insert.setString(2, "later-" + revision);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String id(String kind, int batch, int number) {
    return String.format(Locale.ROOT, "%s-%04d-%04d", kind, batch, number);
  }

  private static void analyze(TestDatabases databases, TestDatabase database) throws SQLException {
    if (databases != TestDatabases.MARIADB) {
      database.run("ANALYZE");
      return;
    }
    for (String table : database.texts("SHOW TABLES LIKE 'lz\\_%'")) {
      if (!table.endsWith("_now")) {
        database.run("ANALYZE TABLE " + table);
      }
    }
  }

  private static void write(TestDatabases databases, Map<String, List<Explained>> plans)
      throws IOException {
    StringBuilder text = new StringBuilder();
    plans.forEach(
        (name, explained) -> {
          text.append("== ").append(name).append('\n');
          explained.forEach(
              query -> text.append(query.sql()).append('\n').append(query.plan()).append('\n'));
        });
    Path folder = TestFolders.made(Path.of("target", "plans"));
    Files.writeString(
        folder.resolve(databases.name().toLowerCase(Locale.ROOT) + ".txt"), text.toString());
  }
}
