package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liangze.spi.store.EntryOrder;

class TrickyIdsTest {

  @Test
  void theyStandInTheOrderOfTheContractAndInNoOtherThatIsCommon() {
    assertThat(TrickyIds.inOrder()).isSortedAccordingTo(EntryOrder.BY_ID).doesNotHaveDuplicates();
    assertThat(TrickyIds.inOrder().stream().sorted().toList()).isNotEqualTo(TrickyIds.inOrder());
    assertThat(TrickyIds.inOrder().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList())
        .isNotEqualTo(TrickyIds.inOrder());
  }

  @Test
  void noTwoThatLookAlikeAreTheSame() {
    assertThat(TrickyIds.lookAlikes()).doesNotHaveDuplicates();
  }
}
