package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> KNOWN = List.of("name", "base", "basis", "values");

  @Test
  void aSlipOfThePenFindsTheNameThatWasMeant() {
    assertThat(NearestName.find("vaules", KNOWN)).isEqualTo("values");
    assertThat(NearestName.find("Basis", KNOWN)).isEqualTo("basis");
    assertThat(NearestName.find("bass", KNOWN)).isEqualTo("base");
    assertThat(NearestName.find("nmae", KNOWN)).isEqualTo("name");
  }

  @Test
  void whatIsFarFromAllFindsNone() {
    assertThat(NearestName.find("jurisdiction", KNOWN)).isNull();
    assertThat(NearestName.find("x".repeat(100_000), KNOWN)).isNull();
  }

  @Test
  void aDottedNameFarFromAllFindsTheOneWithMostOfItsParts() {
    List<String> keys =
        List.of("duty.period.DAILY_CONTROL", "duty.working-days-only.SALES", "training.period");

    assertThat(NearestName.find("duty.daily.working-days-only", keys)).isNull();
    assertThat(NearestName.sharing("duty.daily.working-days-only", keys))
        .isEqualTo("duty.working-days-only.SALES");
    assertThat(NearestName.sharing("duty.minimum", keys)).isNull();
    assertThat(NearestName.sharing("duty.".repeat(100_000), keys)).isNull();
  }
}
