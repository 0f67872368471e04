package org.liangze.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangze.model.Text;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.source.LicenceSourceException;

/**
 * A licence source whose snapshot is written down row by row; complete unless it says otherwise.
 */
final class ListedLicences implements LicenceSource {

  final List<Optional<String>> openedSince = new ArrayList<>();
  int closed;

  private List<LicenceItem> items = new ArrayList<>();
  private boolean complete = true;
  private int failsAfter = Integer.MAX_VALUE;

  /** Begins another snapshot. */
  ListedLicences next() {
    items = new ArrayList<>();
    complete = true;
    failsAfter = Integer.MAX_VALUE;
    return this;
  }

  ListedLicences with(FoodBusiness... businesses) {
    for (FoodBusiness business : businesses) {
      items.add(row().business(business).build());
    }
    return this;
  }

  ListedLicences withTombstone(String id) {
    items.add(row().removedId(id).build());
    return this;
  }

  ListedLicences withBadRow() {
    items.add(row().addFindings(finding(Severity.ERROR)).build());
    return this;
  }

  ListedLicences withBadRowOf(String id) {
    items.add(row().badRowId(id).addFindings(finding(Severity.ERROR)).build());
    return this;
  }

  ListedLicences withWarning(FoodBusiness business) {
    items.add(row().business(business).addFindings(finding(Severity.WARNING)).build());
    return this;
  }

  ListedLicences incomplete() {
    complete = false;
    return this;
  }

  /** Breaks off after some rows. */
  ListedLicences failingAfter(int rows) {
    failsAfter = rows;
    return this;
  }

  private LicenceItem.Builder row() {
    return LicenceItem.builder().row(items.size() + 2L);
  }

  private RowFinding finding(Severity severity) {
    return RowFinding.of(
        items.size() + 2L,
        "licence",
        IntakeFinding.WRONG_CHECK,
        severity,
        Text.of("校验码错误", "wrong check"));
  }

  @Override
  public String getId() {
    return "listed";
  }

  @Override
  public LicenceSnapshot open(Optional<String> watermark) {
    openedSince.add(watermark);
    return new LicenceSnapshot() {
      @Override
      public String getVersion() {
        return "2022-11-04";
      }

      @Override
      public Optional<String> getWatermark() {
        return Optional.of("mark-" + openedSince.size());
      }

      @Override
      public boolean isComplete() {
        return complete;
      }

      @Override
      public Stream<LicenceItem> items() {
        return items.stream().peek(this::failAfterSome);
      }

      private void failAfterSome(LicenceItem item) {
        if (item.getRow() - 2 >= failsAfter) {
          throw new LicenceSourceException(
              "listed", Text.of("连接中断", "the connection broke"), true, null);
        }
      }

      @Override
      public void close() {
        closed++;
      }
    };
  }
}
