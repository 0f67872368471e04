package org.liangze.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangze.model.Text;
import org.liangze.model.identifier.Identifier;
import org.liangze.model.intake.RowFinding;

/**
 * Masks identity numbers wherever they stand: in any cell, list or message, whatever the column is
 * meant for and whoever wrote the message.
 */
final class PersonalNumbers {

  private static final String DIGIT = "[0-9０-９]";
  private static final String GAP = "[\\s\\p{Z}\\p{Cf}\\p{Pd}]{0,2}";
  private static final Pattern LIKE_IDENTITY_NUMBER =
      Pattern.compile("(?<!" + DIGIT + ")(?:" + DIGIT + GAP + "){17}[0-9０-９XxＸｘ](?!" + DIGIT + ")");

  private PersonalNumbers() {}

  static String maskedIn(String text) {
    Matcher matcher = LIKE_IDENTITY_NUMBER.matcher(text);
    StringBuffer masked = new StringBuffer();
    while (matcher.find()) {
      // Shows itself masked, unless it is a credit code of digits alone.
      matcher.appendReplacement(
          masked, Matcher.quoteReplacement(Identifier.recognise(matcher.group()).getShown()));
    }
    return matcher.appendTail(masked).toString();
  }

  static RowFinding maskedIn(RowFinding finding) {
    Text message = finding.getMessage();
    Text masked = Text.of(maskedIn(message.getChinese()), maskedIn(message.getEnglish()));
    return masked.equals(message)
        ? finding
        : RowFinding.builder().copyOf(finding).message(masked).build();
  }
}
