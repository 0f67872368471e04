package org.liangze.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

  private static final Text WRONG = Text.of("校验码错误", "wrong check digit");

  @Test
  void aChineseLocaleReadsChineseAndEveryOtherEnglish() {
    assertThat(WRONG.in(Locale.CHINA)).isEqualTo("校验码错误");
    assertThat(WRONG.in(Locale.TAIWAN)).isEqualTo("校验码错误");
    assertThat(WRONG.in(Locale.UK)).isEqualTo("wrong check digit");
    assertThat(WRONG.in(Locale.ROOT)).isEqualTo("wrong check digit");
    assertThat(WRONG.in(Locale.JAPAN)).isEqualTo("wrong check digit");
  }

  @Test
  void textsAreJoinedInBothLanguages() {
    assertThat(WRONG.plus(Text.same(" 5"))).isEqualTo(Text.of("校验码错误 5", "wrong check digit 5"));
    assertThat(WRONG).hasToString("wrong check digit / 校验码错误");
    assertThat(Text.same("1525")).hasToString("1525");
  }

  @Test
  void anErrorSpeaksBothLanguages() {
    InvalidValueException refused = InvalidValueException.of("Tally.met", -1, WRONG);
    assertThat(refused.getMessage(Locale.CHINA)).isEqualTo("Tally.met 的值为 -1：校验码错误");
    assertThat(refused.getMessage(Locale.ENGLISH)).isEqualTo("Tally.met is -1: wrong check digit");
    assertThat(refused.getField()).isEqualTo("Tally.met");
    assertThat(refused.getRule()).isEqualTo(WRONG);
    assertThat(refused.getErrorCode()).isEqualTo(ModelError.INVALID_VALUE);
    assertThat(refused)
        .hasMessage("LZ-MODEL-001: Tally.met is -1: wrong check digit / Tally.met 的值为 -1：校验码错误");
  }

  @Test
  void aLongValueIsShortenedAndAPersonalOneNotShown() {
    assertThat(InvalidValueException.of("F", "x".repeat(1000), WRONG).getMessage())
        .contains("x".repeat(77) + "...")
        .doesNotContain("x".repeat(78));
    assertThat(InvalidValueException.hiding("F", WRONG))
        .hasMessageContaining("personal, not shown");
  }
}
