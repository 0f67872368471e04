package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Table;

/** Rows are inserted, and looked for, in parts; none is lost where one part ends. */
class BulkInsertTest {

  private static final Table TABLE =
      Table.of(
          "bulk",
          List.of(
              Column.text("id", 64),
              Column.of("long_number", ColumnType.LONG).orEmpty(),
              Column.of("number", ColumnType.INT).orEmpty(),
              Column.of("flag", ColumnType.FLAG).orEmpty(),
              Column.of("a_day", ColumnType.DAY).orEmpty(),
              Column.of("a_moment", ColumnType.MOMENT).orEmpty(),
              Column.text("words", 200).orEmpty()),
          "id");

  static Stream<Arguments> databasesAndNumbersOfRows() {
    return Stream.of(TestDatabases.H2_IN_MEMORY, TestDatabases.POSTGRESQL, TestDatabases.MARIADB)
        .flatMap(
            database ->
                IntStream.of(0, 1, 499, 500, 501, 512, 513, 2_000, 2_001)
                    .mapToObj(rows -> Arguments.of(database, rows)));
  }

  @ParameterizedTest
  @MethodSource("databasesAndNumbersOfRows")
  void everyRowIsThereWithEveryCell(TestDatabases databases, int number) throws SQLException {
    try (TestDatabase database = databases.fresh();
        Connection connection = database.dataSource().getConnection()) {
      database.run(create(database));
      List<Object[]> rows =
          IntStream.range(0, number).mapToObj(BulkInsertTest::row).collect(Collectors.toList());

      database.dialect().insert(connection, TABLE, rows);

      assertThat(database.texts("SELECT COUNT(*) FROM bulk")).containsExactly("" + number);
      assertThat(database.texts("SELECT words FROM bulk WHERE words IS NOT NULL ORDER BY number"))
          .isEqualTo(
              rows.stream()
                  .map(row -> row[6])
                  .filter(cell -> cell != null)
                  .map(String::valueOf)
                  .toList());
      assertThat(database.texts("SELECT COUNT(*) FROM bulk WHERE a_day IS NULL"))
          .containsExactly("" + rows.stream().filter(row -> row[4] == null).count());
      assertThat(
              database.texts("SELECT COUNT(*) FROM bulk WHERE a_day = ?", LocalDate.of(1000, 1, 1)))
          .containsExactly("" + rows.stream().filter(row -> row[4] != null).count());
      assertThat(idsFound(database, connection, number)).hasSize(number);
    }
  }

  private static List<String> idsFound(TestDatabase database, Connection connection, int number)
      throws SQLException {
    Session session = new Session(connection, database.dialect(), false);
    List<String> ids = IntStream.range(0, number).mapToObj(i -> "B" + i).toList();
    List<String> found = new ArrayList<>();
    for (Condition condition : Conditions.isOneOf(session, "id", ColumnType.TEXT, ids)) {
      try (var statement =
          connection.prepareStatement("SELECT id FROM bulk WHERE " + condition.getSql())) {
        condition.bind(statement, 1);
        try (var results = statement.executeQuery()) {
          while (results.next()) {
            found.add(results.getString(1));
          }
        }
      }
    }
    return found;
  }

  private static String create(TestDatabase database) {
    return TABLE.getColumns().stream()
            .map(column -> column.getName() + " " + database.dialect().typeOf(column))
            .collect(Collectors.joining(", ", "CREATE TABLE bulk (", ", PRIMARY KEY (id))"))
        + database.dialect().getTableOptions();
  }

  /** Texts with what arrays and literals are written with, and every third row almost empty. */
  private static Object[] row(int i) {
    Object[] row = new Object[7];
    Arrays.fill(row, null);
    row[0] = "B" + i;
    row[2] = i;
    if (i % 3 != 0) {
      row[1] = Long.MAX_VALUE - i;
      row[3] = i % 2 == 0;
      row[4] = LocalDate.of(1000, 1, 1);
      row[5] = LocalDateTime.of(2022, 11, 1, 4, 0, 0, 123_456_000);
      row[6] = "{\"'\\,NULL} $1 ? 𠮷" + i;
    }
    return row;
  }
}
