package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;

/**
 * Where one test of a licence source works (试验台): the source, and rows with identifiers that nobody
 * else uses.
 */
public final class SourceBench implements AutoCloseable {

  private final TestedSource tested;
  private final String token =
      "k" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + ".";

  SourceBench(TestedSource tested) {
    this.tested = tested;
  }

  /** Returns the source as the plug-in's test opened it. */
  public TestedSource getTested() {
    return tested;
  }

  LicenceSource source() {
    return tested.source();
  }

  /** Returns an identifier that only this bench uses. */
  String id(String name) {
    return token + name;
  }

  List<String> ids(String... names) {
    return Stream.of(names).map(this::id).collect(Collectors.toList());
  }

  boolean isOwn(String id) {
    return id.startsWith(token);
  }

  /** Returns a good row. */
  SourceRow row(String name) {
    return SourceRow.of(id(name));
  }

  void put(SourceRow... rows) {
    tested.put(Arrays.asList(rows));
  }

  void put(String... names) {
    tested.put(Stream.of(names).map(this::row).collect(Collectors.toList()));
  }

  /** Puts many good rows, and returns their identifiers. */
  List<String> putMany(int count) {
    List<SourceRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(String.format(Locale.ROOT, "%05d", i)));
    }
    tested.put(rows);
    return rows.stream().map(SourceRow::getId).collect(Collectors.toList());
  }

  /** Reads everything. */
  SourceReading read() {
    return readSince(Optional.empty());
  }

  SourceReading readSince(Optional<String> watermark) {
    try (LicenceSnapshot snapshot = source().open(watermark)) {
      return SourceReading.of(snapshot, this);
    }
  }

  /** Reads everything, once others have opened their snapshots as well, or failed to. */
  SourceReading readTogether(CyclicBarrier opened) throws Exception {
    LicenceSnapshot snapshot;
    try {
      snapshot = source().open(Optional.empty());
    } finally {
      opened.await(Crew.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    try {
      return SourceReading.of(snapshot, this);
    } finally {
      snapshot.close();
    }
  }

  @Override
  public void close() {
    tested.close();
  }

  @Override
  public String toString() {
    return "bench " + token + " on " + tested;
  }
}
