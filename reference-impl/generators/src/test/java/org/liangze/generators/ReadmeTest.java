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

  @Test
  void theSnippetCompiles() throws IOException {
    Matcher snippet =
        SNIPPET.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
    assertThat(snippet.find()).isTrue();
    String source =
        "import java.time.LocalDate; import java.util.stream.Stream;"
            + " import org.liangze.generators.*; import org.liangze.model.business.FoodBusiness;"
            + " import org.liangze.model.jurisdiction.JurisdictionTree;"
            + " import org.liangze.model.ledger.EntryKind;"
            + " class Snippet { void run() { "
            + snippet.group(1)
            + "} }";
    StringWriter faults = new StringWriter();

    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                faults,
                null,
                null,
                List.of("-proc:none", "-d", "target", "-cp", classPath()),
                null,
                List.of(inMemory(source)))
            .call();

    assertThat(compiled).as(faults.toString()).isTrue();
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
