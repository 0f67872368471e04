package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class CsvCellProperties {

  @Property(tries = 300)
  void aGuardedTextNeverBeginsAFormulaAndLosesNothing(
      @ForAll
          @StringLength(max = 6)
          @Chars({
            '=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', ' ', '　', '\u200B', 'a', '1',
            '\''
          })
          String text) {
    String cell = CsvCell.text(text);
    assertThat(cell.replaceAll("^[ \u3000\u200B]+", "")).doesNotMatch("(?s)[=+\\-@＝＋－＠\t\r\n].*");
    assertThat(cell.equals(text) || cell.equals("'" + text)).isTrue();
  }

  @Property(tries = 200)
  void aCodeIsItselfOnceTrimmed(
      @ForAll @StringLength(min = 1, max = 12) @Chars({'0', '1', '9', 'E', 'x', '.', '_'})
          String code) {
    assertThat(CsvCell.code(code)).endsWith("\t");
    assertThat(CsvCell.code(code).trim()).isEqualTo(code);
  }
}
