package org.liangze.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.Text;

class IndicatorTest {

  private static final List<Indicator> ENTERPRISE =
      List.of(
          Indicator.OFFICER_APPOINTED,
          Indicator.DIRECTOR_APPOINTED,
          Indicator.DAILY_CONTROL,
          Indicator.WEEKLY_INSPECTION,
          Indicator.MONTHLY_DISPATCH,
          Indicator.THREE_PERSONS,
          Indicator.TRAINED);

  @Test
  void whatTheThreePersonsOweIsEnterpriseResponsibilityAndTheRestTerritorial() {
    assertThat(Indicator.builtIn())
        .allSatisfy(
            indicator ->
                assertThat(indicator.getResponsibility() == Responsibility.ENTERPRISE)
                    .as(indicator.getCode())
                    .isEqualTo(ENTERPRISE.contains(indicator)));
    assertThat(Indicator.RECTIFIED.getResponsibility()).isEqualTo(Responsibility.TERRITORIAL);
  }

  @Test
  void everyBuiltInIndicatorHasAShortLabelOfItsOwn() {
    assertThat(Indicator.builtIn())
        .allSatisfy(
            indicator ->
                assertThat(indicator.getShortLabel().getChinese())
                    .hasSizeLessThanOrEqualTo(4)
                    .hasSizeLessThan(indicator.getLabel().getChinese().length()))
        .extracting(indicator -> indicator.getShortLabel().getEnglish())
        .doesNotHaveDuplicates();
  }

  @Test
  void aHostsOwnIsTerritorialWithoutAShorterLabelUnlessItSaysOtherwise() {
    Text label = Text.of("公示牌上墙率", "notice boards on the wall");
    Indicator plain = Indicator.of("NOTICE_BOARD", label);
    assertThat(plain.getShortLabel()).isEqualTo(label);
    assertThat(plain.getResponsibility()).isEqualTo(Responsibility.TERRITORIAL);

    Text head = Text.of("公示牌", "boards");
    Indicator own = Indicator.of("NOTICE_BOARD", label, head, Responsibility.ENTERPRISE);
    assertThat(own.getShortLabel()).isEqualTo(head);
    assertThat(own.getResponsibility()).isEqualTo(Responsibility.ENTERPRISE);
    assertThat(own).as("the code alone tells indicators apart").isEqualTo(plain);
  }
}
