package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.engine.DefaultTwoResponsibilities;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** A listener hears of the rows in their order, whoever finds what about them. */
class FindingsInOrderTest {

  private static final String GOOD = "C%d,王小明,,150102,县,2022-10-10%n";
  private static final String REJECTED = "C%d,王小明,,152531,县,2022-10-10%n";
  private static final String BAD = "C%d,王小明,,150102,县,2022-13-10%n";

  @TempDir Path folder;
  private final List<String> heard = new ArrayList<>();

  private final IntakeListener listener =
      new IntakeListener() {
        @Override
        public void onFinding(RowFinding finding) {
          heard.add("found " + finding.getRow());
        }

        @Override
        public void onRejected(NumberedEntry entry, List<RowFinding> findings) {
          heard.add("rejected " + entry.getRow());
        }
      };

  private void takeOver(String... rows) throws IOException {
    Path source = folder.resolve("cadres.csv");
    StringBuilder text = new StringBuilder("id,name,phone,jurisdiction,tier,from\n");
    for (int i = 0; i < rows.length; i++) {
      text.append(String.format(rows[i], i + 2));
    }
    Files.writeString(source, text);
    IntakeContext context = IntakeContext.builder().tree(Counties.TREE).listener(listener).build();
    Actor office =
        Actor.of("office-1501", Scope.within(Counties.TREE, JurisdictionCode.of("1501")));
    try (TableIntake intake = TableIntake.open(TableLayout.CADRES, source, context)) {
      liangze().baseRegister().takeOver(office, "op-1", intake, intake.rejections());
    }
  }

  private static TwoResponsibilities liangze() {
    return DefaultTwoResponsibilities.builder()
        .store(new MemoryLedgerStore())
        .jurisdictions(Counties.TREE)
        .clock(Clock.fixed(Instant.parse("2022-11-20T00:00:00Z"), ZoneOffset.UTC))
        .zone(ZoneId.of("Asia/Shanghai"))
        .build();
  }

  @Test
  void whatTheLedgerRejectsIsToldBetweenWhatTheTableFinds() throws IOException {
    takeOver(BAD, REJECTED, BAD, BAD, GOOD, REJECTED, BAD);

    assertThat(heard)
        .containsExactly("found 2", "rejected 3", "found 4", "found 5", "rejected 7", "found 8");
  }

  @Test
  void soMuchThatItWouldFillTheMemoryIsToldAtOnce() throws IOException {
    String[] rows = new String[FindingsInOrder.MOST_HELD + 2];
    Arrays.fill(rows, BAD);
    rows[0] = REJECTED;

    takeOver(rows);

    assertThat(heard).hasSize(rows.length).startsWith("found 3").endsWith("rejected 2");
  }
}
