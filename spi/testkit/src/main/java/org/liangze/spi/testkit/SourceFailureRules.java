package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;

/** What a source does that cannot be read (S9, and S10 for its messages). */
public interface SourceFailureRules extends SourceSuite {

  @Test
  default void s9_aSourceThatCannotBeReadToItsEndSaysSo() {
    bench().put("B1", "B2", "B3");
    bench().getTested().breakOff();

    SourceFailures.assertWrappedOnce(catchThrowable(bench()::read), bench().source());
  }

  @Test
  default void s9_aSourceThatBreaksWhileItIsReadIsNotTakenForShort() {
    List<String> all = bench().putMany(3_000);
    List<String> seen = new ArrayList<>();

    try (LicenceSnapshot snapshot = bench().source().open(Optional.empty())) {
      Throwable failure =
          catchThrowable(
              () -> {
                Stream<LicenceItem> items = snapshot.items();
                Iterator<LicenceItem> iterator = items.iterator();
                SourceReading.idOf(iterator.next()).filter(bench()::isOwn).ifPresent(seen::add);
                bench().getTested().breakOff();
                iterator.forEachRemaining(
                    item -> SourceReading.idOf(item).filter(bench()::isOwn).ifPresent(seen::add));
              });

      if (failure == null) {
        assertThat(seen).as("read without a failure").containsAll(all);
      } else {
        SourceFailures.assertWrappedOnce(failure, bench().source());
      }
    }
  }

  @Test
  default void s9_aSourceThatWasMendedIsReadAgain() {
    bench().put("B1", "B2", "B3");
    bench().getTested().breakOff();
    Throwable failure = catchThrowable(bench()::read);
    bench().getTested().mend();

    assertThat(bench().read().getPresent())
        .as("after " + failure)
        .containsExactlyInAnyOrderElementsOf(bench().ids("B1", "B2", "B3"));
  }

  @Test
  default void s10_noFailureShowsTheNumberOfAPersonsCard() {
    bench().put(bench().row("B1").licence(TestRows.CARD), bench().row("B2").name(TestRows.CARD));
    bench().getTested().breakOff();

    for (Throwable e = catchThrowable(bench()::read); e != null; e = e.getCause()) {
      assertThat(e.toString()).doesNotContain(TestRows.CARD);
    }
  }
}
