package org.liangze.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("=+-@'\t\r\n ＝＋－＠\u3000\u200Ba1").ofMaxLength(8);
  }

  @Property
  void whatIsGuardedIsReadAsItWas(@ForAll("texts") String text) {
    assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
  }

  @Property
  void noGuardedCellBeginsLikeAFormula(@ForAll("texts") String text) {
    String seen = FormulaGuard.guarded(text).replaceFirst("^[ \u3000\u200B]+", "");
    assertThat(seen).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
  }

  @Example
  void onlyWhatNeedsItIsGuarded() {
    assertThat(FormulaGuard.guarded("=1+1")).isEqualTo("'=1+1");
    assertThat(FormulaGuard.guarded("'=1+1")).isEqualTo("''=1+1");
    assertThat(FormulaGuard.guarded("+86 471")).isEqualTo("'+86 471");
    assertThat(FormulaGuard.guarded("a=b")).isEqualTo("a=b");
    assertThat(FormulaGuard.guarded("'s店")).isEqualTo("'s店");
    assertThat(FormulaGuard.unguarded("'s店")).isEqualTo("'s店");
    assertThat(FormulaGuard.guarded("")).isEmpty();
  }
}
