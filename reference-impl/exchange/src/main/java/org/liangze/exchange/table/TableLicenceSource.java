package org.liangze.exchange.table;

import java.nio.file.Path;
import java.util.Iterator;
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
  private final class Items implements Iterator<LicenceItem> {

    private final TableRows<FoodBusiness> rows;
    private @Nullable LicenceItem next;
    private boolean ended;

    Items() {
      // Opening has told every finding and filled the quarantine file.
      rows =
          new TableRows<>(
              TableLayout.BUSINESSES,
              file,
              context.toBuilder()
                  .quarantine(Optional.empty())
                  .listener(IntakeListener.none())
                  .build());
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        ended = !rows.advance();
        if (ended) {
          failIfUnreadable();
        } else {
          next = item();
        }
      }
      return next != null;
    }

    private void failIfUnreadable() {
      Optional<RowFinding> fatal = rows.report().getFatal();
      if (fatal.isPresent()) {
        throw unreadable(fatal.get());
      }
    }

    private LicenceItem item() {
      return LicenceItem.builder()
          .row(rows.getRow())
          .business(Optional.ofNullable(rows.getRecord()))
          .findings(rows.getFindings())
          .build();
    }

    @Override
    public LicenceItem next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no further row");
      }
      LicenceItem item = next;
      next = null;
      return item;
    }
  }
}
