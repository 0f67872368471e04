package org.liangze.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that is read some rows ahead. If it fails, the rows before are dealt with first, as if
 * they had been read one by one. Not thread-safe.
 *
 * @param <R> the rows
 */
final class ReadAhead<R> {

  private final Iterator<? extends R> rows;
  private @Nullable RuntimeException failure;

  ReadAhead(Iterator<? extends R> rows) {
    this.rows = rows;
  }

  /** Returns the next rows, so many at most; none after the last. */
  List<R> next(int most) {
    if (failure != null) {
      throw failure;
    }
    List<R> next = new ArrayList<>();
    try {
      while (next.size() < most && rows.hasNext()) {
        next.add(rows.next());
      }
    } catch (RuntimeException e) {
      if (next.isEmpty()) {
        throw e;
      }
      failure = e;
    }
    return next;
  }
}
