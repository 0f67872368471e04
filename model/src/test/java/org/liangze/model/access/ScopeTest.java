package org.liangze.model.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.jurisdiction.UnknownJurisdictionException;

class ScopeTest {

  private static final JurisdictionCode REGION = JurisdictionCode.of("15");
  private static final JurisdictionCode HOHHOT = JurisdictionCode.of("1501");
  private static final JurisdictionCode XILINGOL = JurisdictionCode.of("1525");
  private static final JurisdictionCode DUOLUN = JurisdictionCode.of("152531");
  private static final JurisdictionCode OLD_DUOLUN = JurisdictionCode.of("152599");
  private static final JurisdictionTree TREE =
      JurisdictionTree.builder()
          .add(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
          .add(Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"))
          .add(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"))
          .add(Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "1525"))
          .alias(OLD_DUOLUN, DUOLUN)
          .build();

  @Test
  void aScopeHoldsItsJurisdictionsAndAllWithinThem() {
    Scope scope = Scope.within(TREE, XILINGOL);
    assertThat(scope.contains(XILINGOL)).isTrue();
    assertThat(scope.contains(DUOLUN)).isTrue();
    assertThat(scope.contains(OLD_DUOLUN)).isTrue();
    assertThat(scope.contains(REGION)).isFalse();
    assertThat(scope.contains(HOHHOT)).isFalse();
    assertThat(scope.isEverything()).isFalse();
    assertThat(scope.getRoots()).containsExactly(XILINGOL);
    assertThat(scope).hasToString("[1525]");
  }

  @Test
  void aScopeTellsItsCodesWithTheFormerOnes() {
    assertThat(Scope.within(TREE, XILINGOL).getCodes(3))
        .hasValueSatisfying(
            codes -> assertThat(codes).containsExactly(XILINGOL, DUOLUN, OLD_DUOLUN));
    assertThat(Scope.within(TREE, HOHHOT).getCodes(3))
        .hasValueSatisfying(codes -> assertThat(codes).containsExactly(HOHHOT));
    assertThat(Scope.within(TREE).getCodes(0))
        .hasValueSatisfying(codes -> assertThat(codes).isEmpty());
  }

  @Test
  void aScopeOfTooManyCodesDoesNotTellThem() {
    assertThat(Scope.within(TREE, XILINGOL).getCodes(2)).isEmpty();
    assertThat(Scope.within(TREE, REGION).getCodes(3)).isEmpty();
    assertThat(Scope.everything().getCodes(Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void scopesOfTheSameJurisdictionsAreEqual() {
    assertThat(Scope.within(TREE, OLD_DUOLUN))
        .isEqualTo(Scope.within(TREE, DUOLUN))
        .hasSameHashCodeAs(Scope.within(TREE, DUOLUN))
        .isNotEqualTo(Scope.within(TREE, XILINGOL))
        .isNotEqualTo(Scope.everything());
    assertThat(Scope.within(TREE)).isNotEqualTo(Scope.everything());
  }

  @Test
  void whatTheTreeDoesNotKnowIsNeverWithin() {
    JurisdictionCode elsewhere = JurisdictionCode.of("110101");
    assertThat(Scope.within(TREE, REGION).contains(elsewhere)).isFalse();
    assertThat(Scope.everything().contains(elsewhere)).isTrue();
    assertThat(Scope.everything()).hasToString("everything");
  }

  @Test
  void aScopeOfNothingHoldsNothing() {
    Scope scope = Scope.within(TREE);
    assertThat(scope.contains(REGION)).isFalse();
    assertThat(scope.isEverything()).isFalse();
  }

  @Test
  void severalJurisdictionsSpanOneScopeByTheirCurrentCodes() {
    Scope scope = Scope.within(TREE, OLD_DUOLUN, HOHHOT);
    assertThat(scope.getRoots()).containsExactly(HOHHOT, DUOLUN);
    assertThat(scope.contains(DUOLUN)).isTrue();
    assertThat(scope.contains(XILINGOL)).isFalse();
  }

  @Test
  void anUnknownJurisdictionSpansNoScope() {
    assertThatThrownBy(() -> Scope.within(TREE, JurisdictionCode.of("1599")))
        .isInstanceOf(UnknownJurisdictionException.class);
  }

  @Test
  void anActorHasAnAccountAScopeAndRights() {
    Actor actor =
        Actor.builder()
            .id("office-15")
            .scope(Scope.everything())
            .addRights(Right.READ_PERSONAL_DATA)
            .build();
    assertThat(actor.has(Right.READ_PERSONAL_DATA)).isTrue();
    assertThat(Actor.of("office-15", Scope.everything()).has(Right.READ_PERSONAL_DATA)).isFalse();
    assertThatThrownBy(() -> Actor.of("two words", Scope.everything()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Actor.id is 'two words'");
  }
}
