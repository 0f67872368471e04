package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;

/** How a snapshot is opened, read and closed (S5 to S7). */
public interface SnapshotRules extends SourceSuite {

  @Test
  default void s5_aSnapshotNamesItsVersion() {
    bench().put("B1");

    try (LicenceSnapshot snapshot = bench().source().open(Optional.empty())) {
      String version = snapshot.getVersion();
      SourceReading.of(snapshot, bench());

      assertThat(version).isNotBlank();
      assertThat(snapshot.getVersion()).as("after reading").isEqualTo(version);
    }
  }

  @Test
  default void s5_snapshotsAreReadSideBySide() {
    List<String> all = bench().putMany(20);
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();

    try (LicenceSnapshot first = bench().source().open(Optional.empty());
        LicenceSnapshot second = bench().source().open(Optional.empty());
        Stream<LicenceItem> firstItems = first.items();
        Stream<LicenceItem> secondItems = second.items()) {
      Iterator<LicenceItem> left = firstItems.iterator();
      Iterator<LicenceItem> right = secondItems.iterator();
      while (left.hasNext() || right.hasNext()) {
        if (left.hasNext()) {
          SourceReading.idOf(left.next()).filter(bench()::isOwn).ifPresent(one::add);
        }
        if (right.hasNext()) {
          SourceReading.idOf(right.next()).filter(bench()::isOwn).ifPresent(other::add);
        }
      }
    }

    assertThat(one).containsExactlyInAnyOrderElementsOf(all);
    assertThat(other).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  default void s5_closingASnapshotLeavesOthersOpen() {
    List<String> all = bench().putMany(20);

    try (LicenceSnapshot staying = bench().source().open(Optional.empty())) {
      bench().source().open(Optional.empty()).close();

      assertThat(SourceReading.of(staying, bench()).getPresent())
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  default void s5_threadsReadAtTheSameTime() {
    List<String> all = bench().putMany(200);
    CyclicBarrier opened = new CyclicBarrier(4);
    Callable<SourceReading> reader = () -> bench().readTogether(opened);

    try (Crew crew = new Crew()) {
      for (SourceReading reading : crew.together("reader", Collections.nCopies(4, reader))) {
        assertThat(reading.getPresent()).containsExactlyInAnyOrderElementsOf(all);
      }
    }
  }

  @Test
  default void s6_itemsAreStreamedOnce() {
    bench().put("B1");

    try (LicenceSnapshot snapshot = bench().source().open(Optional.empty())) {
      SourceReading.of(snapshot, bench());

      assertThatThrownBy(snapshot::items).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  default void s6_itemsThatWereReadAreNotKept() {
    bench().putMany(2_000);
    List<WeakReference<LicenceItem>> read = new ArrayList<>();

    try (LicenceSnapshot snapshot = bench().source().open(Optional.empty());
        Stream<LicenceItem> items = snapshot.items()) {
      Iterator<LicenceItem> iterator = items.iterator();
      for (int i = 0; i < 1_500; i++) {
        read.add(new WeakReference<>(iterator.next()));
      }

      assertThat(Garbage.countKept(read, 1_000)).as("of 1,000 items read before").isLessThan(1_000);
      assertThat(iterator).as("is still open").hasNext();
    }
  }

  @Test
  default void s7_aSnapshotIsClosedMoreThanOnce() {
    bench().put("B1");
    LicenceSnapshot snapshot = bench().source().open(Optional.empty());
    SourceReading.of(snapshot, bench());

    snapshot.close();

    assertThatCode(snapshot::close).doesNotThrowAnyException();
  }

  @Test
  default void s7_aSnapshotThatIsClosedEarlyGivesBackWhatWasOpened() {
    List<String> all = bench().putMany(20);
    OptionalInt before = bench().getTested().countOpen();

    for (int i = 0; i < 30; i++) {
      try (LicenceSnapshot snapshot = bench().source().open(Optional.empty())) {
        if (i % 2 == 0) {
          snapshot.items().iterator().next();
        }
      }
    }

    assertThat(bench().getTested().countOpen()).as("open afterwards").isEqualTo(before);
    assertThat(bench().read().getPresent()).containsExactlyInAnyOrderElementsOf(all);
  }
}
