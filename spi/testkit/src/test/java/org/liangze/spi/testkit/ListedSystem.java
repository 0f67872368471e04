package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.liangze.model.Text;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.source.LicenceSourceException;

/** A licence system that is a list of lines, and a source that reads it. */
final class ListedSystem implements TestedSource {

  static final String ID = "listed";

  /** A row, or the end of a business if there is none; a line that was taken away is blank. */
  record Line(String id, Optional<SourceRow> row, boolean blank) {

    @Override
    public String toString() {
      return id + row.map(cells -> " " + cells.getName()).orElse("");
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicReference<Object> kept = new AtomicReference<>();
  private final LicenceSource source;
  private volatile boolean broken;

  /**
   * @param opening how the source opens its snapshots
   */
  ListedSystem(BiFunction<ListedSystem, Optional<String>, LicenceSnapshot> opening) {
    this.source =
        new LicenceSource() {
          @Override
          public String getId() {
            return ID;
          }

          @Override
          public LicenceSnapshot open(Optional<String> watermark) {
            return opening.apply(ListedSystem.this, watermark);
          }
        };
  }

  static LicenceSourceException failure(String what) {
    return new LicenceSourceException(ID, Text.same(what), true, null);
  }

  synchronized int size() {
    return lines.size();
  }

  /** Returns a line, if the system can be reached. */
  synchronized Line line(int index) {
    if (broken) {
      throw failure("the connection broke");
    }
    return lines.get(index);
  }

  /** Returns what the system holds, as an error of its driver may tell. */
  synchronized String dump() {
    return lines.toString();
  }

  /** Returns what a source may keep, and should not. */
  AtomicReference<Object> kept() {
    return kept;
  }

  boolean isBroken() {
    return broken;
  }

  AtomicInteger opened() {
    return opened;
  }

  @Override
  public LicenceSource source() {
    return source;
  }

  @Override
  public synchronized void put(List<SourceRow> rows) {
    rows.forEach(row -> lines.add(new Line(row.getId(), Optional.of(row), false)));
  }

  @Override
  public synchronized void remove(String id) {
    lines.replaceAll(line -> line.id().equals(id) ? new Line(id, Optional.empty(), true) : line);
    lines.add(new Line(id, Optional.empty(), false));
  }

  @Override
  public void breakOff() {
    broken = true;
  }

  @Override
  public void mend() {
    broken = false;
  }

  @Override
  public OptionalInt countOpen() {
    return OptionalInt.of(opened.get());
  }

  @Override
  public void close() {}
}
