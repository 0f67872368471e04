package org.liangze.exchange.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The guard walks through a text by the same grammar as the parser behind it. */
class CellGuardProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a\",\r\n \u0000").ofMaxLength(40);
  }

  @Property(tries = 3_000)
  void aTextWithinTheLimitsPassesAsItIs(@ForAll("texts") String text) throws IOException {
    assertThat(readAll(new CellGuard(new StringReader(text), ','))).isEqualTo(text);
  }

  /** A NUL at the beginning of a line is noted for that line: so guard and parser count alike. */
  @Property(tries = 3_000)
  void theGuardNumbersRecordsLikeTheParser(@ForAll("texts") String text) throws IOException {
    CellGuard guard = new CellGuard(new StringReader(text), ',');
    try (CSVParser parser = format().parse(guard)) {
      for (CSVRecord record : parser) {
        boolean expected = String.join("", record.values()).indexOf('\0') >= 0;
        boolean noted =
            guard.takeFaults(record.getRecordNumber()).stream()
                .anyMatch(fault -> fault.getMessage().getEnglish().contains("NUL"));
        assertThat(noted).as("record %s", record.getRecordNumber()).isEqualTo(expected);
      }
    }
  }

  /** Whatever is in the cell that is over the limit, no other cell is harmed. */
  @Property(tries = 300)
  void cuttingOneCellLeavesTheOthersAsTheyAre(
      @ForAll("cells") List<List<String>> rows, @ForAll("giants") String giant) throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append("k,").append(giant).append(',').append(String.join(",", row)).append("\r\n");
    }
    CellGuard guard = new CellGuard(new StringReader(text.toString()), ',');
    List<List<String>> read = new ArrayList<>();
    try (CSVParser parser = format().parse(guard)) {
      for (CSVRecord record : parser) {
        List<RowFault> faults = guard.takeFaults(record.getRecordNumber());
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).getCell()).isEqualTo(1);
        assertThat(record.get(0)).isEqualTo("k");
        assertThat(record.get(1).length()).isLessThanOrEqualTo(CellGuard.LONGEST_CELL + 1);
        read.add(List.of(record.values()).subList(2, record.size()));
      }
    }
    List<List<String>> expected = new ArrayList<>();
    for (List<String> row : rows) {
      expected.add(row.stream().map(CellGuardProperties::unquoted).toList());
    }
    assertThat(read).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<List<String>>> cells() {
    return Arbitraries.of("", "a", "\"a,b\"", "\"a\nb\"", "\"a\"\"b\"", "\"\"")
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> giants() {
    String plain = "x".repeat(CellGuard.LONGEST_CELL);
    return Arbitraries.of(
        plain + "y",
        plain + "y".repeat(100_000),
        '"' + plain + "y\"",
        '"' + plain + "y,\n\"\"z\"",
        '"' + plain + "\"\"\"",
        '"' + "\"\"".repeat(CellGuard.LONGEST_CELL) + "\"\"\"");
  }

  private static String unquoted(String cell) {
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private static CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  private static String readAll(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      text.append((char) c);
    }
    return text.toString();
  }
}
