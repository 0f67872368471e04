package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;

class ChangePositionTest {

  @Test
  void positionsAreOrderedByRevisionAndThenByPlace() {
    List<ChangePosition> inOrder =
        List.of(
            ChangePosition.START,
            ChangePosition.of(1, 1),
            ChangePosition.of(1, 2),
            ChangePosition.endOf(1),
            ChangePosition.of(2, 1),
            ChangePosition.of(10, 1),
            ChangePosition.endOf(Long.MAX_VALUE));

    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = 0; j < inOrder.size(); j++) {
        assertThat(Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))))
            .isEqualTo(Integer.compare(i, j));
        assertThat(inOrder.get(i).equals(inOrder.get(j))).isEqualTo(i == j);
      }
    }
  }

  @Test
  void equalPositionsHaveEqualHashes() {
    assertThat(ChangePosition.of(17, 3))
        .isEqualTo(ChangePosition.of(17, 3))
        .hasSameHashCodeAs(ChangePosition.of(17, 3))
        .hasToString("17/3");
    assertThat(ChangePosition.of(0, 0)).isEqualTo(ChangePosition.START);
  }

  @Test
  void aNegativePositionIsRefused() {
    assertThatThrownBy(() -> ChangePosition.of(-1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("-1/0");
    assertThatThrownBy(() -> ChangePosition.of(0, -1)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ChangePosition.endOf(-1)).isInstanceOf(InvalidValueException.class);
  }
}
