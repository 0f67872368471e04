package org.liangze.cli;

import java.util.function.Supplier;
import org.liangze.api.intake.IntakeReport;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.LedgerStore;

/** A ledger in memory (内存台账), empty at first and gone with the run. */
final class MemoryPlace implements LedgerPlace {

  private final LedgerStore store = new MemoryLedgerStore();

  @Override
  public LedgerStore getStore() {
    return store;
  }

  @Override
  public boolean has(EntryKind<?> kind) {
    return false;
  }

  @Override
  public String operation(EntryKind<?> kind, Supplier<String> fingerprint) {
    return "take-over-" + kind.getName();
  }

  @Override
  public IntakeReport loading(EntryKind<?> kind, Supplier<IntakeReport> work) {
    return work.get();
  }

  @Override
  public <R> R reading(Supplier<R> work) {
    return work.get();
  }

  @Override
  public void tell() {}

  @Override
  public void close() {}
}
