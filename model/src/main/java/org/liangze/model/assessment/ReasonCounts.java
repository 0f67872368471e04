package org.liangze.model.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by reason (分原因计数), in the order in which they are told. */
public final class ReasonCounts {

  private ReasonCounts() {}

  /** Returns the counts, the most frequent first, equals by code. */
  public static Map<Reason, Long> mostFrequentFirst(Map<Reason, Long> counts) {
    Map<Reason, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Reason, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().getCode()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
