package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;

/** What a snapshot said, read to its end: the items of one bench, in order. */
final class SourceReading {

  private final List<LicenceItem> items;
  private final Optional<String> watermark;
  private final boolean complete;

  private SourceReading(List<LicenceItem> items, Optional<String> watermark, boolean complete) {
    this.items = items;
    this.watermark = watermark;
    this.complete = complete;
  }

  /** Reads the items, and then the rest, as the engine does. */
  static SourceReading of(LicenceSnapshot snapshot, SourceBench bench) {
    List<LicenceItem> items = new ArrayList<>();
    try (Stream<LicenceItem> stream = snapshot.items()) {
      stream.iterator().forEachRemaining(items::add);
    }
    return new SourceReading(
        items.stream()
            .filter(item -> idOf(item).map(bench::isOwn).orElse(true))
            .collect(Collectors.toList()),
        snapshot.getWatermark(),
        snapshot.isComplete());
  }

  /** Returns the id of the business that an item is about, where it tells one. */
  static Optional<String> idOf(LicenceItem item) {
    return Stream.of(
            item.getBusiness().map(business -> business.getId()),
            item.getRemovedId(),
            item.getBadRowId())
        .filter(Optional::isPresent)
        .map(Optional::get)
        .findFirst();
  }

  /** Returns the items of the bench; one that tells no business may be another's. */
  List<LicenceItem> getItems() {
    return items;
  }

  /** Returns the businesses that are told to be there, in rows good or bad. */
  List<String> getPresent() {
    return items.stream()
        .filter(item -> !item.getRemovedId().isPresent())
        .map(SourceReading::idOf)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .collect(Collectors.toList());
  }

  /** Returns the businesses that have a tombstone. */
  List<String> getRemoved() {
    return items.stream()
        .map(LicenceItem::getRemovedId)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .collect(Collectors.toList());
  }

  List<LicenceItem> about(String id) {
    return items.stream()
        .filter(item -> idOf(item).equals(Optional.of(id)))
        .collect(Collectors.toList());
  }

  Optional<String> getWatermark() {
    return watermark;
  }

  boolean isComplete() {
    return complete;
  }
}
