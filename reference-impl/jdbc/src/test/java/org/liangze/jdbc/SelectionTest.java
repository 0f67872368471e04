package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.mapping.LedgerTables;
import org.liangze.model.access.Scope;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.JurisdictionTreeBuilder;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Query;

/** What of a query the database looks for. */
class SelectionTest {

  private static final JurisdictionTree TREE = treeOf(3_000);

  @Test
  void aScopeOfOneCountyIsLookedForByTheDatabase() throws SQLException {
    assertThat(sql(Query.of(EntryKind.BUSINESS, within("1501"))))
        .contains("e.jurisdiction IN (?, ?, ?, ?)");
  }

  @Test
  void aScopeOfManyJurisdictionsIsNot() throws SQLException {
    assertThat(sql(Query.of(EntryKind.BUSINESS, within("15")))).doesNotContain("jurisdiction");
    assertThat(sql(Query.of(EntryKind.BUSINESS, Scope.everything())))
        .doesNotContain("jurisdiction");
  }

  /** Oracle takes no more than 1,000 values in a list. */
  @Test
  void noMoreIsLookedForThanTheDialectTakesAtATime() throws SQLException {
    Dialect oracleLike = new ReadmeExampleTest.OracleLikeDialect();
    JurisdictionTree many = treeOf(1_500);
    JurisdictionTree fewer = treeOf(900);

    assertThat(sql(oracleLike, Scope.within(many, JurisdictionCode.of("1525"))))
        .doesNotContain("jurisdiction");
    assertThat(sql(oracleLike, Scope.within(fewer, JurisdictionCode.of("1525"))))
        .contains("e.jurisdiction IN (")
        .satisfies(
            sql -> assertThat(sql.split("IN")[1].split("\\)")[0].split("\\?")).hasSize(1_000));
    List<Integer> ids = Collections.nCopies(1_500, 7);
    assertThat(Conditions.isOneOf(session(oracleLike), "id", ColumnType.INT, ids))
        .hasSize(2)
        .allSatisfy(
            part -> assertThat(part.getSql().split("\\?").length - 1).isBetween(500, 1_000));
  }

  private static String sql(Dialect dialect, Scope scope) throws SQLException {
    return condition(dialect, Query.of(EntryKind.BUSINESS, scope)).orElseThrow().getSql();
  }

  @Test
  void anEmptyScopeNeedsNoQuestion() throws SQLException {
    assertThat(condition(Query.of(EntryKind.BUSINESS, Scope.within(TREE)))).isEmpty();
  }

  @Test
  void aKindThatNeverNamesTheOtherNeedsNoQuestion() throws SQLException {
    assertThat(condition(naming(EntryKind.CADRE, EntryKind.BUSINESS, "B1"))).isEmpty();
    assertThat(condition(naming(EntryKind.ASSIGNMENT, EntryKind.VISIT, "V1"))).isEmpty();
  }

  @Test
  void anIdThatNoEntryCanHaveNeedsNoQuestion() throws SQLException {
    assertThat(condition(naming(EntryKind.ASSIGNMENT, EntryKind.BUSINESS, "B\u0000"))).isEmpty();
    assertThat(condition(naming(EntryKind.ASSIGNMENT, EntryKind.BUSINESS, "B\uD800"))).isEmpty();
  }

  @Test
  void whatIsNamedIsLookedForWhereItStands() throws SQLException {
    assertThat(sql(naming(EntryKind.ASSIGNMENT, EntryKind.CADRE, "C1"))).contains("e.cadre_id = ?");
    assertThat(sql(naming(EntryKind.VISIT, EntryKind.BUSINESS, "B1")))
        .contains("FROM lz_visit_business r", "r.business_id = ?");
    assertThat(sql(naming(EntryKind.FINDING, EntryKind.DUTY_RECORD, "D1")))
        .contains("e.source_id = ?", "e.source_kind = ?");
  }

  @Test
  void noValueBecomesPartOfTheStatement() throws SQLException {
    String id = "B1';DROP/**/TABLE/**/lz_business;--";

    assertThat(sql(naming(EntryKind.ASSIGNMENT, EntryKind.BUSINESS, id))).doesNotContain("DROP");
    assertThat(sql(Query.of(EntryKind.BUSINESS, within("1501")))).doesNotContain("1501");
  }

  private static <T extends LedgerEntry> Query<T> naming(
      EntryKind<T> kind, EntryKind<?> named, String id) {
    return Query.of(kind, Scope.everything()).referringTo(EntryReference.of(named, id));
  }

  private static Scope within(String code) {
    return Scope.within(TREE, JurisdictionCode.of(code));
  }

  private static String sql(Query<?> query) throws SQLException {
    return condition(query).orElseThrow().getSql();
  }

  private static <T extends LedgerEntry> Optional<Condition> condition(Query<T> query)
      throws SQLException {
    return condition(Dialect.mariadb(), query);
  }

  private static <T extends LedgerEntry> Optional<Condition> condition(
      Dialect dialect, Query<T> query) throws SQLException {
    return new Selection<>(LedgerTables.of("lz_").get(query.getKind()), query, 7)
        .toCondition(session(dialect));
  }

  /** Only the arrays of PostgreSQL need a connection. */
  private static Session session(Dialect dialect) {
    return new Session(null, dialect, false);
  }

  /** A province with one small city, and another of many counties. */
  private static JurisdictionTree treeOf(int counties) {
    JurisdictionTreeBuilder tree =
        JurisdictionTree.builder()
            .add(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
            .add(Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"))
            .add(Jurisdiction.of("150102", "新城区", Tier.COUNTY, "1501"))
            .add(Jurisdiction.of("150103", "回民区", Tier.COUNTY, "1501"))
            .add(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"));
    for (int i = 0; i < counties; i++) {
      tree.add(Jurisdiction.of("X" + i, "旗" + i, Tier.COUNTY, "1525"));
    }
    return tree.build();
  }
}
