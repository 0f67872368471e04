package org.liangze.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.spi.store.Stored;

/** How many businesses a cadre guarantees at a time (包保户数). */
final class CadreLoad {

  private CadreLoad() {}

  /**
   * Returns the most businesses that a cadre guarantees on any one day of a span, with one more on
   * every day of it.
   *
   * @param others the cadre's assignments; those of the business itself are passed over
   */
  static int peakWith(
      String businessId,
      LocalDate from,
      Optional<LocalDate> end,
      List<Stored<GuaranteeAssignment>> others) {
    Map<LocalDate, Integer> changes = new TreeMap<>();
    for (Stored<GuaranteeAssignment> stored : others) {
      GuaranteeAssignment other = stored.getEntry();
      if (!other.getBusinessId().equals(businessId)
          && Spans.overlap(from, end, other.getFrom(), other.getEnd())) {
        LocalDate begin = other.getFrom().isBefore(from) ? from : other.getFrom();
        changes.merge(begin, 1, Integer::sum);
        other.getEnd().ifPresent(day -> changes.merge(day, -1, Integer::sum));
      }
    }
    int load = 1;
    int peak = load;
    for (int change : changes.values()) {
      load += change;
      peak = Math.max(peak, load);
    }
    return peak;
  }
}
