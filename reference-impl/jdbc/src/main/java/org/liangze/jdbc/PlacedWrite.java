package org.liangze.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Write;

/** A write, and its place in the batch from 1. */
final class PlacedWrite {

  private final Write write;
  private final int place;

  private PlacedWrite(Write write, int place) {
    this.write = write;
    this.place = place;
  }

  /** Returns the writes of a batch by the kind of entry. */
  static Map<EntryKind<?>, List<PlacedWrite>> byKind(Batch batch) {
    Map<EntryKind<?>, List<PlacedWrite>> byKind = new LinkedHashMap<>();
    int place = 0;
    for (Write write : batch.getWrites()) {
      byKind
          .computeIfAbsent(write.getEntry().getKind(), kind -> new ArrayList<>())
          .add(new PlacedWrite(write, ++place));
    }
    return byKind;
  }

  Write getWrite() {
    return write;
  }

  int getPlace() {
    return place;
  }
}
