package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessiveIdsTest {

  private static String next(String businessId, String... own) {
    return SuccessiveIds.next(businessId, "guarantee", List.of(own), id -> false);
  }

  @Test
  void numbersFollowTheHighestOfTheBusiness() {
    assertThat(next("B0")).isEqualTo("B0.guarantee-1");
    assertThat(next("B0", "B0.guarantee-1")).isEqualTo("B0.guarantee-2");
    assertThat(next("B0", "B0.guarantee-9", "B0.guarantee-2")).isEqualTo("B0.guarantee-10");
  }

  @Test
  void identifiersFromElsewhereDoNotCount() {
    assertThat(
            next(
                "B0",
                "A-17",
                "B0.guarantee-07",
                "B0.guarantee-x",
                "B0.guarantee-",
                "B00.guarantee-5",
                "B0.guarantee-12345678901"))
        .isEqualTo("B0.guarantee-1");
  }

  @Test
  void anIdentifierThatAnotherBusinessHasIsPassedOver() {
    Set<String> elsewhere = Set.of("B0.guarantee-1", "B0.guarantee-2");

    assertThat(SuccessiveIds.next("B0", "guarantee", List.of(), elsewhere::contains))
        .isEqualTo("B0.guarantee-3");
  }

  @Test
  void longIdentifiersOfBusinessesLeaveRoomAndStayApart() {
    String one = "x".repeat(63) + "1";
    String other = "x".repeat(63) + "2";

    assertThat(next(one)).hasSizeLessThanOrEqualTo(64).isNotEqualTo(next(other));
    assertThat(next("x".repeat(44))).startsWith("x".repeat(44) + ".");
  }
}
