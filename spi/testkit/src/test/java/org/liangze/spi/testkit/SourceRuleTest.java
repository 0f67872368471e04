package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of a licence source stand in four places, which say the same. */
class SourceRuleTest {

  private static final Path SPI = Path.of("..");
  private static final Pattern README_ROW = Pattern.compile("(?m)^\\| (S[0-9]+) \\| (.+) \\|$");
  private static final Pattern JAVADOC_ITEM =
      Pattern.compile("<li><b>(S[0-9]+)</b> (.+?)(?= \\* +<li>| \\* +</ul>)");

  private static Stream<String> tests() {
    return Arrays.stream(LicenceSourceContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(Method::getName);
  }

  private static String[] names() {
    return Stream.of(SourceRule.values()).map(Enum::name).toArray(String[]::new);
  }

  private static Map<String, String> rules(Pattern pattern, String text) {
    Map<String, String> rules = new TreeMap<>();
    pattern
        .matcher(text)
        .results()
        .forEach((MatchResult found) -> rules.put(found.group(1), plain(found.group(2))));
    return rules;
  }

  /** Strips what marks code and links, line ends, and how a sentence begins and ends. */
  private static String plain(String text) {
    String bare =
        text.replaceAll("\\{@(?:code|link) ([^}]+)}", "$1")
            .replaceAll("\\s+\\*\\s+", " ")
            .replaceAll("[`#]", "")
            .replaceAll("\\s+", " ")
            .strip();
    return bare.replaceFirst("\\.$", "");
  }

  @Test
  void eachTestNamesARuleAndEachRuleHasATest() {
    assertThat(tests().map(name -> name.split("_")[0].toUpperCase(Locale.ROOT)).distinct())
        .containsExactlyInAnyOrder(names());
  }

  @Test
  void theReadmeAndTheJavadocSayTheSame() throws IOException {
    Map<String, String> readme = rules(README_ROW, Files.readString(SPI.resolve("README.md")));
    Map<String, String> javadoc =
        rules(
            JAVADOC_ITEM,
            Files.readString(SPI.resolve("src/main/java/org/liangze/spi/source/LicenceSource.java"))
                .replaceAll("\\s+", " "));

    assertThat(readme).containsOnlyKeys(names());
    assertThat(javadoc).isEqualTo(readme);
  }
}
