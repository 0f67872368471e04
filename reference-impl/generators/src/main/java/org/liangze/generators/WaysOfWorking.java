package org.liangze.generators;

import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.jurisdiction.Jurisdiction;

/**
 * The cities that the founding document names for a way of working: Baotou and Wuhai (1502, 1503)
 * train cadres together and supervise in groups, Chifeng and Xilingol (1504, 1525) sign online. In
 * other provinces the cities with the same last digits do so.
 */
final class WaysOfWorking {

  private WaysOfWorking() {}

  static boolean visitsInGroups(Jurisdiction city) {
    String code = city.getCode().getValue();
    return code.length() == 4 && (code.endsWith("02") || code.endsWith("03"));
  }

  private static boolean signsOnline(Jurisdiction city) {
    String code = city.getCode().getValue();
    return code.length() == 4 && (code.endsWith("04") || code.endsWith("25"));
  }

  /** Returns the channel for a number from 0 to 99. */
  static LetterChannel channel(Jurisdiction city, int percent) {
    int collective = visitsInGroups(city) ? 70 : 15;
    int online = signsOnline(city) ? 80 : 20;
    if (percent < collective) {
      return LetterChannel.COLLECTIVE;
    }
    return percent < collective + online ? LetterChannel.ONLINE : LetterChannel.ON_PAPER;
  }
}
