package org.liangze.engine;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.model.Text;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.source.LicenceSourceException;

/**
 * A licence source whose failures are told in the words of the api, because a caller does not know
 * the spi. What a reader does with an item is no failure of the source.
 *
 * <p>As thread-safe as the source behind it.
 */
final class TranslatingSource implements LicenceSource {

  private final LicenceSource source;
  private final String id;

  TranslatingSource(LicenceSource source) {
    this.source = Objects.requireNonNull(source, "licenceSource");
    this.id = source.getId();
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public LicenceSnapshot open(Optional<String> watermark) {
    return new TranslatingSnapshot(translating(() -> source.open(watermark)));
  }

  private <R> R translating(Supplier<R> call) {
    return PlugInCalls.answer(
        () -> {
          try {
            return call.get();
          } catch (LicenceSourceException e) {
            throw new PlugInFailedException(e.getText(), e.isRetryable(), e);
          }
        },
        this::failed);
  }

  private void translating(Runnable call) {
    translating(
        () -> {
          call.run();
          return true;
        });
  }

  /** A plug-in that forgot to wrap its failure (S9); what it says may hold personal data. */
  private Text failed() {
    return Text.of("许可数据来源 " + id + " 失败", "licence source " + id + " failed");
  }

  private final class TranslatingSnapshot implements LicenceSnapshot {

    private final LicenceSnapshot snapshot;

    TranslatingSnapshot(LicenceSnapshot snapshot) {
      this.snapshot = snapshot;
    }

    @Override
    public String getVersion() {
      return translating(snapshot::getVersion);
    }

    @Override
    public Optional<String> getWatermark() {
      return translating(snapshot::getWatermark);
    }

    @Override
    public boolean isComplete() {
      return translating(snapshot::isComplete);
    }

    @Override
    public Stream<LicenceItem> items() {
      Stream<LicenceItem> items = translating(snapshot::items);
      Iterator<LicenceItem> iterator = translating(items::iterator);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(
                  new TranslatingIterator(iterator), Spliterator.ORDERED | Spliterator.NONNULL),
              false)
          .onClose(() -> translating(items::close));
    }

    @Override
    public void close() {
      translating(snapshot::close);
    }
  }

  /** Reading on may fail as well as opening. */
  private final class TranslatingIterator implements Iterator<LicenceItem> {

    private final Iterator<LicenceItem> items;

    TranslatingIterator(Iterator<LicenceItem> items) {
      this.items = items;
    }

    @Override
    public boolean hasNext() {
      return translating(items::hasNext);
    }

    @Override
    public LicenceItem next() {
      return translating(items::next);
    }
  }
}
