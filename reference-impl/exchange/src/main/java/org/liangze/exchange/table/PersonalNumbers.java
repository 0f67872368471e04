package org.liangze.exchange.table;

import org.liangze.model.Text;
import org.liangze.model.identifier.PersonalNumber;
import org.liangze.model.intake.RowFinding;

/**
 * Masks identity numbers wherever they stand: in any cell, list or message, whatever the column is
 * meant for and whoever wrote the message.
 */
final class PersonalNumbers {

  private PersonalNumbers() {}

  static String maskedIn(String text) {
    return PersonalNumber.maskCardsIn(text);
  }

  static RowFinding maskedIn(RowFinding finding) {
    Text message = finding.getMessage();
    Text masked = Text.of(maskedIn(message.getChinese()), maskedIn(message.getEnglish()));
    return masked.equals(message)
        ? finding
        : RowFinding.builder().copyOf(finding).message(masked).build();
  }
}
