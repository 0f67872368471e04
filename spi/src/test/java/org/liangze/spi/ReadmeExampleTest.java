package org.liangze.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;

/**
 * The example of this module's README: it is compiled and run here, and must stand there as here.
 */
class ReadmeExampleTest {

  private static final String BEGIN = "  // README begins\n";
  private static final String END = "  // README ends\n";

  // README begins
  static LicenceItem read(long row, String line) {
    String[] cells = line.split(",");
    LicenceItem.Builder item = LicenceItem.builder().row(row);
    if (cells.length == 1) {
      return item.removedId(cells[0]).build();
    }
    try {
      return item.business(
              FoodBusiness.builder()
                  .id(cells[0])
                  .name(cells[1])
                  .jurisdiction(JurisdictionCode.of(cells[2]))
                  .addLicences(Licence.of(LicenceNumber.of(cells[3])))
                  .line(FoodLine.PRODUCTION)
                  .from(LocalDate.of(2022, 11, 1))
                  .build())
          .build();
    } catch (InvalidValueException e) {
      return item.addFindings(
              RowFinding.of(
                  row, e.getField(), IntakeFinding.INVALID_VALUE, Severity.ERROR, e.getRule()))
          .build();
    }
  }

  // README ends

  /** A source that reads its lines with the example. */
  private record LineSource(String version, List<String> lines) implements LicenceSource {

    @Override
    public String getId() {
      return "lines";
    }

    @Override
    public LicenceSnapshot open(Optional<String> watermark) {
      return new LicenceSnapshot() {
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
          return IntStream.range(0, lines.size()).mapToObj(i -> read(i + 1, lines.get(i)));
        }

        @Override
        public void close() {}
      };
    }
  }

  @Test
  void aBadRowNeverStopsTheRest() {
    LicenceSource source =
        new LineSource(
            "2022-10-31",
            List.of(
                "B1,多伦县食品厂,152531,SC10415253102074",
                "B2,多伦县食品厂,多伦县,SC10415253102074",
                "B 3,多伦县食品厂,152531,SC10415253102074",
                "B4"));

    try (LicenceSnapshot snapshot = source.open(Optional.empty())) {
      List<LicenceItem> items = snapshot.items().toList();

      assertThat(items).extracting(LicenceItem::isBad).containsExactly(false, true, true, false);
      assertThat(items.get(0).getBusiness()).map(FoodBusiness::getName).contains("多伦县食品厂");
      assertThat(items.get(2).getFindings().get(0).getColumn()).contains("FoodBusiness.id");
      assertThat(items.get(3).getRemovedId()).contains("B4");
    }
  }

  @Test
  void theReadmeShowsTheExampleAsItIsRun() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/liangze/spi/ReadmeExampleTest.java"));
    String example = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));
    String shown =
        example
            .strip()
            .lines()
            .map(line -> line.replaceFirst("^ {2}", ""))
            .collect(Collectors.joining("\n"));

    assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + shown + "\n```");
  }
}
