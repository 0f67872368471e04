package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSourceException;

/** What the next snapshot brings, and what is gone (S4, S8). */
public interface WatermarkRules extends SourceSuite {

  @Test
  default void s4_withoutAWatermarkEverythingIsReadAgain() {
    bench().put("B1", "B2");
    bench().read();

    assertThat(bench().read().getPresent())
        .containsExactlyInAnyOrderElementsOf(bench().ids("B1", "B2"));
  }

  @Test
  default void s4_aWatermarkLeavesOutWhatIsOlder() {
    bench().put("B1", "B2");
    bench().getTested().letTimePass();
    Optional<String> mark = bench().read().getWatermark();
    bench().getTested().letTimePass();
    bench().put("B3");
    bench().getTested().letTimePass();

    SourceReading next = bench().readSince(mark);

    if (!next.isComplete() && mark.isPresent()) {
      assertThat(next.getPresent()).doesNotContainAnyElementsOf(bench().ids("B1", "B2"));
    }
  }

  @Test
  default void s4_whatComesRightAfterASnapshotIsNotLost() {
    bench().put("B1");
    Optional<String> mark = bench().read().getWatermark();
    bench().put("B2");
    bench().getTested().letTimePass();

    assertThat(bench().readSince(mark).getPresent()).contains(bench().id("B2"));
  }

  @Test
  default void s4_whatComesBetweenOpeningAndReadingIsNotLost() {
    bench().put("B1");
    SourceReading first;
    try (LicenceSnapshot snapshot = bench().source().open(Optional.empty())) {
      bench().put("B2");
      first = SourceReading.of(snapshot, bench());
    }
    bench().getTested().letTimePass();

    List<String> seen = new ArrayList<>(first.getPresent());
    seen.addAll(bench().readSince(first.getWatermark()).getPresent());

    assertThat(seen).contains(bench().id("B1"), bench().id("B2"));
  }

  @Test
  default void s4_whatComesWhileASnapshotIsReadIsNotLost() {
    bench().put("B1", "B2");
    List<String> seen = new ArrayList<>();
    Optional<String> mark;
    try (LicenceSnapshot snapshot = bench().source().open(Optional.empty());
        Stream<LicenceItem> items = snapshot.items()) {
      Iterator<LicenceItem> iterator = items.iterator();
      SourceReading.idOf(iterator.next()).ifPresent(seen::add);
      bench().put("B3");
      iterator.forEachRemaining(item -> SourceReading.idOf(item).ifPresent(seen::add));
      mark = snapshot.getWatermark();
    }
    bench().getTested().letTimePass();

    seen.addAll(bench().readSince(mark).getPresent());

    assertThat(seen).containsAll(bench().ids("B1", "B2", "B3"));
  }

  @Test
  default void s4_whatComesLateIsNewWhateverItsDay() {
    bench().put("B1");
    bench().getTested().letTimePass();
    Optional<String> mark = bench().read().getWatermark();
    bench().getTested().letTimePass();
    bench().put(bench().row("B2").from(LocalDate.of(2001, 1, 1)));
    bench().getTested().letTimePass();

    // Whether old rows are passed on at all is another rule.
    if (bench().read().getPresent().contains(bench().id("B2"))) {
      assertThat(bench().readSince(mark).getPresent()).contains(bench().id("B2"));
    }
  }

  @Test
  default void s4_aSnapshotWithNothingNewHasAWatermarkAllTheSame() {
    bench().put("B1");
    bench().getTested().letTimePass();
    Optional<String> first = bench().read().getWatermark();
    bench().getTested().letTimePass();
    Optional<String> second = bench().readSince(first).getWatermark();
    bench().getTested().letTimePass();
    bench().put("B2");
    bench().getTested().letTimePass();

    SourceReading next = bench().readSince(second);

    assertThat(second.isPresent()).isEqualTo(first.isPresent());
    assertThat(next.getPresent()).contains(bench().id("B2"));
  }

  @Test
  default void s4_anUnknownWatermarkIsNotTakenForTheEnd() {
    bench().put("B1");
    bench().getTested().letTimePass();
    SourceReading reading;
    try {
      reading = bench().readSince(Optional.of("of-another-source"));
    } catch (LicenceSourceException e) {
      return;
    }

    assertThat(reading.getPresent()).contains(bench().id("B1"));
  }

  @Test
  default void s8_aCompleteSnapshotHasEveryBusiness() {
    bench().put("B1", "B2");
    bench().getTested().letTimePass();
    Optional<String> mark = bench().read().getWatermark();
    bench().getTested().letTimePass();
    bench().put("B3");
    bench().getTested().letTimePass();

    for (SourceReading reading : new SourceReading[] {bench().read(), bench().readSince(mark)}) {
      if (reading.isComplete()) {
        assertThat(reading.getPresent()).containsAll(bench().ids("B1", "B2", "B3"));
      }
    }
  }

  @Test
  default void s8_whatIsGoneIsTold() {
    bench().put("B1", "B2");
    bench().getTested().letTimePass();
    Optional<String> mark = bench().read().getWatermark();
    bench().getTested().letTimePass();
    bench().getTested().remove(bench().id("B1"));
    bench().getTested().letTimePass();

    SourceReading next = bench().readSince(mark);

    assertThat(next.getPresent()).doesNotContain(bench().id("B1"));
    assertThat(next.isComplete() || next.getRemoved().contains(bench().id("B1")))
        .as("is complete, or has a tombstone")
        .isEqualTo(bench().getTested().tellsRemovals());
  }

  @Test
  default void s8_whatIsThereHasNoTombstone() {
    bench().put("B1", "B2");
    bench().getTested().letTimePass();
    SourceReading first = bench().read();
    bench().getTested().letTimePass();
    bench().put("B3");
    bench().getTested().letTimePass();

    assertThat(first.getRemoved()).isEmpty();
    assertThat(bench().readSince(first.getWatermark()).getRemoved()).isEmpty();
  }
}
