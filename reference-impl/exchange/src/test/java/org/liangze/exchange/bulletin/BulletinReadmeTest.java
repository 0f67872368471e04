package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.dispatch.DailyDispatch;

class BulletinReadmeTest {

  private static final Path SOURCE =
      Path.of("src/test/java/org/liangze/exchange/bulletin/BulletinReadmeTest.java");

  @Test
  void theExampleOfTheReadmeWritesFourFiles(@TempDir Path directory) throws IOException {
    DailyDispatch dispatch = InnerMongolia.dispatch();
    // example
    Bulletin bulletin = Bulletin.of(dispatch, BulletinOptions.in(Locale.CHINESE));
    for (BulletinWriter writer : BulletinWriter.all()) {
      Path file = directory.resolve("bulletin." + writer.getFormat());
      try (OutputStream out = Files.newOutputStream(file)) {
        writer.write(bulletin, out);
      }
    }
    // end of the example
    for (String format : new String[] {"html", "xlsx", "csv", "json"}) {
      assertThat(directory.resolve("bulletin." + format)).isNotEmptyFile();
    }
    assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8)).contains(example());
  }

  private static String example() throws IOException {
    String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
    int from = source.indexOf("// example\n") + "// example\n".length();
    return source
        .substring(from, source.indexOf("    // end of the example", from))
        .replace("\n    ", "\n")
        .substring(4);
  }
}
