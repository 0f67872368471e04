package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.exchange.table.TableLayout;
import org.liangze.generators.GeneratedProvince;
import org.liangze.generators.ProvinceSpec;
import org.liangze.model.ledger.EntryKind;

class GenerateTest {

  @TempDir private Path folder;

  private Path file(TableLayout<?> layout) {
    return folder.resolve(layout.getName() + ".csv");
  }

  @Test
  void aTableIsWrittenOfEachKindThatTheProvinceHasAndNoneOfAnEarlierOneStays() throws IOException {
    GeneratedProvince province =
        GeneratedProvince.of(
            ProvinceSpec.county().withDay(ProvinceOptions.USUAL_DAY).withDutyDays(2));
    for (TableLayout<?> layout : TableLayout.all()) {
      Files.writeString(file(layout), "of an earlier province");
    }
    Run run = Run.of("generate", "--scale", "county", "--out", folder.toString());

    assertThat(run.exit()).isEqualTo(Exit.OK);
    TableLayout.all().stream()
        .filter(layout -> layout.getKind().isPresent())
        .forEach(
            layout -> {
              EntryKind<?> kind = layout.getKind().orElseThrow();
              long count = province.count(kind);
              boolean written = count > 0 || RestingIndicators.restOn(kind);
              assertThat(Files.exists(file(layout))).as("%s", layout).isEqualTo(written);
              if (written) {
                assertThat(file(layout))
                    .content(StandardCharsets.UTF_8)
                    .startsWith("\uFEFFid,")
                    .hasLineCount((int) count + 1);
              }
              assertThat(run.out().contains(layout.getName() + ".csv")).isEqualTo(written);
            });
  }
}
