package org.liangze.cli;

/** The exit codes (退出码), part of what callers rely on. */
final class Exit {

  /** All went well. */
  static final int OK = 0;

  /** The work was done, and something was found: bad rows, invalid numbers, wrong figures. */
  static final int FINDINGS = 1;

  /** The command line is wrong; nothing was done. */
  static final int USAGE = 2;

  /** An input cannot be read as what it should be; no bulletin was written. */
  static final int UNREADABLE = 3;

  /** An output cannot be written. */
  static final int UNWRITABLE = 4;

  /** A fault of the program. */
  static final int INTERNAL = 70;

  private Exit() {}
}
