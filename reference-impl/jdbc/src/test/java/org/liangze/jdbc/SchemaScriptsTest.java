package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.internal.schema.SchemaPlan;

/**
 * The scripts in the jar are those that the library runs. They are made from the descriptions of
 * the tables: after a change of a version that is not yet published, run this test with {@code
 * -Dliangze.scripts.write=true}. A version that is published never changes.
 */
class SchemaScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "h2, 1",
    "h2, 2",
    "mariadb, 1",
    "mariadb, 2",
    "postgresql, 1",
    "postgresql, 2",
  })
  void theScriptOfAVersionStandsInTheJar(String database, int version) throws IOException {
    String resource = "/org/liangze/jdbc/schema/" + database + "-" + version + ".sql";
    String made =
        header(database, version) + new SchemaPlan(dialect(database), "lz_").script(version);
    if (Boolean.getBoolean("liangze.scripts.write")) {
      Path file = Path.of("src/main/resources" + resource);
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
      return;
    }

    try (InputStream in = SchemaScriptsTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(made);
    }
  }

  @ParameterizedTest
  @CsvSource({"h2", "mariadb", "postgresql"})
  void aSemicolonEndsAStatementAndStandsNowhereElse(String database) {
    String script = JdbcSchema.script(dialect(database), "lz_");

    assertThat(script.replace(";\n", "")).doesNotContain(";");
    assertThat(JdbcSchema.upgradeScript(dialect(database), "lz_", JdbcSchema.VERSION)).isEmpty();
    assertThat(JdbcSchema.upgradeScript(dialect(database), "lz_", 1))
        .isNotEmpty()
        .isEqualTo(script.substring(script.indexOf("CREATE VIEW")));
  }

  @ParameterizedTest
  @CsvSource({"h2", "mariadb", "postgresql"})
  void everyTableAndColumnSaysWhatItMeans(String database) {
    String script = JdbcSchema.script(dialect(database), "lz_");

    assertThat(script).contains("包保关系（历次版本，含已撤销）", "包保等级", "条线：PRODUCTION 食品生产");
    long tables = script.lines().filter(line -> line.startsWith("CREATE TABLE")).count();
    assertThat(tables).isEqualTo(22);
  }

  private static String header(String database, int version) {
    return "-- 两责台账库表，" + database + "，版本 " + version + "（表名前缀 lz_，其他前缀由 JdbcSchema.script 生成）\n";
  }

  private static Dialect dialect(String database) {
    switch (database) {
      case "h2":
        return Dialect.h2();
      case "mariadb":
        return Dialect.mariadb();
      default:
        return Dialect.postgresql();
    }
  }
}
