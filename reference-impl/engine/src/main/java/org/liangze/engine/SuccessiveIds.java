package org.liangze.engine;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers of what a business has one after another (顺序编号), such as {@code
 * B150102-000017.guarantee-2}.
 *
 * <p>Two calls that look at the same state of a business arrive at the same identifier, so that the
 * store refuses the second of them: that is what keeps rules over several entries, such as "one
 * cadre at a time", true under concurrent calls.
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
   * @param taken the identifiers that the business has already
   */
  static String next(String businessId, String word, Collection<String> taken) {
    String prefix = shortened(businessId) + "." + word + "-";
    int highest = 0;
    for (String id : taken) {
      if (id.startsWith(prefix)) {
        Matcher number = NUMBER.matcher(id.substring(prefix.length()));
        if (number.matches()) {
          highest = Math.max(highest, Integer.parseInt(number.group()));
        }
      }
    }
    return prefix + (highest + 1);
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
