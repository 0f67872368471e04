package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever bytes a file holds, reading it throws nothing and loses no row from the counts. */
class AnyBytesProperties {

  private static final String TABLE =
      "id,name,phone,jurisdiction,tier,from\r\n"
          + "C1,王小明,13800001234,1501,市,2022-10-10\r\n"
          + "C2,\"李,小红\",,150102,县,2022/10/10\r\n"
          + "\r\n"
          + "C3,'=赵,,15,省,2022年10月10日\r\n";

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("any-bytes");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("table"));
    Files.deleteIfExists(folder.resolve("bad.csv"));
    Files.delete(folder);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }

  @Property(tries = 1_500)
  void damagedTablesAreReadAsFarAsTheyGo(
      @ForAll("charsets") Charset charset, @ForAll @IntRange(max = 6) int hits, @ForAll long seed)
      throws IOException {
    byte[] bytes = TABLE.getBytes(charset);
    Random random = new Random(seed);
    byte[] likely = "\",\r\n\0';\t\u00FF\u0080E+*".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] =
          random.nextBoolean() ? likely[random.nextInt(likely.length)] : (byte) random.nextInt();
    }
    TableReport report = check(bytes);
    assertThat(report.getGood() + report.getBad()).isEqualTo(report.getRows());
    assertThat(report.getRows() + report.getBlank()).isLessThanOrEqualTo(4 + hits);
    assertThat(Files.exists(folder.resolve("bad.csv"))).isEqualTo(!report.isClean());
    if (hits == 0) {
      assertThat(report.getGood()).isEqualTo(3);
    }
  }

  @Property(tries = 500)
  void bytesOfAnyKindAreRefusedOrRead(@ForAll byte[] bytes) throws IOException {
    assertThat(check(bytes).getGood()).isZero();
  }

  private static TableReport check(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("table"), bytes);
    IntakeContext context =
        IntakeContext.builder().tree(Counties.TREE).quarantine(folder.resolve("bad.csv")).build();
    return TableIntake.check(TableLayout.CADRES, file, context);
  }
}
