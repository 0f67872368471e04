package org.liangze.model.identifier;

/** The check characters of the identifiers; each takes the characters before the check. */
final class CheckDigits {

  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] ID_CARD_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String ID_CARD_CHECKS = "10X98765432";

  private CheckDigits() {}

  /** ISO 7064 MOD 11,10 (GB/T 17710), of licence and registration numbers. */
  static char mod11And10(CharSequence digits) {
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (product + (digits.charAt(i) - '0')) % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }

  /** GB 32100, of unified social credit codes: weights 3^(i-1) mod 31. */
  static char creditCode(CharSequence body) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += CreditCode.ALPHABET.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    // The outer mod matters: a sum of 0 gives the check character 0.
    return CreditCode.ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** GB 11714, of organisation codes: letters count from 10. */
  static char organisation(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  /** ISO 7064 MOD 11-2 (GB 11643), of identity cards. */
  static char idCard(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (body.charAt(i) - '0') * ID_CARD_WEIGHTS[i];
    }
    return ID_CARD_CHECKS.charAt(sum % 11);
  }
}
