package org.liangze.generators;

/**
 * How fast one county comes forward in each phase of the campaign, in whole numbers.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Pace {

  private static final Phase[] PHASES = Phase.values();

  /** From VERIFICATION to PRINCIPAL. */
  private static final int FIRST_PHASES = 7;

  /** Far more than there are phases, so that one more of them moves no other. */
  private static final int ROOM_FOR_PHASES = 64;

  /** Beyond the numbers of all places. */
  private static final long LATER_PHASES = 1L << 40;

  private static final int UNIT_BITS = 20;
  private static final long UNIT = 1L << UNIT_BITS;

  private final int days;
  private final int[] bends = new int[PHASES.length];
  private final int[] finishes = new int[PHASES.length];

  /**
   * @param city the number of the city, whose zeal its counties share
   * @param county the number of the county, or of the city for the city's own cadres
   * @param days the length of the campaign
   */
  Pace(Dice dice, int city, int county, int days) {
    this.days = days;
    int zeal = 150 + dice.below(900, Draw.CITY_SPEED, city);
    for (int phase = 0; phase < PHASES.length; phase++) {
      long ofCity = number(city, phase);
      long ofCounty = number(county, phase);
      bends[phase] =
          zeal
              + dice.below(400, Draw.CITY_SPEED, ~ofCity)
              + dice.below(500, Draw.COUNTY_SPEED, ofCounty);
      finishes[phase] =
          1000
              - dice.below(150, Draw.CITY_FINISH, ofCity)
              - dice.below(50, Draw.COUNTY_FINISH, ofCounty);
    }
  }

  /**
   * Phases that came later leave the draws of the first ones, and so their figures, as they were.
   */
  private static long number(long place, int phase) {
    return phase < FIRST_PHASES
        ? place * FIRST_PHASES + phase
        : LATER_PHASES + place * ROOM_FOR_PHASES + phase;
  }

  /**
   * Returns the day, from 0 up to and without the length of the campaign, on which a record is
   * made.
   *
   * @param roll any long; the records of a county spread over the phase by a curve that is bent
   *     early or late
   */
  int day(Phase phase, long roll) {
    long u = roll >>> Long.SIZE - UNIT_BITS;
    long bend = bends[phase.ordinal()];
    long curve = u * (bend * UNIT + (1000 - bend) * u) / (1000 * UNIT);
    long thousandths =
        phase.from() * UNIT + phase.length() * (finishes[phase.ordinal()] * curve / 1000);
    return (int) (thousandths * days / (1000 * UNIT));
  }
}
