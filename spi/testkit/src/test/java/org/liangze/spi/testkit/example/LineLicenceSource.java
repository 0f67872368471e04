package org.liangze.spi.testkit.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.identifier.PersonalNumber;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.source.LicenceSourceException;

/** A complete licence source: a file of lines, a version first and an end mark last. Immutable. */
public final class LineLicenceSource implements LicenceSource {

  private static final String END = "end";

  private final Path file;

  public LineLicenceSource(Path file) {
    this.file = file;
  }

  @Override
  public String getId() {
    return "licence-lines";
  }

  /** Opens the file as a whole; it has no watermarks. */
  @Override
  public LicenceSnapshot open(Optional<String> watermark) {
    try {
      return new Snapshot(Files.newBufferedReader(file));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private String next(BufferedReader lines) {
    try {
      String line = lines.readLine();
      if (line == null) {
        throw new LicenceSourceException(
            getId(), Text.of("文件没有结束标记", "the file has no end mark"), true, null);
      }
      return line;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private LicenceSourceException failed(IOException e) {
    return new LicenceSourceException(
        getId(), Text.of("文件无法读取", "the file cannot be read"), false, e);
  }

  static LicenceItem read(long row, String line) {
    String[] cells = line.split(",", -1);
    LicenceItem.Builder item = LicenceItem.builder().row(row);
    try {
      return item.business(
              FoodBusiness.builder()
                  .id(cells[0])
                  .name(cells[1])
                  .jurisdiction(JurisdictionCode.of(cells[2]))
                  .line(FoodLine.CATERING)
                  .addLicences(Licence.of(LicenceNumber.of(cells[3])))
                  .from(LocalDate.parse(cells[4]))
                  .build())
          .build();
    } catch (InvalidValueException e) {
      return bad(item, row, cells[0], e.getField(), e.getRule());
    } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
      return bad(item, row, cells[0], "row", Text.of("缺列或日期有误", "a cell is missing or no date"));
    }
  }

  /** Tells the rule and never the value, which may be personal; likewise of the id. */
  private static LicenceItem bad(
      LicenceItem.Builder item, long row, String id, String column, Text rule) {
    if (!PersonalNumber.standsIn(id)) {
      item.badRowId(id);
    }
    return item.addFindings(
            RowFinding.of(row, column, IntakeFinding.INVALID_VALUE, Severity.ERROR, rule))
        .build();
  }

  private final class Snapshot implements LicenceSnapshot {

    private final BufferedReader lines;
    private final String version;
    private boolean streamed;

    Snapshot(BufferedReader lines) {
      this.lines = lines;
      this.version = firstLine();
    }

    private String firstLine() {
      try {
        return next(lines);
      } catch (LicenceSourceException e) {
        close(); // Nobody else will, as there is no snapshot.
        throw e;
      }
    }

    @Override
    public String getVersion() {
      return version;
    }

    @Override
    public Optional<String> getWatermark() {
      return Optional.empty();
    }

    @Override
    public boolean isComplete() {
      return true;
    }

    @Override
    public Stream<LicenceItem> items() {
      if (streamed) {
        throw new IllegalStateException("the items of a snapshot are read once");
      }
      streamed = true;
      return StreamSupport.stream(new Items(lines), false);
    }

    @Override
    public void close() {
      try {
        lines.close();
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  /** Reads a line when it is asked for the next item. */
  private final class Items extends Spliterators.AbstractSpliterator<LicenceItem> {

    private final BufferedReader lines;
    private long row = 1;
    private boolean ended;

    Items(BufferedReader lines) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.lines = lines;
    }

    @Override
    public boolean tryAdvance(Consumer<? super LicenceItem> action) {
      String line = ended ? END : next(lines);
      ended = line.equals(END);
      if (!ended) {
        action.accept(read(++row, line));
      }
      return !ended;
    }
  }
}
