package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {

  private static final List<String> READ = List.of("--required", "5.5\uFFFD\uFFFD");

  private static List<String> restore(String commandLine) {
    return RawArguments.restore(
        READ, commandLine.replace(' ', '\0').getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void charactersThatJavaLostAreRestored() {
    assertThat(restore("java -jar liangze.jar --required 5.5万余 "))
        .containsExactly("--required", "5.5万余");
  }

  @Test
  void anotherCommandLineIsNotTakenForThisOne() {
    assertThat(restore("java -jar liangze.jar --met 5.5万余 ")).isEqualTo(READ);
    assertThat(restore("5.5万余 ")).isEqualTo(READ);
  }

  @Test
  void bytesThatAreNoUtf8StayAsTheyWereRead() {
    byte[] commandLine =
        "--required\0005.5万余\000".getBytes(java.nio.charset.Charset.forName("GB18030"));

    assertThat(RawArguments.restore(READ, commandLine)).isEqualTo(READ);
  }

  @Test
  void argumentsThatWereReadWellAreNotTouched() {
    assertThat(RawArguments.of("demo", "--lang", "en")).containsExactly("demo", "--lang", "en");
  }
}
