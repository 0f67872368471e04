package org.liangze.engine.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Pages of numbers of which a reader may keep an earlier state (分页写时复制).
 *
 * <p>Freezing takes no time. After it, the writer copies a page before it changes it for the first
 * time, so that what was frozen stays as it is; without readers nothing is ever copied. A page that
 * was never written is not there, and stands for zeros. One thread writes and freezes.
 */
final class LongPages {

  private final int pageLength;
  private @Nullable long[][] pages;

  /** In which epoch each page was made or copied; an older one may be in a reader's hands. */
  private int[] madeIn;

  private int epoch;
  private boolean handedOut;

  LongPages(int count, int pageLength) {
    this.pageLength = pageLength;
    this.pages = new long[count][];
    this.madeIn = new int[count];
  }

  /** Makes room for more pages. */
  void growTo(int count) {
    if (count > pages.length) {
      pages = Arrays.copyOf(pages, count);
      madeIn = Arrays.copyOf(madeIn, count);
      handedOut = false;
    }
  }

  /** Returns a page as it is; null if it was never written. */
  long @Nullable [] get(int page) {
    return pages[page];
  }

  /** Returns a page to be written to, until the next freeze. */
  long[] writable(int page) {
    long[] there = pages[page];
    if (there != null && madeIn[page] == epoch) {
      return there;
    }
    if (handedOut) {
      pages = pages.clone();
      handedOut = false;
    }
    long[] own = there == null ? new long[pageLength] : there.clone();
    pages[page] = own;
    madeIn[page] = epoch;
    return own;
  }

  /** Returns all pages as they are now; they will not change. */
  @Nullable long[][] freeze() {
    epoch++;
    handedOut = true;
    return pages;
  }
}
