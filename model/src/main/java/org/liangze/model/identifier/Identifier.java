package org.liangze.model.identifier;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * A text recognised as one of the known identifiers (编号识别), whatever field it was found in.
 *
 * <p>Example: {@code Identifier.recognise("ｓｃ104 1525 3102 074")} is the licence number {@code
 * SC10415253102074}. No text is refused: what is not recognised is OPAQUE.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Identifier {

  /** Enough to recognise every personal number that begins in the part that is shown. */
  private static final int LONGEST_SEARCHED = 4 * Spelling.LONGEST;

  private final String shown;
  private final IdentifierVerdict verdict;
  private final List<LicenceNumber> suggestions;

  private Identifier(String shown, IdentifierVerdict verdict, List<LicenceNumber> suggestions) {
    this.shown = shown;
    this.verdict = verdict;
    this.suggestions = suggestions;
  }

  /** Recognises a text without judging the division in it. */
  public static Identifier recognise(String text) {
    return recognise(text, null);
  }

  /**
   * Recognises a text.
   *
   * @param knownDivision whether a county is known, for warnings and suggestions; null to judge
   *     none
   */
  public static Identifier recognise(
      String text, @Nullable Predicate<JurisdictionCode> knownDivision) {
    if (!Spelling.isStorable(text)) {
      return new Identifier(shorten(text), unusable(text), Collections.emptyList());
    }
    Identifier recognised = recogniseStorable(text, knownDivision);
    return recognised.getKind() != IdentifierKind.OPAQUE && Spelling.turnsDirection(text)
        ? new Identifier(recognised.shown, turned(recognised.getKind()), Collections.emptyList())
        : recognised;
  }

  private static Identifier recogniseStorable(
      String text, @Nullable Predicate<JurisdictionCode> knownDivision) {
    LicenceNumber licence = LicenceNumber.of(text);
    if (licence.getKind() != IdentifierKind.OPAQUE) {
      return new Identifier(
          licence.isWellFormed() ? text : PersonalNumber.maskWithin(text),
          knownDivision == null ? licence.verify() : licence.verify(knownDivision),
          knownDivision == null ? Collections.emptyList() : licence.suggest(knownDivision));
    }
    CreditCode code = CreditCode.of(text);
    return new Identifier(code.shown(text), code.verify(), Collections.emptyList());
  }

  private static IdentifierVerdict unusable(String text) {
    return IdentifierVerdict.of(
            IdentifierKind.OPAQUE,
            Validity.UNCHECKED,
            text.length() > Spelling.LONGEST
                ? Text.of(
                    "超过 " + Spelling.LONGEST + " 个字符，不是编号",
                    "over " + Spelling.LONGEST + " characters, not an identifier")
                : Text.of("空白，不是编号", "blank, not an identifier"))
        .build();
  }

  private static IdentifierVerdict turned(IdentifierKind kind) {
    return IdentifierVerdict.malformed(
            kind,
            Text.of(
                "含有改变文字方向的不可见字符，所见未必是所写",
                "an invisible character turns the direction of the text, which may not be what it"
                    + " looks like"))
        .build();
  }

  private static String shorten(String text) {
    if (text.length() <= Spelling.LONGEST) {
      return PersonalNumber.maskWithin(text);
    }
    String searched = text.substring(0, Math.min(text.length(), LONGEST_SEARCHED));
    return PersonalNumber.maskWithin(searched).substring(0, Spelling.LONGEST) + "…";
  }

  /**
   * Returns the text as it was given; what is or may have been meant to be a personal number in it
   * is masked, a mobile phone number too.
   */
  public String getShown() {
    return shown;
  }

  /** Returns the kind that was recognised. */
  public IdentifierKind getKind() {
    return verdict.getKind();
  }

  /** Returns the verdict. */
  public IdentifierVerdict getVerdict() {
    return verdict;
  }

  /** Returns the numbers that may have been meant; see {@link LicenceNumber#suggest}. */
  public List<LicenceNumber> getSuggestions() {
    return suggestions;
  }

  /** Returns what is shown of the text, and the verdict. */
  @Override
  public String toString() {
    return shown + ": " + verdict.getMessage();
  }
}
