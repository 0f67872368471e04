package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.model.InvalidValueException;
import org.liangze.model.MissingValueException;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Write;

class JdbcLedgerStoreBuilderTest {

  @Test
  void aStoreWithoutConnectionsIsRefused() {
    assertThatThrownBy(() -> JdbcLedgerStore.builder().dialect(Dialect.h2()).build())
        .isInstanceOfSatisfying(
            MissingValueException.class,
            missing -> assertThat(missing.getFields()).containsExactly("connections"));
  }

  @Test
  void aBadPrefixIsRefusedBeforeAnythingElse() {
    assertThatThrownBy(() -> JdbcLedgerStore.builder().prefix("lz_; DROP TABLE x").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("JdbcLedgerStore.prefix");
  }

  @Test
  void aBadIdIsRefused() {
    assertThatThrownBy(() -> JdbcLedgerStore.builder().id("two words"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("JdbcLedgerStore.id");
  }

  @Test
  void theTablesAreCheckedUnlessSaidOtherwise() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      assertThatThrownBy(
              () ->
                  JdbcLedgerStore.builder()
                      .dataSource(database.dataSource())
                      .id("ledger-1")
                      .build())
          .isInstanceOfSatisfying(
              StoreException.class,
              missing -> {
                assertThat(missing.getStoreId()).isEqualTo("ledger-1");
                assertThat(missing.isRetryable()).isFalse();
              })
          .hasMessageContaining("lz_head");
    }
  }

  @Test
  void twoStoresUnderTwoPrefixesKnowNothingOfEachOther() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      JdbcLedgerStore one = store(database, "one_");
      JdbcLedgerStore two = store(database, "two_");
      one.commit(TestEntries.batch("op-1", Write.create(TestEntries.business("B1"))));

      assertThat(one.getRevision()).isEqualTo(1);
      assertThat(two.getRevision()).isZero();
      assertThat(one).hasToString("JdbcLedgerStore{jdbc, one_commit}");
    }
  }

  private static JdbcLedgerStore store(TestDatabase database, String prefix) {
    return JdbcLedgerStore.builder()
        .dataSource(database.dataSource())
        .prefix(prefix)
        .schema(SchemaMode.CREATE)
        .build();
  }

  @Test
  void aDatabaseThatCannotBeReachedIsAFailureOfTheStore() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      assertThatThrownBy(() -> JdbcLedgerStore.builder().dataSource(database.unreachable()).build())
          .isInstanceOfSatisfying(
              StoreException.class, lost -> assertThat(lost.isRetryable()).isTrue());
    }
  }

  @Test
  void aDatabaseWithoutADialectIsNamed() {
    DatabaseMetaData unknown =
        (DatabaseMetaData)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> "Abacus");

    assertThatThrownBy(() -> Dialect.of(unknown))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Abacus")
        .hasMessageContaining("dialect(...)");
  }

  @Test
  void aNullIsNamed() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      JdbcLedgerStore store = store(database, "lz_");
      Scope all = Scope.everything();
      Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
      calls.put("batch", () -> store.commit(null));
      calls.put("operationId", () -> store.findCommit(null));
      calls.put("commit", () -> store.writesOf(null));
      calls.put("kind", () -> store.find(null, "B1", all));
      calls.put("id", () -> store.findAsKnownAt(EntryKind.BUSINESS, null, all, 0));
      calls.put("scope", () -> store.find(EntryKind.BUSINESS, "B1", null));
      calls.put("ids", () -> store.findAll(EntryKind.BUSINESS, null, all));
      calls.put(
          "ids holds null",
          () -> store.findAll(EntryKind.BUSINESS, Collections.singletonList(null), all));
      calls.put("query", () -> store.page(null, 1));
      calls.put("after", () -> store.changes(null, 1));

      calls.forEach(
          (name, call) ->
              assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name));
      assertThatThrownBy(() -> store.stream(null)).hasMessage("query");
    }
  }

  @Test
  void aScriptFromAVersionThatIsNoneIsRefused() {
    for (int from : new int[] {-1, JdbcSchema.VERSION + 1}) {
      assertThatThrownBy(() -> JdbcSchema.upgradeScript(Dialect.h2(), "lz_", from))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("from");
    }
  }
}
