package org.liangze.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.identifier.Identifier;
import picocli.CommandLine.ITypeConverter;

/** How the values of options are spelt (选项取值写法). */
final class OptionValues {

  /** Years of four digits only: days near the ends of the calendar have no day before them. */
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** What a day must look like. */
  static final Text DAY_RULE = Text.of("应为日期，如 2022-11-30", "must be a day such as 2022-11-30");

  private static final int LONGEST_SHOWN = 60;

  private OptionValues() {}

  /** Returns the constant of a name in any case, with hyphens or underscores. */
  static <E extends Enum<E>> ITypeConverter<E> constant(Class<E> type) {
    return text -> {
      for (E constant : type.getEnumConstants()) {
        if (spelling(constant).equals(text.toLowerCase(Locale.ROOT).replace('_', '-'))) {
          return constant;
        }
      }
      String all =
          Arrays.stream(type.getEnumConstants())
              .map(OptionValues::spelling)
              .collect(Collectors.joining(", "));
      throw UserException.usage(Text.of("可选 " + all.replace(", ", "、"), "must be one of " + all));
    };
  }

  static String spelling(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the one of several things that is called so, by its code or its label in either
   * language.
   *
   * @throws UserException of wrong usage, with all of them, if none is
   */
  static <T> T named(
      String option, String name, List<T> all, Function<T, String> code, Function<T, Text> label) {
    for (T one : all) {
      if (name.equalsIgnoreCase(code.apply(one).replace('_', '-'))
          || name.equalsIgnoreCase(code.apply(one))
          || name.equals(label.apply(one).getChinese())
          || name.equalsIgnoreCase(label.apply(one).getEnglish())) {
        return one;
      }
    }
    String inChinese = list(all, code, one -> label.apply(one).getChinese());
    String inEnglish = list(all, code, one -> label.apply(one).getEnglish());
    throw UserException.usage(
        Text.of(
            option + "：没有“" + name + "”，可选：" + inChinese,
            option + ": '" + name + "' is none of " + inEnglish));
  }

  /** Returns the built-in indicator of a code or a name, as {@link #named} does. */
  static Indicator indicator(String option, String name) {
    return named(option, name, Indicator.builtIn(), Indicator::getCode, Indicator::getLabel);
  }

  private static <T> String list(List<T> all, Function<T, String> code, Function<T, String> label) {
    return all.stream()
        .map(one -> code.apply(one) + " (" + label.apply(one) + ")")
        .collect(Collectors.joining(", "));
  }

  /** Returns the path, or says why the platform cannot name it. */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException unnameable) {
      throw UserException.usage(
          Text.of(
              "此处不能用作路径；或因语言环境没有这些字符，可设 LC_ALL=C.UTF-8",
              "is no path here; maybe the locale has no such characters, set LC_ALL=C.UTF-8"));
    }
  }

  /** Returns the day of a text such as {@code 2022-11-30}. */
  static LocalDate day(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      // told below
    }
    throw UserException.usage(DAY_RULE);
  }

  /**
   * Returns what the model takes the value of an option for.
   *
   * @throws UserException of wrong usage if the model refuses it
   */
  static <T> T read(String option, String value, Function<String, T> reader) {
    try {
      return reader.apply(value);
    } catch (InvalidValueException refused) {
      throw UserException.usage(told(option, value, refused.getRule()));
    }
  }

  /** Says that the value of an option breaks a rule; a personal number is masked. */
  static Text told(String option, String value, Text rule) {
    return Text.of(option + " 的值为 " + shown(value) + "：", option + " is " + shown(value) + ": ")
        .plus(rule);
  }

  /**
   * Returns what was typed in quotation marks, cut, and masked where it is a personal number or
   * holds a password.
   */
  static String shown(String typed) {
    int value = typed.startsWith("-") ? typed.indexOf('=') + 1 : 0;
    String shown = Identifier.recognise(typed.substring(value)).getShown();
    return "'"
        + typed.substring(0, value)
        + DisplayWidth.cut(StoreAddress.masked(shown), LONGEST_SHOWN)
        + "'";
  }

  /** Returns the complaint of the model about a value, under the name of the option. */
  static UserException refused(InvalidValueException refused) {
    String field = refused.getField();
    String name = field.substring(field.lastIndexOf('.') + 1);
    String option =
        name.equals("day")
            ? "--date"
            : "--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return UserException.usage(
        Text.of(
            refused.getText().getChinese().replace(field, option),
            refused.getText().getEnglish().replace(field, option)));
  }
}
