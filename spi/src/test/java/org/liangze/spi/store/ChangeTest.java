package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

class ChangeTest {

  private static final Commit TWO_WRITES =
      Commit.builder()
          .revision(17)
          .operationId("op-1")
          .actorId("office")
          .recordedAt(Instant.EPOCH)
          .size(2)
          .build();
  private static final Write WRITE =
      Write.create(
          Cadre.builder()
              .id("C1")
              .name("张三")
              .jurisdiction(JurisdictionCode.of("1525"))
              .tier(Tier.CITY)
              .from(LocalDate.of(2022, 1, 1))
              .build());

  @Test
  void placesAreCountedFromOneToTheSizeOfTheCommit() {
    assertThat(Change.of(TWO_WRITES, 1, WRITE).getPosition()).hasToString("17/1");
    assertThat(Change.of(TWO_WRITES, 1, WRITE).isLastOfCommit()).isFalse();
    assertThat(Change.of(TWO_WRITES, 2, WRITE).isLastOfCommit()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3})
  void anyOtherPlaceIsRefused(int place) {
    assertThatThrownBy(() -> Change.of(TWO_WRITES, place, WRITE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Change.place is " + place);
  }
}
