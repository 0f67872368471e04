package org.liangze.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** Tells whether standard error is a terminal. */
final class StandardError {

  private static final long LONGEST_WAIT_SECONDS = 2;

  private StandardError() {}

  /**
   * Asks {@code test -t 2}, as a shell would. {@code System.console()} answers for standard input
   * and output only, and on JDK 22 to 24 even for files. Where there is no such command, the answer
   * is no.
   */
  static boolean isTerminal() {
    try {
      Process process =
          new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT).start();
      return process.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
