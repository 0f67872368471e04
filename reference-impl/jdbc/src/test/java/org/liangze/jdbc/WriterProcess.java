package org.liangze.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A writer in a virtual machine of its own, which is killed at a random moment. */
final class WriterProcess {

  private final Process process;
  private final BufferedReader lines;
  private int begun;
  private int acknowledged;
  private long beganAt;
  private long lastCommit;

  WriterProcess(String url, int first, int businesses) throws IOException {
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BulkWriter.class.getName(),
                    url,
                    String.valueOf(first),
                    String.valueOf(businesses)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    acknowledged = first - 1;
    begun = first - 1;
  }

  /**
   * Waits for some commits, and then for a part of one that is drawn anew; kills the writer
   * (SIGKILL) and reads what it had still said.
   */
  void killAtRandom(Random random) throws IOException, InterruptedException {
    int whole = 1 + random.nextInt(3);
    for (int commits = 0; commits < whole; commits++) {
      awaitLine();
      awaitLine();
    }
    awaitLine();
    // Anywhere in a commit, or near its end, where the outcome is in doubt.
    double part = random.nextBoolean() ? random.nextDouble() : 0.9 + 0.2 * random.nextDouble();
    long delay = (long) (part * lastCommit);
    LockSupport.parkNanos(delay - (System.nanoTime() - beganAt));
    // Not by the process itself, which would close what the writer said.
    process.toHandle().destroyForcibly();
    process.waitFor(1, TimeUnit.MINUTES);
    while (readLine()) {}
  }

  private void awaitLine() throws IOException {
    if (!readLine()) {
      throw new IllegalStateException("the writer ended by itself after batch " + acknowledged);
    }
  }

  private boolean readLine() throws IOException {
    String line = lines.readLine();
    if (line == null || !line.matches("(begin|acknowledged) [0-9]+")) {
      return false;
    }
    int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    if (line.startsWith("begin")) {
      begun = number;
      beganAt = System.nanoTime();
    } else {
      acknowledged = number;
      lastCommit = System.nanoTime() - beganAt;
    }
    return true;
  }

  /** Returns the number of the last batch whose commit began. */
  int getBegun() {
    return begun;
  }

  /** Returns the number of the last batch whose commit returned. */
  int getAcknowledged() {
    return acknowledged;
  }
}
