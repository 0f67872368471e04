package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liangze.model.assessment.Indicator;

class WordingTest {

  @Test
  void bothLanguagesHaveTheSameGaps() {
    for (Wording wording : Wording.values()) {
      assertThat(gaps(wording.getText().getChinese()))
          .as(wording.name())
          .isEqualTo(gaps(wording.getText().getEnglish()));
    }
  }

  private static int gaps(String text) {
    return text.split("%s", -1).length;
  }

  @Test
  void chineseTextsAreChineseAndEnglishOnesAreNot() {
    for (Wording wording : Wording.values()) {
      assertThat(wording.getText().getEnglish().codePoints())
          .as(wording.name())
          .noneMatch(point -> Character.isIdeographic(point) || "，。；：（）、“”".indexOf(point) >= 0);
    }
  }

  @Test
  void aPercentSignInAFilledInTextStays() {
    assertThat(Wording.SUMMARY_FIGURE.in(Locale.CHINESE, "完成%s率", "99.00%", "99/100"))
        .isEqualTo("完成%s率99.00%（99/100）");
  }

  @Test
  void englishHeadsBeginWithACapital() {
    Printing english = new Printing(Locale.ENGLISH, 2);
    assertThat(english.head(Indicator.SUPERVISED.getLabel())).isEqualTo("Supervised");
    assertThat(new Printing(Locale.CHINESE, 2).head(Indicator.SUPERVISED.getLabel()))
        .isEqualTo("督导完成率");
  }

  @Test
  void textsFromOutsideLoseWhatNoFormatCanHold() {
    assertThat(Printing.clean("a\u0000b\nc\uD800d\uFFFEe𠮷")).isEqualTo("a b c\uFFFDd\uFFFDe𠮷");
  }
}
