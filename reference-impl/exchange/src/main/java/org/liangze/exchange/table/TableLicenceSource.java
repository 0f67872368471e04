package org.liangze.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.intake.RowFinding;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.source.LicenceSourceException;

/**
 * A licence source (许可数据来源) that is a file of businesses: one whole snapshot.
 *
 * <p>Example: {@code TableLicenceSource.of("licence-csv", file, "2022-10-31", context)}. There is
 * no watermark, so the whole file is read each time.
 *
 * <p>The snapshot is complete only if no row of the file is bad: a business that stands in a bad
 * row must not pass for gone. To know that, opening reads the file once and hands nothing on; the
 * quarantine file is written then. A file that cannot be read to its end is no snapshot.
 *
 * <p>This class is immutable; it is as thread-safe as the context is.
 */
public final class TableLicenceSource implements LicenceSource {

  private final String id;
  private final Path file;
  private final String version;
  private final IntakeContext context;

  private TableLicenceSource(String id, Path file, String version, IntakeContext context) {
    this.id = Objects.requireNonNull(id, "id");
    this.file = Objects.requireNonNull(file, "file");
    this.version = Objects.requireNonNull(version, "version");
    this.context = Objects.requireNonNull(context, "context");
  }

  /**
   * Returns the source of a file.
   *
   * @param id the plug-in's id, such as {@code licence-csv}
   * @param file of layout {@link TableLayout#BUSINESSES}
   * @param version of the data, such as {@code 2022-10-31}
   */
  public static TableLicenceSource of(String id, Path file, String version, IntakeContext context) {
    return new TableLicenceSource(id, file, version, context);
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public LicenceSnapshot open(Optional<String> watermark) {
    TableReport report = TableIntake.check(TableLayout.BUSINESSES, file, context);
    if (report.getFatal().isPresent()) {
      throw unreadable(report.getFatal().get());
    }
    return new Snapshot(report.isClean());
  }

  private LicenceSourceException unreadable(RowFinding finding) {
    return new LicenceSourceException(id, finding.getMessage(), false, null);
  }

  private final class Snapshot implements LicenceSnapshot {

    private final boolean complete;
    private @Nullable Items items;

    Snapshot(boolean complete) {
      this.complete = complete;
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
      return complete;
    }

    @Override
    public Stream<LicenceItem> items() {
      if (items != null) {
        throw new IllegalStateException("the items of a snapshot are read once");
      }
      items = new Items();
      return StreamSupport.stream(
          Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
          false);
    }

    @Override
    public void close() {
      if (items != null) {
        items.rows.close();
      }
    }
  }

  /** Good and bad rows in the order of the file. */
  private final class Items implements Iterator<LicenceItem>, IntakeListener {

    private final List<RowFinding> findings = new ArrayList<>();
    private final TableRows<FoodBusiness> rows;
    private final java.util.ArrayDeque<LicenceItem> ready = new java.util.ArrayDeque<>();
    private boolean ended;

    Items() {
      rows =
          new TableRows<>(
              TableLayout.BUSINESSES,
              file,
              context.toBuilder().quarantine(Optional.empty()).listener(this).build());
      findings.clear();
    }

    @Override
    public void onFinding(RowFinding finding) {
      findings.add(finding);
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !ended) {
        FoodBusiness business = rows.next();
        ended = business == null;
        failIfUnreadable();
        takeFindings(business);
      }
      return !ready.isEmpty();
    }

    private void failIfUnreadable() {
      Optional<RowFinding> fatal = ended ? rows.report().getFatal() : Optional.empty();
      if (fatal.isPresent()) {
        throw unreadable(fatal.get());
      }
    }

    /** Since the last good row there may be findings of several bad ones, then of this one. */
    private void takeFindings(@Nullable FoodBusiness business) {
      int from = 0;
      while (from < findings.size()) {
        long row = findings.get(from).getRow();
        int end = from;
        while (end < findings.size() && findings.get(end).getRow() == row) {
          end++;
        }
        List<RowFinding> ofRow = findings.subList(from, end);
        if (business == null || row != rows.getRow()) {
          ready.add(LicenceItem.builder().row(row).addAllFindings(ofRow).build());
        }
        from = end;
      }
      if (business != null) {
        ready.add(
            LicenceItem.builder()
                .row(rows.getRow())
                .business(business)
                .addAllFindings(ofRow(rows.getRow()))
                .build());
      }
      findings.clear();
    }

    private List<RowFinding> ofRow(long row) {
      List<RowFinding> found = new ArrayList<>();
      for (RowFinding finding : findings) {
        if (finding.getRow() == row) {
          found.add(finding);
        }
      }
      return found;
    }

    @Override
    public LicenceItem next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no further row");
      }
      return ready.remove();
    }
  }
}
