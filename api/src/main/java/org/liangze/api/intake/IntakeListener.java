package org.liangze.api.intake;

import java.util.List;
import org.liangze.model.intake.RowFinding;

/**
 * Hears what happens while records are taken over (接收过程): for quarantine files and progress bars.
 * Called by the thread that takes over.
 */
public interface IntakeListener {

  /** Hears of an entry that was left out, with the reasons. */
  default void onRejected(NumberedEntry entry, List<RowFinding> findings) {}

  /** Hears of a finding about a row that has no entry, or that was taken in all the same. */
  default void onFinding(RowFinding finding) {}

  /** Hears how many rows have been dealt with so far. */
  default void onProgress(long rows) {}

  /** Returns a listener that ignores everything. */
  static IntakeListener none() {
    return new IntakeListener() {};
  }
}
