package org.liangze.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the program finds around it: streams, the clock, and whether a person watches. */
final class Shell {

  /** Where the password of a database stands, because a command line is seen by everybody. */
  static final String STORE_PASSWORD = "LIANGZE_STORE_PASSWORD";

  private final InputStream in;
  private final WatchedOutput output;
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;
  private final BooleanSupplier watched;
  private final Map<String, String> environment;

  /**
   * Makes a shell that writes UTF-8 whatever the platform prefers.
   *
   * @param out where results go
   * @param err where complaints and progress go
   * @param clock says which day it is, in its own zone
   * @param watched whether standard error is a terminal; asked for only if need be
   * @param environment the variables that are set
   */
  Shell(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Clock clock,
      BooleanSupplier watched,
      Map<String, String> environment) {
    this.in = in;
    this.output = new WatchedOutput(out);
    this.out = new PrintStream(new BufferedOutputStream(output), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.clock = clock;
    this.watched = watched;
    this.environment = Map.copyOf(environment);
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  Clock clock() {
    return clock;
  }

  boolean isWatched() {
    return watched.getAsBoolean();
  }

  /** Returns the password of the database, if there is one. */
  Optional<String> storePassword() {
    return Optional.ofNullable(environment.get(STORE_PASSWORD));
  }

  /** Writes what is still held back; returns why standard output could not be written, if so. */
  Optional<IOException> flush() {
    out.flush();
    err.flush();
    return output.getFailure();
  }
}
