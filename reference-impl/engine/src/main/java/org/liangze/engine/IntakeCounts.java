package org.liangze.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.liangze.api.intake.IntakeReport;
import org.liangze.model.ledger.EntryKind;

/** Counts what becomes of each row. Not thread-safe. */
final class IntakeCounts {

  private final Map<EntryKind<?>, Long> written = new LinkedHashMap<>();
  private final Map<EntryKind<?>, Long> unchanged = new LinkedHashMap<>();
  private final Map<EntryKind<?>, Long> rejected = new LinkedHashMap<>();
  private long badRows;
  private long closedAsMissing;

  void take(EntryKind<?> kind, boolean isWritten) {
    (isWritten ? written : unchanged).merge(kind, 1L, Long::sum);
  }

  void reject(EntryKind<?> kind) {
    rejected.merge(kind, 1L, Long::sum);
  }

  void passBadRow() {
    badRows++;
  }

  void closeMissing() {
    closedAsMissing++;
  }

  IntakeReport report(Optional<String> watermark, long revision) {
    return IntakeReport.builder()
        .written(written)
        .unchanged(unchanged)
        .rejected(rejected)
        .badRows(badRows)
        .closedAsMissing(closedAsMissing)
        .watermark(watermark)
        .revision(revision)
        .build();
  }
}
