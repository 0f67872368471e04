package org.liangze.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.liangze.model.Text;

/** The language in which the program speaks (语言). */
enum Language {
  /** Chinese, the default. */
  ZH(Locale.CHINESE),
  /** English. */
  EN(Locale.ENGLISH);

  private static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale getLocale() {
    return locale;
  }

  /** Returns the wording of a text. */
  String say(Text text) {
    return text.in(locale);
  }

  /** Returns the wording in this language of a text given in both. */
  String say(String chinese, String english) {
    return say(Text.of(chinese, english));
  }

  /**
   * Returns the language that arguments ask for, before they are parsed, because help and
   * complaints about the arguments speak it as well.
   */
  static Language askedFor(List<String> arguments) {
    Language found = ZH;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (argument.equals("--")) {
        break;
      }
      if (argument.startsWith(OPTION + "=")) {
        found = named(argument.substring(OPTION.length() + 1), found);
      } else if (argument.equals(OPTION) && rest.hasNext()) {
        found = named(rest.next(), found);
      }
    }
    return found;
  }

  private static Language named(String name, Language otherwise) {
    return Arrays.stream(values())
        .filter(language -> language.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(otherwise);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
