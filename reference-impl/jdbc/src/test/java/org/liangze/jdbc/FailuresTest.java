package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.spi.store.StoreException;

class FailuresTest {

  private static final String PERSONAL = "王小明 13800138000";

  static Stream<SQLException> failuresThatQuoteValues() {
    BatchUpdateException batch =
        new BatchUpdateException(
            "Batch entry 0 INSERT ('" + PERSONAL + "')", "08006", 0, new int[0]);
    batch.setNextException(new SQLException(PERSONAL, "23505"));
    return Stream.of(
        new SQLException("value too long: " + PERSONAL, "22001"),
        new SQLException("Key (name)=(" + PERSONAL + ") already exists", "23505"),
        new SQLException("Incorrect string value: '" + PERSONAL + "'", "HY000", 1366),
        new SQLException("syntax error near '" + PERSONAL + "'", "42000", 1064),
        new SQLException("no state " + PERSONAL),
        new SQLException("deadlock\nQuery is: INSERT ('" + PERSONAL + "')", "40001", 1213),
        new SQLException("outer", "40001", new SQLException(PERSONAL, "23505")));
  }

  @ParameterizedTest
  @MethodSource("failuresThatQuoteValues")
  void noValueOfARowComesOut(SQLException failure) {
    failure.addSuppressed(new SQLException(PERSONAL));

    assertThat(printed(failures(Dialect.postgresql()).of(failure)))
        .doesNotContain("王小明")
        .doesNotContain("13800138000");
  }

  @Test
  void anExceptionOfAnotherTypeIsNamedAndNotQuoted() {
    LiangzeException wrapped =
        failures(Dialect.postgresql()).of(new IllegalArgumentException(PERSONAL));

    assertThat(printed(wrapped))
        .contains("java.lang.IllegalArgumentException")
        .doesNotContain("王小明");
    assertThat(((StoreException) wrapped).isRetryable()).isFalse();
  }

  @Test
  void whatIsWrongWithTheConnectionOrTheTablesIsTold() {
    assertThat(
            printed(
                failures(Dialect.postgresql())
                    .of(new SQLException("relation \"lz_head\" does not exist", "42P01"))))
        .contains("SQLState 42P01", "relation \"lz_head\" does not exist", "store ledger: ");
    assertThat(
            printed(
                failures(Dialect.postgresql())
                    .of(new SQLException("Connection to db:5432 refused", "08001"))))
        .contains("Connection to db:5432 refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No suitable driver found for jdbc:x?user=u&password=geheim",
        "No suitable driver found for jdbc:x;Password=ganz geheim",
        "Unable to connect to JDBC:oracle:thin:u/geheim@db:1521/x",
        "cannot connect, PASSWORD = geheim",
        "refused: host=db;pwd=geheim;user=u"
      })
  void noPasswordOfAnAddressComesOut(String message) {
    assertThat(printed(failures(Dialect.postgresql()).of(new SQLException(message, "08001"))))
        .contains("SQLState 08001")
        .doesNotContain("geheim");
  }

  @Test
  void aMissingDriverIsToldAndDoesNotComeByItself() {
    SQLException missing =
        catchThrowableOfType(
            SQLException.class,
            () -> DriverManager.getConnection("jdbc:nix:x?user=u&password=geheim"));

    assertThat(isRetryable(Dialect.standard(), missing)).isFalse();
    assertThat(printed(failures(Dialect.standard()).of(missing)))
        .contains("No suitable driver found for jdbc:...")
        .doesNotContain("geheim");
  }

  @Test
  void theStackOfTheDriverIsKept() {
    SQLException failure = new SQLException("gone", "08006");

    assertThat(failures(Dialect.h2()).of(failure).getCause().getStackTrace())
        .isEqualTo(failure.getStackTrace());
  }

  @Test
  void anExceptionOfOursIsNotWrappedAgain() {
    StoreException ours = new StoreException("ledger", Text.same("x"), true, null);

    assertThat(failures(Dialect.h2()).of(ours)).isSameAs(ours);
  }

  @ParameterizedTest
  @CsvSource({
    "08006, 0, true", "08001, 0, true", "40001, 0, true", "40P01, 0, true", "57P01, 0, true",
    "22001, 0, false", "23505, 0, false", "42P01, 0, false", "53100, 0, false", "25P02, 0, false",
    "57014, 0, true", "55P03, 0, true"
  })
  void aLostConnectionAndALostRaceAreRetryable(String state, int code, boolean retryable) {
    assertThat(isRetryable(Dialect.postgresql(), new SQLException("x", state, code)))
        .isEqualTo(retryable);
  }

  @ParameterizedTest
  @CsvSource({
    "HY000, 1205, true",
    "40001, 1213, true",
    "HY000, 1020, true",
    "70100, 1969, true",
    "HY000, 3024, true",
    "HY000, 1366, false",
    "23000, 1062, false"
  })
  void mariaDbTellsALostRaceByItsCode(String state, int code, boolean retryable) {
    assertThat(isRetryable(Dialect.mariadb(), new SQLException("x", state, code)))
        .isEqualTo(retryable);
  }

  @Test
  void whatJdbcCallsTransientIsRetryable() {
    assertThat(isRetryable(Dialect.h2(), new SQLTimeoutException("x", "HYT00", 50200))).isTrue();
    assertThat(isRetryable(Dialect.h2(), new SQLTransactionRollbackException("x"))).isTrue();
    assertThat(
            isRetryable(Dialect.h2(), new SQLNonTransientConnectionException("x", "90121", 90121)))
        .isTrue();
  }

  @Test
  void whatAPoolWrapsIsSeen() {
    SQLException wrapped = new SQLException("pool", "XX000", new SQLException("x", "08006"));

    assertThat(isRetryable(Dialect.postgresql(), wrapped)).isTrue();
  }

  private static boolean isRetryable(Dialect dialect, SQLException failure) {
    return ((StoreException) failures(dialect).of(failure)).isRetryable();
  }

  private static Failures failures(Dialect dialect) {
    return new Failures("ledger", dialect);
  }

  private static String printed(Exception failure) {
    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed, true));
    return printed.toString();
  }
}
