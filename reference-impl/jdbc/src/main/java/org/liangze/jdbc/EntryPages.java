package org.liangze.jdbc;

import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Stored;

/**
 * The entries of a query, page after page: no connection is held between two pages, and no more
 * than one page is in memory.
 *
 * @param <T> the entries
 */
final class EntryPages<T extends LedgerEntry> extends AbstractSpliterator<Stored<T>> {

  /** Reads the page after an id; the first one after null. */
  @FunctionalInterface
  interface PageReader<T extends LedgerEntry> {
    Page<T> read(@Nullable String after);
  }

  private final PageReader<T> reader;
  private Iterator<Stored<T>> page = Collections.emptyIterator();
  private @Nullable String after;
  private boolean last;
  private boolean closed;

  private EntryPages(PageReader<T> reader, @Nullable String after) {
    super(Long.MAX_VALUE, ORDERED | DISTINCT | NONNULL | IMMUTABLE);
    this.reader = reader;
    this.after = after;
  }

  static <T extends LedgerEntry> Stream<Stored<T>> stream(
      PageReader<T> reader, @Nullable String after) {
    EntryPages<T> pages = new EntryPages<>(reader, after);
    return StreamSupport.stream(pages, false).onClose(pages::close);
  }

  private void close() {
    closed = true;
    page = Collections.emptyIterator();
  }

  @Override
  public boolean tryAdvance(Consumer<? super Stored<T>> action) {
    if (closed) {
      throw new IllegalStateException("the stream of entries is closed");
    }
    while (!page.hasNext() && !last) {
      Page<T> next = reader.read(after);
      page = next.getEntries().iterator();
      last = next.isLast();
      after = next.getNext().orElse(null);
    }
    if (!page.hasNext()) {
      return false;
    }
    action.accept(page.next());
    return true;
  }
}
