package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Durations in cells are whole minutes, exactly. */
class HoursProperties {

  @Property
  void whatIsWrittenReadsAsItWas(@ForAll @IntRange(min = 1, max = 60_000) int minutes) {
    Duration duration = Duration.ofMinutes(minutes);

    assertThat(Hours.find(Hours.write(duration))).isEqualTo(duration);
  }

  /** A spreadsheet stores the double that is nearest, in up to 17 digits. */
  @Property
  void theNumberOfAWorkbookIsWhatWasTypedIn(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal hours) {
    String stored = new BigDecimal(hours.doubleValue()).round(new MathContext(17)).toString();

    assertThat(Hours.ofNumber(stored)).isEqualTo(Hours.find(hours.toPlainString()));
  }

  @Example
  void hoursAreWrittenAsDecimalsWhereTheyEnd() {
    Map.of(90L, "1.5", 60L, "1", 3L, "0.05", 600L, "10", 20L, "20min", 61L, "61min")
        .forEach(
            (minutes, written) ->
                assertThat(Hours.write(Duration.ofMinutes(minutes))).isEqualTo(written));
  }

  @Example
  void everySpellingIsRead() {
    for (String text :
        new String[] {"1.5", "1.50", "１．５", "1.5h", "1.5 小时", "90min", "90 分钟", "90分钟"}) {
      assertThat(Hours.find(text)).as(text).isEqualTo(Duration.ofMinutes(90));
    }
  }

  @Example
  void whatIsNoWholeNumberOfMinutesIsNotRounded() {
    for (String text :
        new String[] {"0.33", "1.51", "1:30", "1,5", "-1", "1e3", "abc", ".5", "1."}) {
      assertThat(Hours.find(text)).as(text).isNull();
    }
    assertThat(Hours.ofNumber("0.333333333333333")).isNull();
    assertThat(Hours.ofNumber("1E-999999999999")).isNull();
    assertThat(Hours.ofNumber("1E2000000000")).isNull();
  }
}
