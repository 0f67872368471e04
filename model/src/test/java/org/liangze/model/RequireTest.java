package org.liangze.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u00A0 \u3000", "a\nb", "a\u0000", "\u0085"})
  void blankNamesAndControlCharactersAreRefused(String name) {
    assertThatThrownBy(() -> Require.name("Field", name)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"多伦县", "小面馆 总店", "A", "𠮷野家"})
  void otherNamesPass(String name) {
    assertThatCode(() -> Require.name("Field", name)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B 1", "B1\u3000", "B\t1", "B1\u00A0", "B\u00001"})
  void identifiersHaveNoBlanksInAnyScriptAndNoControlCharacters(String id) {
    assertThatThrownBy(() -> Require.identifier("Field", id))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Field");
  }

  @Test
  void theLongestNameAndIdentifierPassAndOneMoreIsRefused() {
    String name = "名".repeat(Require.LONGEST_NAME);
    String id = "x".repeat(Require.LONGEST_ID);

    assertThatCode(() -> Require.name("Field", name)).doesNotThrowAnyException();
    assertThatCode(() -> Require.identifier("Field", id)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Require.name("Field", name + "名"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Require.identifier("Field", id + "x"))
        .isInstanceOf(InvalidValueException.class);
  }
}
