package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liangze.model.Require;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;

/**
 * Texts as ledgers have them, and as an attacker or a database's collation would like them (文本).
 *
 * <p>Few digits, so that none is ever taken for the number of an identity card.
 */
final class TextArbitraries {

  private static final String FRAGMENTS =
      "a A z Z 0 7 é e\u0301 ß İ ı Ж ᠮᠣᠩ か 店 多伦县 Ａ ７ （ ） · — … 𠮷 𪚥 🍜 👨\u200D👩\u200D👧 \uE000 \uFEFF \uFFFD"
          + " ' '' \" ` \\ \\\\ % _ ; -- /* */ # $ ${x} {} ? :x @ & &amp; < > = | ~ ^ [ ] , . / \\0 \\u0000";
  private static final String WHOLE =
      "NULL null \\N ' % _ '';-- ');DROP-TABLE-x;-- 0 -0 007 1e5 0x1F true =1+1 @x \uFEFF 𠮷 🍜";

  private TextArbitraries() {}

  /** Returns identifiers of up to so many UTF-16 units; some have just as many. */
  static Arbitrary<String> ids(int longest) {
    return texts(fragments(), longest);
  }

  /** Returns identifiers of any length that is allowed. */
  static Arbitrary<String> ids() {
    return ids(Require.LONGEST_ID);
  }

  /** Returns names, also with blanks in them and around them. */
  static Arbitrary<String> names() {
    return texts(fragments(" ", "  ", "\u3000", "\u00A0"), Require.LONGEST_NAME);
  }

  /** Returns passages, also with line breaks and tabs in them and around them. */
  static Arbitrary<String> passages() {
    return texts(
        fragments(" ", "\u3000", "\n", "\n\n", "\r\n", "\r", "\t", "\u2028"),
        Require.LONGEST_PASSAGE);
  }

  private static List<String> fragments(String... blanks) {
    List<String> fragments = new ArrayList<>(Arrays.asList(FRAGMENTS.split(" ")));
    fragments.addAll(Arrays.asList(blanks));
    return fragments;
  }

  private static Arbitrary<String> texts(List<String> fragments, int longest) {
    Arbitrary<String> some =
        Arbitraries.of(fragments)
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(list -> cut(String.join("", list), longest));
    Arbitrary<String> full =
        Arbitraries.of(fragments)
            .list()
            .ofSize(5)
            .map(list -> fill(String.join("", list), longest));
    return Arbitraries.frequencyOf(
            Tuple.of(6, some), Tuple.of(1, Arbitraries.of(WHOLE.split(" "))), Tuple.of(1, full))
        .map(text -> isBlank(text) ? "店" + cut(text, longest - 1) : text)
        .withoutEdgeCases();
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Cuts a text, but no character in two. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean within = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, within ? longest - 1 : longest);
  }

  /** Repeats a text until it has just so many UTF-16 units. */
  private static String fill(String text, int length) {
    StringBuilder filled = new StringBuilder();
    while (filled.length() < length) {
      filled.append(text);
    }
    String cut = cut(filled.toString(), length);
    return cut.length() < length ? cut + "x" : cut;
  }

  /** Returns codes of divisions that end in up to so many characters of any that are allowed. */
  static Arbitrary<String> codeEndings(int longest) {
    return Arbitraries.strings()
        .withChars("0123456789ABCXYZabcxyz._-")
        .ofMinLength(1)
        .ofMaxLength(longest);
  }

  static Arbitrary<String> phones() {
    return Arbitraries.oneOf(
        Arbitraries.of("0479-1234567", "+86 (479) 123 4567", "12345", "     ", "-(((-"),
        Arbitraries.strings().withChars("0123456789+() -").ofMinLength(5).ofMaxLength(24));
  }

  /** Returns numbers of licences, filings and workshops, right and wrong, in any spelling. */
  static Arbitrary<LicenceNumber> licenceNumbers() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "SC10415253102074",
                "JY31525310000017",
                "YB21525310000017",
                "JY315253",
                "QS152531010203",
                "sc-1041 5253 1020 75",
                "ＳＣ１０４１５２５３１０２０７４",
                "蒙小作坊证字 2020 第 7 号"),
            ids(Require.LONGEST_ID - 1).map(text -> "证" + text))
        .map(LicenceNumber::of)
        // What another spelling is made of is no number that can be read back.
        .filter(number -> LicenceNumber.of(number.getValue()).equals(number));
  }

  /** Returns credit codes, and what stands in their place: also the number of an identity card. */
  static Arbitrary<CreditCode> creditCodes() {
    return Arbitraries.oneOf(
            Combinators.combine(
                    Arbitraries.of("91", "92", "12", "93"),
                    Arbitraries.strings().withChars("0123456789ABCDEFGHJKLMNPQRTUWXY").ofLength(7))
                .as((type, rest) -> CreditCode.unified(type, "152531", "M" + rest)),
            Arbitraries.of("11010519491231002X", "152531000000017", "没有").map(CreditCode::of),
            ids(20).map(text -> CreditCode.of("证" + text)))
        .filter(
            code ->
                code.getValue().length() <= Require.LONGEST_ID
                    && CreditCode.of(code.getValue()).equals(code));
  }

  /** Returns numbers that hold what no database is bound to keep. */
  static Arbitrary<LicenceNumber> oddLicenceNumbers() {
    return Arbitraries.of("许\u0001可", "a\nb", "许可\uFFFF").map(LicenceNumber::of);
  }

  /** Returns codes of that kind; also one that has grown long in its plain spelling. */
  static Arbitrary<CreditCode> oddCreditCodes() {
    return Arbitraries.of("码\u0001", "\uFDFA\uFDFA\uFDFA", "\u0390").map(CreditCode::of);
  }
}
