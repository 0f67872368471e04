package org.liangze.model.identifier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangze.model.access.PersonalData;

/**
 * Masks what was meant to be a personal number, though it is none: identity card numbers with a
 * digit too few or too many, with letters for digits, parted by any signs, or run together; and
 * mobile phone numbers.
 */
final class NearMiss {

  /** One character less than a card. */
  private static final int SHORTEST = 17;

  private static final int DATE = 8;
  private static final int DIVISION = 6;
  private static final int LONGEST_GAP = 8;

  private static final String LOOK_ALIKES = "OQDILZSB";
  private static final String MEANT = "00011258";
  private static final char SIGN = ' ';
  private static final char LETTER = 'A';

  /** A letter of another script, beside which a phone number may stand. */
  private static final char OTHER_LETTER = '字';

  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Z])(?:(?:00)?86[ ]?)?1[3-9][0-9](?:[ ]?[0-9]{4}){2}(?![0-9A-Z])");

  private NearMiss() {}

  /** Masks in a text; as long as the text. */
  static String mask(String text) {
    String folded = fold(text);
    StringBuilder masked = new StringBuilder(text);
    int from = 0;
    while (from < folded.length()) {
      int end = endOfRun(folded, from);
      if (end > from && couldBeCards(folded.substring(from, end))) {
        hide(masked, from, end, PersonalData.Kind.IDENTITY_NUMBER);
      }
      from = Math.max(end, from + 1);
    }
    Matcher mobile = MOBILE.matcher(fold(masked.toString()));
    while (mobile.find()) {
      hide(masked, mobile.start(), mobile.end(), PersonalData.Kind.PHONE);
    }
    return masked.toString();
  }

  private static void hide(StringBuilder text, int from, int end, PersonalData.Kind kind) {
    text.replace(from, end, kind.mask(text.substring(from, end)));
  }

  /** One character for each: half-width digits and capitals, else a letter or a sign. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = Character.digit(c, 36);
      if (value >= 0) {
        folded.append(Character.toUpperCase(Character.forDigit(value, 36)));
      } else {
        folded.append(Character.isLetterOrDigit(c) ? OTHER_LETTER : SIGN);
      }
    }
    return folded.toString();
  }

  /** Returns where the digits, and what may stand for them or between them, end. */
  private static int endOfRun(String folded, int from) {
    int end = from;
    for (int i = from; i < folded.length() && i - end <= LONGEST_GAP; i++) {
      char c = folded.charAt(i);
      if (digit(c) != LETTER) {
        end = i + 1;
      } else if (c != SIGN || end == from) {
        break;
      }
    }
    return end;
  }

  /** The digit that a character is or is mistaken for; X remains. */
  private static char digit(char c) {
    if ((c >= '0' && c <= '9') || c == 'X') {
      return c;
    }
    int lookAlike = LOOK_ALIKES.indexOf(c);
    return lookAlike >= 0 ? MEANT.charAt(lookAlike) : LETTER;
  }

  private static boolean couldBeCards(String run) {
    StringBuilder digits = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) != SIGN) {
        digits.append(digit(run.charAt(i)));
      }
    }
    if (digits.length() < SHORTEST) {
      return false;
    }
    for (int i = DIVISION - 1; i + DATE <= digits.length(); i++) {
      // One digit may be lost or doubled in the division; further on a division must precede.
      boolean expected =
          i <= DIVISION + 1 || PersonalNumber.isProvince(digits.substring(i - DIVISION, i));
      if (expected && PersonalNumber.isDateOfBirth(digits.substring(i, i + DATE))) {
        return true;
      }
    }
    return false;
  }
}
