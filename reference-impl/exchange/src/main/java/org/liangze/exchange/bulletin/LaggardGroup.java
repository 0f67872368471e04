package org.liangze.exchange.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.liangze.model.figure.Tally;

/**
 * Units that lag behind (后进单位) as they are printed: one unit, or a long tie told in short.
 *
 * <p>Example: 赤峰市 44.77%; of twelve units that all have 0.00%, "全部 12 个单位"; of nine among twelve,
 * "呼和浩特市、包头市、乌海市等 9 个单位".
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LaggardGroup {

  /** A tie of as many is still told name by name. */
  private static final int NAMED = 3;

  private final List<RankedLine> lines;
  private final String name;
  private final Tally tally;

  private LaggardGroup(List<RankedLine> lines, String name) {
    this.lines = Collections.unmodifiableList(lines);
    this.name = name;
    this.tally =
        lines.stream()
            .map(line -> line.getTally().orElse(Tally.ZERO))
            .reduce(Tally.ZERO, Tally::plus);
  }

  /**
   * Returns the laggards one by one, but for long ties.
   *
   * @param laggards best first
   * @param units how many units there are
   */
  static List<LaggardGroup> of(List<RankedLine> laggards, int units, Printing printing) {
    List<LaggardGroup> groups = new ArrayList<>();
    for (int from = 0; from < laggards.size(); ) {
      int to = from + 1;
      while (to < laggards.size()
          && laggards.get(to).getMeasure().equals(laggards.get(from).getMeasure())) {
        to++;
      }
      List<RankedLine> tied = laggards.subList(from, to);
      if (tied.size() <= NAMED) {
        tied.forEach(
            line -> groups.add(new LaggardGroup(Collections.singletonList(line), line.getName())));
      } else {
        groups.add(new LaggardGroup(tied, inShort(tied, units, printing)));
      }
      from = to;
    }
    return Collections.unmodifiableList(groups);
  }

  private static String inShort(List<RankedLine> tied, int units, Printing printing) {
    String count = Printing.number(tied.size());
    if (tied.size() == units) {
      return printing.say(Wording.ALL_UNITS, count);
    }
    return printing.say(
        Wording.SOME_UNITS,
        tied.stream()
            .limit(NAMED)
            .map(RankedLine::getName)
            .collect(Collectors.joining(printing.say(Wording.LIST_COMMA))),
        count);
  }

  /** Returns the units, at least one. */
  public List<RankedLine> getLines() {
    return lines;
  }

  /** Returns the unit, for one that stands alone, and the first of a tie. */
  public RankedLine getFirst() {
    return lines.get(0);
  }

  public boolean isTie() {
    return lines.size() > 1;
  }

  /** Returns the unit's name, or who is tied. */
  public String getName() {
    return name;
  }

  /** Returns the rate or score that all of them have, as printed. */
  public String getMeasure() {
    return getFirst().getMeasure();
  }

  /** Returns the rank as printed; of a tie that is numbered through, from the first to the last. */
  public String getRankText() {
    String first = getFirst().getRankText();
    String last = lines.get(lines.size() - 1).getRankText();
    return first.equals(last) ? first : first + RankedLine.NONE + last;
  }

  /** Returns the sum of the counts as printed; empty where a score is ranked. */
  public String getCounts() {
    return getFirst().getTally().isPresent() ? Printing.counts(tally) : "";
  }

  /** Returns how many are left to do together, as printed; empty where a score is ranked. */
  public String getShortfall() {
    long shortfall =
        lines.stream().mapToLong(line -> line.getTally().orElse(Tally.ZERO).getShortfall()).sum();
    return getFirst().getTally().isPresent() ? Printing.number(shortfall) : "";
  }
}
