package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.access.Right;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.ledger.LedgerEntry;

/** What is written in the clear reads again as equal records, whatever the kind and the form. */
class RoundTripProperties {

  private static Path file;

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("round-trip", ".table");
  }

  @AfterContainer
  static void removeFile() throws IOException {
    Files.delete(file);
  }

  record Table(TableLayout<Object> layout, List<Object> records) {}

  @Provide
  @SuppressWarnings("unchecked")
  Arbitrary<Table> tables() {
    return Arbitraries.of(TableLayout.all())
        .flatMap(
            layout ->
                ((Arbitrary<Object>) Records.of(layout))
                    .list()
                    .ofMaxSize(6)
                    .map(
                        records ->
                            new Table((TableLayout<Object>) layout, withDistinctIds(records))));
  }

  private static List<Object> withDistinctIds(List<Object> records) {
    Map<Object, Object> byId = new LinkedHashMap<>();
    for (Object each : records) {
      byId.putIfAbsent(each instanceof LedgerEntry entry ? entry.getId() : each, each);
    }
    return new ArrayList<>(byId.values());
  }

  @Provide
  Arbitrary<Optional<Locale>> languages() {
    return Arbitraries.of(Locale.CHINESE, Locale.ENGLISH).optional();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenAsCsvReadsAsItWas(
      @ForAll("tables") Table table,
      @ForAll("languages") Optional<Locale> language,
      @ForAll boolean marked) {
    WriteOptions options =
        WriteOptions.builder()
            .language(language)
            .marked(marked)
            .addRights(Right.READ_PERSONAL_DATA)
            .build();
    try (TableWriter<Object> writer = TableWriter.csv(table.layout(), file, options)) {
      writer.writeAll(table.records().iterator());
    }
    assertThat(read(table.layout())).isEqualTo(table.records());
  }

  @Property(tries = 350, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenAsXlsxReadsAsItWas(
      @ForAll("tables") Table table, @ForAll("languages") Optional<Locale> language) {
    WriteOptions options =
        WriteOptions.builder().language(language).addRights(Right.READ_PERSONAL_DATA).build();
    try (TableWriter<Object> writer = TableWriter.xlsx(table.layout(), file, options)) {
      writer.writeAll(table.records().iterator());
    }
    assertThat(read(table.layout())).isEqualTo(table.records());
  }

  private static List<Object> read(TableLayout<Object> layout) {
    List<RowFinding> errors = new ArrayList<>();
    IntakeListener listener =
        new IntakeListener() {
          @Override
          public void onFinding(RowFinding finding) {
            if (finding.isError()) {
              errors.add(finding);
            }
          }
        };
    List<Object> records = new ArrayList<>();
    try (TableRows<Object> rows =
        new TableRows<>(layout, file, IntakeContext.builder().listener(listener).build())) {
      for (Object next = rows.next(); next != null; next = rows.next()) {
        records.add(next);
      }
    }
    assertThat(errors).isEmpty();
    return records;
  }
}
