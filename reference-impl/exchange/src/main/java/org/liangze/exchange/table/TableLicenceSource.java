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
 * A licence source (许可数据来源) that is a file of businesses: one complete snapshot.
 *
 * <p>Example: {@code TableLicenceSource.of("licence-csv", file, "2022-10-31", context)}. There is
 * no watermark, so the whole file is read each time.
 *
 * <p>A bad row is an item with its findings, and with its identifier where that can be read, so
 * that its business does not pass for gone; it goes to the context's quarantine file as well, which
 * is complete once the snapshot is closed. The context's listener hears of the file as a whole,
 * such as columns that are not known. A file that cannot be read to its end is a failure, as what
 * is behind that place would pass for gone; so is a quarantine file that cannot be written.
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
    try {
      Items items = new Items();
      items.failIfUnreadable();
      return new Snapshot(items);
    } catch (TableException e) {
      throw unwritable(e);
    }
  }

  private LicenceSourceException unwritable(TableException e) {
    return new LicenceSourceException(id, e.getText(), false, e);
  }

  private final class Snapshot implements LicenceSnapshot {

    private final Items items;
    private boolean streamed;

    Snapshot(Items items) {
      this.items = items;
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
      return true;
    }

    @Override
    public Stream<LicenceItem> items() {
      if (streamed) {
        throw new IllegalStateException("the items of a snapshot are read once");
      }
      streamed = true;
      return StreamSupport.stream(
          Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
          false);
    }

    @Override
    public void close() {
      try {
        items.rows.close();
      } catch (TableException e) {
        throw unwritable(e);
      }
    }
  }

  /** Good and bad rows in the order of the file. */
  private final class Items implements Iterator<LicenceItem>, IntakeListener {

    private final TableRows<FoodBusiness> rows;
    private boolean begun;
    private @Nullable LicenceItem next;
    private boolean ended;

    Items() {
      rows =
          new TableRows<>(TableLayout.BUSINESSES, file, context.toBuilder().listener(this).build());
      begun = true;
    }

    /** Findings about a row are part of its item. */
    @Override
    public void onFinding(RowFinding finding) {
      if (!begun) {
        context.getListener().onFinding(finding);
      }
    }

    @Override
    public void onProgress(long done) {
      context.getListener().onProgress(done);
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        ended = !advance();
        if (ended) {
          failIfUnreadable();
        } else {
          next = item();
        }
      }
      return next != null;
    }

    private boolean advance() {
      try {
        return rows.advance();
      } catch (TableException e) {
        throw unwritable(e);
      }
    }

    void failIfUnreadable() {
      Optional<RowFinding> fatal = rows.report().getFatal();
      if (fatal.isPresent()) {
        rows.close();
        throw new LicenceSourceException(id, fatal.get().getMessage(), false, null);
      }
    }

    private LicenceItem item() {
      LicenceItem.Builder item =
          LicenceItem.builder()
              .row(rows.getRow())
              .business(Optional.ofNullable(rows.getRecord()))
              .findings(rows.getFindings());
      if (rows.getRecord() == null) {
        item.badRowId(Optional.ofNullable(rows.getKey()));
      }
      return item.build();
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
