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
}
