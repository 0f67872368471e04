package org.liangze.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private static final String IMPORTS =
      "import static org.liangze.generators.verify.IndicatorVerifier.verifyThat;"
          + " import java.time.LocalDate; import java.util.stream.Stream;"
          + " import org.liangze.engine.indicator.BuiltInIndicators;"
          + " import org.liangze.generators.*; import org.liangze.model.assessment.*;"
          + " import org.liangze.model.business.*; import org.liangze.model.jurisdiction.*;"
          + " import org.liangze.model.ledger.EntryKind; import org.liangze.model.policy.*; ";

  @Test
  void theFirstSnippetsCompile() throws IOException {
    Matcher snippet =
        SNIPPET.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
    String ofAProvince = next(snippet);
    String ofAnIndicator = next(snippet);

    assertThat(faultsIn("void run() { " + ofAProvince + "}")).isEmpty();
    assertThat(
            faultsIn(
                "void run(JurisdictionTree divisions,"
                    + " FoodBusiness business) { "
                    + ofAnIndicator
                    + "}"))
        .isEmpty();
  }

  private static String next(Matcher snippet) {
    assertThat(snippet.find()).isTrue();
    return snippet.group(1);
  }

  private static String faultsIn(String method) {
    StringWriter faults = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                faults,
                null,
                null,
                List.of("-proc:none", "-d", "target", "-cp", classPath()),
                null,
                List.of(inMemory(IMPORTS + "class Snippet { " + method + " }")))
            .call();
    return compiled ? "" : "does not compile: " + faults;
  }

  private static String classPath() {
    // Surefire may hide the class path behind a manifest and then names it here.
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static JavaFileObject inMemory(String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
