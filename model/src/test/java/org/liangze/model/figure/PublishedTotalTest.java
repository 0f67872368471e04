package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.model.InvalidValueException;

class PublishedTotalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ordos, cadres       | 15/146/641/1749         | 2551   | 2551       | CONSISTENT     | []
          Ordos, businesses   | 32/254/2486/19901       | 22641  | 22673      | PARTS_LEFT_OUT | [[0]]
          Fenghua, businesses | 3/43/628/14827          | 15501  | 15501      | CONSISTENT     | []
          region, by risk     | 37321/79060/46617/18432 | 181430 | 181430     | CONSISTENT     | []
          two left out        | 32/254/2486/19901       | 22387  | 22673      | PARTS_LEFT_OUT | [[0, 1]]
          three left out      | 32/254/2486/19901       | 254    | 22673      | PARTS_LEFT_OUT | [[0, 2, 3]]
          two explanations    | 5/5/90                  | 95     | 100        | PARTS_LEFT_OUT | [[0], [1]]
          fewest explain      | 3/4/7/100               | 107    | 114        | PARTS_LEFT_OUT | [[2]]
          more than its parts | 32/254/2486/19901       | 22674  | 22673      | INCONSISTENT   | []
          nothing explains    | 32/254/2486/19901       | 22642  | 22673      | INCONSISTENT   | []
          never all of them   | 5                       | 0      | 5          | INCONSISTENT   | []
          rounded total       | 3万/1.2万                 | 4.2万   | 36500..47498 | CONSISTENT   | []
          lower limit         | 300/301                 | 600+   | 601        | CONSISTENT     | []
          lower limit missed  | 300/299                 | 600+   | 599        | INCONSISTENT   | []
          """)
  void aTotalIsHeldAgainstItsParts(
      String what,
      String parts,
      String total,
      String sum,
      TotalVerdict verdict,
      String explanations) {
    List<PublishedCount> counts = Arrays.stream(parts.split("/")).map(PublishedCount::of).toList();
    PublishedTotal held = PublishedTotal.of(counts, PublishedCount.of(total));
    assertThat(held.getVerdict()).isEqualTo(verdict);
    assertThat(held.getSum()).hasToString(sum);
    assertThat(held.getExplanations()).hasToString(explanations);
  }

  @Test
  void aTotalHasAtLeastOneAndAtMost128Parts() {
    PublishedCount one = PublishedCount.exactly(1);
    assertThat(
            PublishedTotal.of(Collections.nCopies(128, one), PublishedCount.exactly(128))
                .getVerdict())
        .isEqualTo(TotalVerdict.CONSISTENT);
    assertThatThrownBy(() -> PublishedTotal.of(Collections.nCopies(129, one), one))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("PublishedTotal.parts is 129: must be 1 to 128 parts");
    assertThatThrownBy(() -> PublishedTotal.of(Collections.emptyList(), one))
        .isInstanceOf(InvalidValueException.class);
  }
}
