package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

class EntryPagesTest {

  @Test
  void onePageAfterTheOtherIsReadAsTheReaderGoesOn() {
    List<String> asked = new ArrayList<>();
    Stream<Stored<FoodBusiness>> stream =
        EntryPages.stream(
            after -> {
              asked.add(String.valueOf(after));
              return Page.of(List.of(), true);
            },
            "B7");

    assertThat(asked).isEmpty();
    assertThat(stream).isEmpty();
    assertThat(asked).containsExactly("B7");
  }

  @Test
  void aStreamThatIsClosedIsNotReadOnAndMayBeClosedAgain() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      JdbcLedgerStore store = storeOf(5, database, ConnectionProvider.of(database.dataSource()));
      Stream<Stored<FoodBusiness>> stream =
          store.stream(Query.of(EntryKind.BUSINESS, Scope.everything()));
      Iterator<Stored<FoodBusiness>> reader = stream.iterator();
      reader.next();

      stream.close();
      stream.close();

      assertThatThrownBy(() -> reader.forEachRemaining(entry -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("closed");
    }
  }

  @Test
  void aStreamOfMorePagesThanOneHoldsNoConnectionInBetween() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      FragileDataSource counted = new FragileDataSource(database.dataSource());
      JdbcLedgerStore store = storeOf(2_001, database, ConnectionProvider.of(counted));
      try (Stream<Stored<FoodBusiness>> stream =
          store.stream(Query.of(EntryKind.BUSINESS, Scope.everything()))) {
        Iterator<Stored<FoodBusiness>> reader = stream.iterator();
        int read = 0;
        while (reader.hasNext()) {
          reader.next();
          read++;
          assertThat(counted.getOpen()).isZero();
        }
        assertThat(read).isEqualTo(2_001);
      }
    }
  }

  @Test
  void aStreamOfATransactionIsNotReadAfterItsEnd() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      JdbcUnitOfWork transactions = JdbcUnitOfWork.over(database.dataSource());
      JdbcLedgerStore store = storeOf(3, database, transactions);

      Stream<Stored<FoodBusiness>> stream =
          transactions.execute(
              () -> store.stream(Query.of(EntryKind.BUSINESS, Scope.everything())));

      assertThatThrownBy(stream::count)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("within the transaction in which it was opened");
    }
  }

  @Test
  void aStreamOfATransactionDoesNotGoOnInALaterOne() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      JdbcUnitOfWork transactions = JdbcUnitOfWork.over(database.dataSource());
      JdbcLedgerStore store = storeOf(3, database, transactions);

      Stream<Stored<FoodBusiness>> stream =
          transactions.execute(
              () -> store.stream(Query.of(EntryKind.BUSINESS, Scope.everything())));

      assertThatThrownBy(() -> transactions.execute(stream::count))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("within the transaction in which it was opened");
    }
  }

  @Test
  void aStreamFromOutsideStaysOutsideOfATransaction() throws SQLException {
    try (TestDatabase database = H2Database.inMemory()) {
      JdbcUnitOfWork transactions = JdbcUnitOfWork.over(database.dataSource());
      JdbcLedgerStore store = storeOf(3, database, transactions);
      Stream<Stored<FoodBusiness>> stream =
          store.stream(Query.of(EntryKind.BUSINESS, Scope.everything()));

      long read =
          transactions.execute(
              () -> {
                store.commit(TestEntries.batch("op-2", Write.create(TestEntries.business("B9"))));
                return stream.count();
              });

      assertThat(read).isEqualTo(3);
    }
  }

  private static JdbcLedgerStore storeOf(
      int businesses, TestDatabase database, ConnectionProvider connections) {
    JdbcLedgerStore store =
        JdbcLedgerStore.builder()
            .connections(connections)
            .dialect(database.dialect())
            .schema(SchemaMode.CREATE)
            .build();
    store.commit(
        TestEntries.batch(
            "op-1",
            IntStream.range(0, businesses)
                .mapToObj(i -> Write.create(TestEntries.business("B" + i)))
                .collect(Collectors.toList())));
    return store;
  }
}
