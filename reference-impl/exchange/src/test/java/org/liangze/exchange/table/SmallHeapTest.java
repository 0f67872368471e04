package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file holds does not decide what the heap must hold: read in a machine with 32 MB. */
class SmallHeapTest {

  private static final String HEADER = "id,name,jurisdiction,tier,from,x\n";
  private static final String GOOD = ",李小红,1501,市,2022-10-10,\n";
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void cellsOf50MegabytesInEachFormLeaveTheRestGood() throws Exception {
    Path file = folder.resolve("giant.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      put(out, HEADER + "C1" + GOOD + "C2,");
      fill(out, 'x', 50);
      put(out, ",1501,市,2022-10-10,\nC3,李小红,1501,市,2022-10-10,\"");
      fill(out, '\n', 50);
      put(out, "\"\nC4,李小红,1501,市,2022-10-10");
      fill(out, ',', 50);
      put(out, "\nC5,\"");
      fill(out, '"', 50);
      put(out, "\",1501,市,2022-10-10\nC6" + GOOD + "C7,");
      fill(out, '\0', 50);
      put(out, GOOD + "C8" + GOOD);
    }
    assertThat(readInSmallHeap(file)).isEqualTo("8 rows, 3 good, 5 bad, null");
  }

  @Test
  void aQuoteThatNeverClosesEndsTheReadingWithin50Megabytes() throws Exception {
    Path file = folder.resolve("unclosed.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      put(out, HEADER + "C1" + GOOD + "C2,\"李小红,1501,市,2022-10-10,\n");
      for (int i = 0; i < 1_000_000; i++) {
        put(out, "C" + i + GOOD);
      }
    }
    assertThat(readInSmallHeap(file)).isEqualTo("1 rows, 1 good, 0 bad, LZ-INTAKE-017 at 3");
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void fill(OutputStream out, char c, int megabytes) throws IOException {
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, (byte) c);
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  private static String readInSmallHeap(Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapReader.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    process.waitFor(60, TimeUnit.SECONDS);
    return output;
  }
}
