package org.liangze.spi.testkit;

import java.util.List;
import java.util.OptionalInt;
import org.liangze.spi.source.LicenceSource;

/**
 * The licence source of one test (被测数据来源), as the test of a plug-in hands it to the kit, with what
 * the licence system behind it does.
 *
 * <p>Example: for a source that reads a file, {@code put} appends lines to the file. The system may
 * hold rows of others: the kit writes fresh identifiers, and judges nothing but what it wrote
 * itself.
 */
public interface TestedSource extends AutoCloseable {

  /** Returns the source; the same at each call. */
  LicenceSource source();

  /** Adds rows to the licence system, in this order, behind those that it has. */
  void put(List<SourceRow> rows);

  /** Takes all rows of a business out of the licence system. */
  void remove(String id);

  /**
   * Returns whether the licence system may hold several rows of one business. Where it cannot, the
   * last row that was put replaces the one before.
   */
  default boolean holdsRepetitions() {
    return true;
  }

  /**
   * Returns whether the source tells what is gone, by tombstones or by complete snapshots. One that
   * does not must never say that a snapshot is complete.
   */
  default boolean tellsRemovals() {
    return true;
  }

  /**
   * Lets as much time pass as the source needs to tell rows that come now from those before, such
   * as a tick of the clock that stands in its watermarks.
   */
  default void letTimePass() {}

  /**
   * Breaks the licence system: from now on nothing is read to its end, be it opened or yet to be
   * opened, unless it was fetched before.
   */
  void breakOff();

  /** Mends what {@link #breakOff} broke; the rows are those of before. */
  void mend();

  /**
   * Returns how many connections, files and the like the source holds open at this moment; empty if
   * nobody can tell.
   */
  default OptionalInt countOpen() {
    return OptionalInt.empty();
  }

  /** Gives back what the test took; the rows may stay. */
  @Override
  void close();
}
