package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "SC104, 5",
    "多伦县, 6",
    "鄂尔多斯市 1:8.89, 17",
    "（，）, 6",
    "ＳＣ, 4",
    "ｱｲ, 2",
    "é, 1",
    "é, 1",
    "한글, 4",
    "𠮷野家, 6",
    "😀, 2",
  })
  void aChineseCharacterTakesTwoColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void columnsOfATableStandBelowEachOther() {
    List<String> lines =
        new TextTable()
            .numbers("名次")
            .texts("盟市")
            .numbers("rate")
            .row("1", "锡林郭勒盟", "100.00%")
            .row("12", "乌海市", "9.50%")
            .lines();

    assertThat(lines)
        .containsExactly(
            "名次  盟市           rate",
            "----  ----------  -------",
            "   1  锡林郭勒盟  100.00%",
            "  12  乌海市        9.50%");
    assertThat(lines).allMatch(line -> DisplayWidth.of(line) == 25);
  }

  @Test
  void aLineHasNoBlanksAtItsEnd() {
    assertThat(new TextTable().texts("a").texts("b").row("x", "").lines())
        .containsExactly("a  b", "-  -", "x");
  }

  @ParameterizedTest
  @CsvSource({"内蒙古自治区, 12, 内蒙古自治区", "内蒙古自治区, 11, 内蒙古自...", "内蒙古自治区, 10, 内蒙古..."})
  void whatIsTooWideIsCutBetweenCharacters(String text, int width, String cut) {
    assertThat(DisplayWidth.cut(text, width)).isEqualTo(cut);
  }

  @Test
  void nothingThatATerminalObeysIsPrinted() {
    assertThat(DisplayWidth.printable("a\u001b[31mb\r\nc\u202Ed\u0007"))
        .isEqualTo("a\uFFFD[31mb  c\uFFFDd\uFFFD");
  }
}
