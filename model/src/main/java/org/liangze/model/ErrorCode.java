package org.liangze.model;

/**
 * A stable code for one kind of error, such as {@code LZ-MODEL-001}.
 *
 * <p>Each room has its own enum of codes. A code, once published, never changes its meaning; a host
 * may switch on it.
 */
public interface ErrorCode {

  /** Returns the stable code, such as {@code LZ-MODEL-001}; ASCII, no blanks. */
  String getCode();

  /** Returns the kind of error in a few words. */
  Text getTitle();
}
