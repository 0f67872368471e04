package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be, by accident or on purpose, cost little and say why. */
class HostileFileTest {

  @Test
  void aByteOrderMarkIsTolerated() {
    assertThat(SamplePack.read("\uFEFF" + SamplePack.yaml()).getPack())
        .isEqualTo(SamplePack.read(SamplePack.yaml()).getPack())
        .isPresent();
    assertThat(SamplePack.read("\uFEFFname\u0001").getFaults().get(0).getColumn()).hasValue(5);
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(SamplePack.read(SamplePack.yaml().replace("\n", "\r\n")).getPack())
        .isEqualTo(SamplePack.read(SamplePack.yaml()).getPack());
  }

  @Test
  void anotherEncodingIsAFaultAtTheFirstCharacterThatShowsIt() {
    byte[] bytes =
        "name: ours\r\nbase: national\r\nbasis: 规定\r\n".getBytes(Charset.forName("GB18030"));

    assertThat(SamplePack.read(bytes).getFaults())
        .singleElement()
        .asString()
        .startsWith("line 3, column 8: LZ-POLICY-005")
        .contains("save the file as UTF-8");
  }

  @Test
  void aControlCharacterIsAFaultWithItsPlace() {
    assertThat(SamplePack.read("name: ours\nbase: 𠮷\u0000\n").getFaults())
        .singleElement()
        .asString()
        .startsWith("line 2, column 8: LZ-POLICY-005")
        .contains("U+0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "\uFEFF", "\n\n"})
  void anEmptyFileIsAFault(String yaml) {
    assertThat(SamplePack.read(yaml).getFaults())
        .singleElement()
        .hasToString("LZ-POLICY-010: the file is empty / 文件没有内容");
  }

  @Test
  void aFileIsReadNoFurtherThanShowsThatItIsTooLarge() {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return '#';
          }
        };

    assertThat(PolicyPackFile.standard().read(endless, "endless").getFaults())
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.TOO_LARGE);
    assertThat(read[0]).isLessThan(600_000);
  }

  @Test
  void aStreamThatBreaksIsAFault() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };

    assertThat(PolicyPackFile.standard().read(broken, "broken").getFaults())
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.CANNOT_READ);
  }

  @Test
  void theStreamStaysOpen() {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(SamplePack.yaml().getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(PolicyPackFile.standard().read(in, "ours").getPack()).isPresent();
    assertThat(closed[0]).isFalse();
  }

  @Test
  void aliasesAreRefusedAndNotFollowed() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 60; i++) {
      laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
    }

    assertThat(SamplePack.read(laughs.toString()).getFaults())
        .filteredOn(fault -> fault.getCode() == PolicyFileError.NOT_SUPPORTED)
        .hasSize(60 + 59 * 9);
  }

  @Test
  void anAliasIsOneFaultWhateverItStandsFor() {
    assertThat(
            SamplePack.faultsOfValues(
                "  - {parameter: visits.B.SALES, from: 2025-01-01, value: 2, basis: &b One}",
                "  - {parameter: visits.C.SALES, from: 2025-01-01, value: *b, basis: *b}"))
        .extracting(fault -> fault.getCode() + " " + fault.getPath())
        .containsExactly("NOT_SUPPORTED values[1].value", "NOT_SUPPORTED values[1].basis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!javax.script.ScriptEngineManager [x]", "!!int '2'", "!mine 2"})
  void tagsAreRefused(String value) {
    assertThat(SamplePack.faultsOfValues("  - {parameter: visits.B.SALES, value: " + value + "}"))
        .extracting(fault -> fault.getCode() + " " + fault.getPath())
        .contains("NOT_SUPPORTED values[0].value");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(SamplePack.read(SamplePack.yaml() + "---\nname: other\n").getFaults())
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.NOT_SUPPORTED);
  }

  @Test
  void deepNestingIsRefused() {
    for (String open : new String[] {"[", "{a: "}) {
      assertThat(SamplePack.read("name: " + open.repeat(100_000)).getFaults())
          .extracting(PolicyFileFault::getCode)
          .contains(PolicyFileError.NOT_SUPPORTED);
    }
  }

  @Test
  void aMessageMovesNoCursorAndStaysShort() {
    String name = "\\e[2J" + "x".repeat(500);
    PolicyFileFault fault =
        SamplePack.read("name: a\nbase: \"" + name + "\"\nvalues: []\n").getFaults().get(0);

    assertThat(fault.getMessage().getEnglish()).doesNotContain("\u001B").hasSizeLessThan(200);
  }
}
