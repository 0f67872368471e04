package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.intake.IntakeReport;
import org.liangze.engine.DefaultTwoResponsibilities;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.BusinessStatus;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSourceException;

class TableLicenceSourceTest {

  private static final String HEADER = "id,name,jurisdiction,line,licences,from,x\n";
  private static final Actor OFFICE = Actor.of("office-15", Scope.everything());

  @TempDir Path folder;

  private final Heard heard = new Heard();

  @Test
  void goodAndBadRowsAreItemsInTheOrderOfTheFile() throws IOException {
    TableLicenceSource source =
        source(
            HEADER
                + row("B1", "JY21501020000011")
                + row("B2", "SC10415255102074")
                + row("B 3", "JY21501020000011")
                + row("B1", "JY21501020000011")
                + row("B4", "JY14403030012013"));
    List<LicenceItem> items;
    try (LicenceSnapshot snapshot = source.open(Optional.empty())) {
      assertThat(snapshot.getVersion()).isEqualTo("2022-10-31");
      assertThat(snapshot.isComplete()).isTrue();
      assertThat(snapshot.getWatermark()).isEmpty();
      items = snapshot.items().toList();
      assertThatThrownBy(snapshot::items).isInstanceOf(IllegalStateException.class);
    }
    assertThat(items).extracting(LicenceItem::getRow).containsExactly(2L, 3L, 4L, 5L, 6L);
    assertThat(items)
        .extracting(LicenceItem::isBad)
        .containsExactly(false, true, true, true, false);
    assertThat(items)
        .extracting(item -> item.getBadRowId().orElse("-"))
        .containsExactly("-", "B2", "-", "B1", "-");
    assertThat(items.get(4).getFindings()).hasSize(1);
    assertThat(heard.brief())
        .as("what is about a row is told with the row")
        .containsExactly("1 - UNKNOWN_COLUMN WARNING");
    assertThat(Files.readAllLines(folder.resolve("bad.csv"))).hasSize(4);
  }

  @Test
  void aBusinessInABadRowDoesNotPassForGone() throws IOException {
    TwoResponsibilities first =
        liangze(
            source(
                HEADER
                    + row("B1", "JY21501020000011")
                    + row("B2", "JY21501020000020")
                    + row("B3", "JY21501020000038")));
    first.baseRegister().pull(OFFICE, "pull-1", Optional.empty(), heard);
    source(HEADER + row("B1", "JY21501020000011") + row("B2", "JY21501020000021"));
    IntakeReport report = first.baseRegister().pull(OFFICE, "pull-2", Optional.empty(), heard);
    assertThat(report.getBadRows()).isEqualTo(1);
    assertThat(report.getClosedAsMissing()).isEqualTo(1);
    assertThat(status(first, "B2")).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(status(first, "B3")).isEqualTo(BusinessStatus.CLOSED);
  }

  @Test
  void aFileThatCannotBeReadToItsEndIsAFailure() throws IOException {
    assertThatThrownBy(() -> source("id,name\n").open(Optional.empty()))
        .isInstanceOf(LicenceSourceException.class)
        .hasMessageContaining("licence-csv")
        .hasMessageContaining("missing");
    TableLicenceSource torn = source(HEADER + row("B1", "JY21501020000011") + "B2,\"x");
    try (LicenceSnapshot snapshot = torn.open(Optional.empty())) {
      assertThatThrownBy(() -> snapshot.items().toList())
          .isInstanceOf(LicenceSourceException.class)
          .hasMessageContaining("never closed");
    }
  }

  @Test
  void aQuarantineThatCannotBeWrittenIsAFailure() throws IOException {
    TableLicenceSource source = source(HEADER + row("B 1", "JY21501020000011"));

    try (LicenceSnapshot snapshot = source.open(Optional.empty())) {
      Files.createDirectories(folder.resolve("bad.csv").resolve("in-the-way"));

      assertCannotWrite(() -> snapshot.items().toList());
    }
    assertCannotWrite(() -> source.open(Optional.empty()));
  }

  private static void assertCannotWrite(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(LicenceSourceException.class)
        .hasMessageContaining("bad.csv cannot be written")
        .hasCauseInstanceOf(TableException.class);
  }

  private static BusinessStatus status(TwoResponsibilities liangze, String id) {
    return liangze
        .baseRegister()
        .findBusiness(id, Scope.everything())
        .orElseThrow()
        .getEntry()
        .getStatus();
  }

  private static TwoResponsibilities liangze(TableLicenceSource source) {
    return DefaultTwoResponsibilities.builder()
        .store(new MemoryLedgerStore())
        .jurisdictions(Counties.TREE)
        .clock(Clock.fixed(Instant.parse("2022-11-20T00:00:00Z"), ZoneOffset.UTC))
        .zone(ZoneId.of("Asia/Shanghai"))
        .licenceSource(source)
        .build();
  }

  private static String row(String id, String licence) {
    return id + ",某餐馆,150102,餐饮服务," + licence + ",2021-03-01\n";
  }

  private TableLicenceSource source(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("licences.csv"), text);
    return TableLicenceSource.of(
        "licence-csv",
        file,
        "2022-10-31",
        IntakeContext.builder()
            .tree(Counties.TREE)
            .listener(heard)
            .quarantine(folder.resolve("bad.csv"))
            .build());
  }
}
