package org.liangze.spi.testkit;

import java.lang.ref.WeakReference;
import java.util.List;

/** What somebody still holds on to, after the collector was asked for. */
final class Garbage {

  private static final int TRIES = 20;
  private static final long PAUSE = 20;

  private Garbage() {}

  /**
   * Returns how many of the first objects are still held; most collectors tell at the first try.
   */
  static long countKept(List<? extends WeakReference<?>> objects, int first) {
    long kept = first;
    for (int i = 0; i < TRIES && kept == first; i++) {
      System.gc();
      pause();
      kept = objects.stream().limit(first).filter(object -> object.get() != null).count();
    }
    return kept;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
