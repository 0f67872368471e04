package org.liangze.spi.testkit;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * A sound snapshot of a {@link ListedSystem}: the lines that its watermark, a number of lines, had
 * not seen.
 */
class ListedSnapshot implements LicenceSnapshot {

  private final ListedSystem system;
  private final int from;
  private final int end;
  private boolean streamed;
  private boolean closed;

  ListedSnapshot(ListedSystem system, Optional<String> watermark) {
    this.system = system;
    this.from = watermark.map(ListedSnapshot::seen).orElse(0);
    this.end = system.size();
    system.opened().incrementAndGet();
  }

  private static int seen(String watermark) {
    if (!watermark.matches("[0-9]{1,9}")) {
      throw ListedSystem.failure("the watermark is unknown");
    }
    return Integer.parseInt(watermark);
  }

  @Override
  public String getVersion() {
    return "lines " + end;
  }

  @Override
  public Optional<String> getWatermark() {
    return Optional.of("" + end);
  }

  @Override
  public boolean isComplete() {
    return from == 0;
  }

  @Override
  public Stream<LicenceItem> items() {
    if (streamed) {
      throw new IllegalStateException("the items of a snapshot are read once");
    }
    streamed = true;
    return lines();
  }

  Stream<LicenceItem> lines() {
    return IntStream.range(from, end)
        .filter(index -> !system.line(index).blank())
        .mapToObj(index -> item(index + 1L, system.line(index)));
  }

  private LicenceItem item(long row, ListedSystem.Line line) {
    return line.row()
        .map(cells -> item(row, cells))
        .orElseGet(() -> LicenceItem.builder().row(row).removedId(line.id()).build());
  }

  private LicenceItem item(long row, SourceRow cells) {
    LicenceItem.Builder item = LicenceItem.builder().row(row);
    try {
      return item.business(business(cells)).build();
    } catch (InvalidValueException e) {
      if (!PersonalNumber.isCard(cells.getId())) {
        item.badRowId(cells.getId());
      }
      return item.addFindings(finding(row, e.getField(), message(cells, e))).build();
    }
  }

  static RowFinding finding(long row, String column, Text message) {
    return RowFinding.of(row, column, IntakeFinding.INVALID_VALUE, Severity.ERROR, message);
  }

  Text message(SourceRow cells, InvalidValueException e) {
    return e.getRule();
  }

  private static FoodBusiness business(SourceRow cells) {
    return FoodBusiness.builder()
        .id(cells.getId())
        .name(cells.getName())
        .jurisdiction(JurisdictionCode.of(cells.getDivision()))
        .line(FoodLine.CATERING)
        .addLicences(Licence.of(LicenceNumber.of(cells.getLicence())))
        .from(cells.getFrom())
        .build();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      system.opened().decrementAndGet();
    }
  }
}
