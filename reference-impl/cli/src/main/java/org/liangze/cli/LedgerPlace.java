package org.liangze.cli;

import java.util.function.Supplier;
import org.liangze.api.intake.IntakeReport;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.LedgerStore;

/** Where a ledger is kept (台账所在): in memory for one run, or in a database. Not thread-safe. */
interface LedgerPlace extends AutoCloseable {

  LedgerStore getStore();

  /** Returns whether it has entries of a kind already. */
  boolean has(EntryKind<?> kind);

  /**
   * Returns the name of the operation that takes all entries of a kind over.
   *
   * @param fingerprint of the data, so that the same data are the same operation
   */
  String operation(EntryKind<?> kind, Supplier<String> fingerprint);

  /** Does the work of taking a kind over, and notes how long it took. */
  IntakeReport loading(EntryKind<?> kind, Supplier<IntakeReport> work);

  /** Does work that reads the ledger, and shows how far it is. */
  <R> R reading(Supplier<R> work);

  /** Tells what was loaded and read, where that is worth telling. */
  void tell();

  @Override
  void close();
}
