package org.liangze.spi.testkit.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.testkit.LicenceSourceContract;
import org.liangze.spi.testkit.SourceRow;
import org.liangze.spi.testkit.TestedSource;

class LineLicenceSourceTest extends LicenceSourceContract {

  @TempDir Path folder;

  @Override
  protected TestedSource openSource() {
    return new LineFile(folder.resolve("licences.txt"));
  }

  /** What the licence system does: it writes the file anew. */
  private static final class LineFile implements TestedSource {

    private final Path file;
    private final LicenceSource source;
    private final List<SourceRow> rows = new ArrayList<>();

    LineFile(Path file) {
      this.file = file;
      this.source = new LineLicenceSource(file);
      write("end");
    }

    private void write(String end) {
      List<String> lines = new ArrayList<>();
      lines.add("2022-10-31");
      for (SourceRow row : rows) {
        lines.add(
            String.join(
                ",",
                row.getId(),
                row.getName(),
                row.getDivision(),
                row.getLicence(),
                row.getFrom().toString()));
      }
      lines.add(end);
      try {
        Files.write(file, lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public LicenceSource source() {
      return source;
    }

    @Override
    public void put(List<SourceRow> more) {
      rows.addAll(more);
      write("end");
    }

    @Override
    public void remove(String id) {
      rows.removeIf(row -> row.getId().equals(id));
      write("end");
    }

    /** The file was not written to its end. */
    @Override
    public void breakOff() {
      write("B1,多伦");
    }

    @Override
    public void mend() {
      write("end");
    }

    @Override
    public void close() {}
  }
}
