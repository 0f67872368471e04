package org.liangze.cli;

import java.util.Locale;

/** How a command answers (输出格式). */
enum Format {
  /** For people. */
  TEXT,
  /** For programs: one JSON object a line. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
