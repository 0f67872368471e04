package org.liangze.generators;

import java.util.ArrayList;
import java.util.List;
import org.liangze.model.business.RiskLevel;

/**
 * A shuffled deck with one card for each licensed business: its profile and risk level. So many
 * cards of each kind are in it as Inner Mongolia has, in proportion; dealing them changes no total.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Deck {

  /** One kind of card. */
  record Card(Profile profile, RiskLevel risk) {}

  private static final List<Card> KINDS = kinds();

  private final int[] ends;
  private final Shuffle shuffle;

  Deck(int cards, Dice dice) {
    long[] counts =
        Shares.byLargestRemainder(
            cards, KINDS.stream().mapToLong(card -> card.profile().count(card.risk())).toArray());
    this.ends = new int[counts.length];
    int end = 0;
    for (int kind = 0; kind < ends.length; kind++) {
      end += (int) counts[kind];
      ends[kind] = end;
    }
    this.shuffle = new Shuffle(cards, dice.roll(Draw.CARD, 0));
  }

  private static List<Card> kinds() {
    List<Card> kinds = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      for (RiskLevel risk : RiskLevel.values()) {
        if (profile.count(risk) > 0) {
          kinds.add(new Card(profile, risk));
        }
      }
    }
    return List.copyOf(kinds);
  }

  /** Returns the card that is dealt as this one, counted from 0. */
  Card deal(int number) {
    int place = shuffle.at(number);
    int low = 0;
    int high = ends.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place < ends[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return KINDS.get(low);
  }
}
