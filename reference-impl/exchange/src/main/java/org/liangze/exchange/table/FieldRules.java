package org.liangze.exchange.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.Identifier;
import org.liangze.model.identifier.IdentifierKind;
import org.liangze.model.identifier.IdentifierVerdict;
import org.liangze.model.identifier.Validity;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/**
 * What a field is checked against, remembered for the whole table: codes, days and identifiers
 * repeat, and each is read and kept once.
 *
 * <p>Not thread-safe.
 */
final class FieldRules {

  private static final int MOST_REMEMBERED = 200_000;
  private static final int LONGEST_SHOWN = 40;

  /** A spreadsheet's number has 15 exact digits. */
  private static final int EXACT_DIGITS = 15;

  private static final int PERSONAL_DIGITS = 18;

  private final @Nullable JurisdictionTree tree;
  private final Predicate<? super EntryReference> known;
  private final Map<String, JurisdictionCode> codes = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Long> rowsById = new HashMap<>();

  FieldRules(@Nullable JurisdictionTree tree, Predicate<? super EntryReference> known) {
    this.tree = tree;
    this.known = known;
  }

  @Nullable JurisdictionCode findCode(String text) {
    JurisdictionCode code = codes.get(text);
    if (code == null) {
      try {
        code = JurisdictionCode.of(Spellings.halfWidth(text));
      } catch (InvalidValueException e) {
        return null;
      }
      if (codes.size() < MOST_REMEMBERED) {
        codes.put(text, code);
      }
    }
    return code;
  }

  boolean isKnown(JurisdictionCode code) {
    return tree == null || tree.contains(code);
  }

  boolean isKnown(EntryKind<?> kind, String id) {
    return known.test(EntryReference.of(kind, id));
  }

  /** Returns the earlier row of an identifier, or 0 and remembers this row. */
  long firstRowOf(String id, long row) {
    Long earlier = rowsById.putIfAbsent(id, row);
    return earlier == null ? 0 : earlier;
  }

  String intern(String text) {
    String kept = texts.get(text);
    if (kept != null) {
      return kept;
    }
    if (texts.size() < MOST_REMEMBERED) {
      texts.put(text, text);
    }
    return text;
  }

  /** Returns the number, or -1 if the text spells none. */
  int findCount(String text) {
    String plain = Spellings.halfWidth(text);
    if (plain.isEmpty() || plain.length() > 9) {
      return -1;
    }
    int count = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      count = count * 10 + (c - '0');
    }
    return count;
  }

  /** Whether a workbook's number certainly is what was typed in: no exponent, not too long. */
  boolean isExactNumber(String raw) {
    int digits = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '.' && !(c == '-' && i == 0)) {
        return false;
      }
    }
    return digits > 0 && digits <= EXACT_DIGITS;
  }

  String plainNumber(String raw) {
    return raw.indexOf('.') < 0 ? raw : new BigDecimal(raw).stripTrailingZeros().toPlainString();
  }

  /** Whether a text is a number as a spreadsheet shortens it, such as {@code 1.50102E+11}. */
  boolean isScientific(String text) {
    int exponent = Math.max(text.indexOf('E'), text.indexOf('e'));
    if (exponent <= 0 || exponent == text.length() - 1) {
      return false;
    }
    boolean marked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == exponent + 1 && (c == '+' || c == '-')) {
        marked = true;
      } else if (i == 1 && c == '.') {
        marked = true;
      } else if (i != exponent && (c < '0' || c > '9')) {
        return false;
      }
    }
    return marked;
  }

  /** Whether a text is an identity number by its date of birth and its check, not by chance. */
  boolean isPersonalNumber(String text) {
    if (text.length() != PERSONAL_DIGITS || !Character.isDigit(text.charAt(PERSONAL_DIGITS - 2))) {
      return false;
    }
    IdentifierVerdict verdict = CreditCode.of(text).verify();
    return verdict.getKind() == IdentifierKind.ID_CARD && verdict.getValidity() == Validity.VALID;
  }

  /** Returns a value as a message may show it. */
  String shown(TableColumn column, String value) {
    return column.getPersonalData().isPresent()
        ? column.getPersonalData().get().mask(cut(value))
        : shown(value);
  }

  String shown(String value) {
    return Identifier.recognise(cut(value)).getShown();
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
  }

  /** Returns whether a division within a number is known; without a tree, every one is. */
  Predicate<JurisdictionCode> knownDivision() {
    return this::isKnown;
  }

  boolean hasTree() {
    return tree != null;
  }
}
