package org.liangze.generators;

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
}
