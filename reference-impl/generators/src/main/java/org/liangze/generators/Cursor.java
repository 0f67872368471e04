package org.liangze.generators;

import java.util.NoSuchElementException;

/**
 * Goes from entry to entry; makes one only when asked, so that counting makes none.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the entry
 */
interface Cursor<T> {

  /** Goes to the next entry that has come by the campaign day; false after the last. */
  boolean advance();

  /** Makes the entry. */
  T entry();

  /** Returns the cursor over nothing. */
  static <T> Cursor<T> none() {
    return new Cursor<>() {
      @Override
      public boolean advance() {
        return false;
      }

      @Override
      public T entry() {
        throw new NoSuchElementException("there is no entry");
      }
    };
  }
}
