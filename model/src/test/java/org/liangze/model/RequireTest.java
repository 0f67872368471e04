package org.liangze.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

class RequireTest {

  private static final JurisdictionCode DUOLUN = JurisdictionCode.of("152531");

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

  @ParameterizedTest
  @ValueSource(strings = {"\uD842", "\uDFB7", "店\uD842", "\uD842店", "\uDFB7\uD842"})
  void halfOfASurrogatePairIsNoText(String half) {
    assertHidden(() -> Require.identifier("Field", half), "surrogate");
    assertHidden(() -> Require.name("Field", half), "surrogate");
    assertHidden(() -> Require.personalName("Field", half), "surrogate");
    assertHidden(() -> Require.passage("Field", half), "surrogate");
    assertThatCode(() -> Require.identifier("Field", "𠮷")).doesNotThrowAnyException();
    assertThatCode(() -> Require.passage("Field", "店𠮷\n𠮷")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110101199003071234"
      })
  void theNumberOfAPersonsCardIsRefusedEverywhereWithoutBeingShown(String number) {
    assertHidden(() -> Require.identifier("Field", number), "identity number");
    assertHidden(() -> Require.name("Field", "店主 " + number), "identity number");
    assertHidden(() -> Require.personalName("Field", "张三" + number), "identity number");
    assertHidden(() -> Require.identifier("Field", number + " "), "no blanks");
    assertHidden(() -> Require.name("Field", number + "\n"), "no control characters");
    assertHidden(
        () ->
            FoodBusiness.builder()
                .id(number)
                .name("面馆")
                .jurisdiction(DUOLUN)
                .line(FoodLine.CATERING)
                .from(LocalDate.of(2024, 1, 1))
                .build(),
        "FoodBusiness.id");
    assertHidden(() -> Jurisdiction.root("15", "县" + number, Tier.PROVINCE), "Jurisdiction.name");
    assertHidden(() -> JurisdictionCode.of(number), "JurisdictionCode");
    assertHidden(() -> JurisdictionCode.of(number + " "), "JurisdictionCode");
  }

  private static void assertHidden(ThrowingCallable refused, String part) {
    assertThatThrownBy(refused)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(part)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("1949", "1990", "１９４９"));
  }

  @Test
  void aCardInGroupsWithinANameIsRefused() {
    assertHidden(() -> Require.name("Field", "面馆 110105-19491231-002X"), "identity number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "911101083303521997",
        "91110108551385082Q",
        "110101199003070007",
        "110105194902310021",
        "2023011500010002000",
        "15010220230115000",
        "123e4567-e89b-12d3-a456-426614174000"
      })
  void creditCodesAndOtherLongNumbersRemainIdentifiers(String id) {
    assertThatCode(() -> Require.identifier("Field", id)).doesNotThrowAnyException();
    assertThatCode(() -> Require.name("Field", "面馆 " + id)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "15010219800101123X", "150102198001011232"})
  void aGrownUpsIdentityNumberIsNoIdentifierAndIsNotShown(String card) {
    assertThatThrownBy(() -> Require.identifier("Field", card))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Field (personal, not shown)")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(card));
  }

  @ParameterizedTest
  @ValueSource(strings = {"150102202403010001", "150102202403010018", "911101083303521997"})
  void numbersThatOtherSystemsMakeOfDivisionDateAndSequencePass(String id) {
    assertThatCode(() -> Require.identifier("Field", id)).doesNotThrowAnyException();
  }
}
