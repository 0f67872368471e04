package org.liangze.model.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A published total held against its parts (公布的合计): do they add up, and if not, which parts were
 * left out of it?
 *
 * <p>Example: 32 + 254 + 2,486 + 19,901 against 22,641 is PARTS_LEFT_OUT, and what was left out is
 * part 0. Counts may be intervals; then "adds up" means that both can be the same count.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PublishedTotal {

  /** The most parts that a total may have. */
  public static final int MOST_PARTS = 128;

  private static final int MOST_LEFT_OUT = 3;

  private final List<PublishedCount> parts;
  private final PublishedCount total;
  private final PublishedCount sum;
  private final List<List<Integer>> explanations;

  private PublishedTotal(List<PublishedCount> parts, PublishedCount total) {
    this.parts = parts;
    this.total = total;
    this.sum = sumWithout(Collections.emptyList());
    this.explanations = Collections.unmodifiableList(explanations());
  }

  /**
   * Holds a total against its parts.
   *
   * @param parts 1 to 128 counts
   * @throws InvalidValueException if there are no parts or too many, or their sum exceeds a long
   */
  public static PublishedTotal of(List<PublishedCount> parts, PublishedCount total) {
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw InvalidValueException.of(
          "PublishedTotal.parts",
          parts.size(),
          Text.of("应有 1 至 " + MOST_PARTS + " 个部分", "must be 1 to " + MOST_PARTS + " parts"));
    }
    return new PublishedTotal(Collections.unmodifiableList(new ArrayList<>(parts)), total);
  }

  /** Returns the verdict. */
  public TotalVerdict getVerdict() {
    if (sum.intersect(total).isPresent()) {
      return TotalVerdict.CONSISTENT;
    }
    return explanations.isEmpty() ? TotalVerdict.INCONSISTENT : TotalVerdict.PARTS_LEFT_OUT;
  }

  /** Returns the true sum of the parts. */
  public PublishedCount getSum() {
    return sum;
  }

  /**
   * Returns the sets of parts, by their places from 0, which if left out explain the total: all
   * with the fewest parts, at most three; empty if the total is consistent or nothing explains it.
   * At least one part always remains.
   */
  public List<List<Integer>> getExplanations() {
    return explanations;
  }

  private List<List<Integer>> explanations() {
    List<List<Integer>> found = new ArrayList<>();
    if (sum.intersect(total).isPresent()) {
      return found;
    }
    int most = Math.min(MOST_LEFT_OUT, parts.size() - 1);
    for (int size = 1; size <= most && found.isEmpty(); size++) {
      collect(size, 0, new ArrayList<>(), found);
    }
    return found;
  }

  private void collect(int size, int next, List<Integer> leftOut, List<List<Integer>> found) {
    if (leftOut.size() == size) {
      if (sumWithout(leftOut).intersect(total).isPresent()) {
        found.add(Collections.unmodifiableList(new ArrayList<>(leftOut)));
      }
      return;
    }
    for (int part = next; part < parts.size(); part++) {
      leftOut.add(part);
      collect(size, part + 1, leftOut, found);
      leftOut.remove(leftOut.size() - 1);
    }
  }

  private PublishedCount sumWithout(List<Integer> leftOut) {
    PublishedCount result = PublishedCount.exactly(0);
    for (int i = 0; i < parts.size(); i++) {
      if (!leftOut.contains(i)) {
        result = result.plus(parts.get(i));
      }
    }
    return result;
  }

  /** Returns the parts, the total and the verdict. */
  @Override
  public String toString() {
    return parts + " = " + total + ": " + getVerdict();
  }
}
