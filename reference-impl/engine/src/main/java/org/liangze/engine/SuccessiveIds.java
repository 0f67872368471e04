package org.liangze.engine;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Identifiers of what a business has one after another (顺序编号), such as {@code
 * B150102-000017.guarantee-2}.
 *
 * <p>Two calls that look at the same state of a business arrive at the same identifier, so that the
 * store refuses the second of them: that is what keeps rules over several entries, such as "one
 * cadre at a time", true under concurrent calls. So both arguments must come from one revision: an
 * identifier that was taken since must meet its own, not be passed over.
 */
final class SuccessiveIds {

  /** Leaves room in an identifier for a dot, the word, a hyphen and nine digits. */
  private static final int LONGEST_PREFIX = 44;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,7}");

  private SuccessiveIds() {}

  /**
   * Returns the next identifier.
   *
   * @param word what it is, at most 9 characters, such as {@code officer}
   * @param own the identifiers that the business has already
   * @param isTaken whether an identifier stands for another business, as taken over from elsewhere
   */
  static String next(
      String businessId, String word, Collection<String> own, Predicate<String> isTaken) {
    String prefix = shortened(businessId) + "." + word + "-";
    int highest = 0;
    for (String id : own) {
      if (id.startsWith(prefix)) {
        String rest = id.substring(prefix.length());
        if (NUMBER.matcher(rest).matches()) {
          highest = Math.max(highest, Integer.parseInt(rest));
        }
      }
    }
    int number = highest + 1;
    while (isTaken.test(prefix + number)) {
      number++;
    }
    return prefix + number;
  }

  private static String shortened(String businessId) {
    return businessId.length() <= LONGEST_PREFIX
        ? businessId
        : Hashing.sha256()
            .hashString(businessId, StandardCharsets.UTF_8)
            .toString()
            .substring(0, LONGEST_PREFIX);
  }
}
