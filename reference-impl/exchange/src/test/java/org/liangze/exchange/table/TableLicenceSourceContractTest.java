package org.liangze.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.testkit.LicenceSourceContract;
import org.liangze.spi.testkit.SourceRow;
import org.liangze.spi.testkit.TestedSource;

/** A file of businesses keeps the contract of a licence source. */
class TableLicenceSourceContractTest extends LicenceSourceContract {

  @TempDir Path folder;

  @Override
  protected TestedSource openSource() {
    return new LicenceFile(folder.resolve("licences.csv"), folder.resolve("bad.csv"));
  }

  /** The licence system: it writes a new file when something changes. */
  private static final class LicenceFile implements TestedSource {

    private static final String HEADER = "id,name,jurisdiction,line,licences,from\n";

    private final Path file;
    private final LicenceSource source;
    private final List<SourceRow> rows = new ArrayList<>();

    LicenceFile(Path file, Path quarantine) {
      this.file = file;
      this.source =
          TableLicenceSource.of(
              "licence-csv",
              file,
              "2022-10-31",
              IntakeContext.builder().tree(Counties.TREE).quarantine(quarantine).build());
      write("");
    }

    private void write(String end) {
      String text =
          rows.stream().map(LicenceFile::line).collect(Collectors.joining("", HEADER, end));
      try {
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String line(SourceRow row) {
      return String.join(
              ",",
              row.getId(),
              row.getName(),
              row.getDivision(),
              "餐饮服务",
              row.getLicence(),
              row.getFrom().toString())
          + "\n";
    }

    @Override
    public LicenceSource source() {
      return source;
    }

    @Override
    public void put(List<SourceRow> more) {
      rows.addAll(more);
      write("");
    }

    @Override
    public void remove(String id) {
      rows.removeIf(row -> row.getId().equals(id));
      write("");
    }

    /** The file is cut off within a quoted cell, as when its transfer broke off. */
    @Override
    public void breakOff() {
      write("\"torn");
    }

    @Override
    public void mend() {
      write("");
    }

    @Override
    public void close() {}
  }
}
