package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit's README: its example compiles, and it leaves nothing out. */
class ReadmeTest {

  private static final String IMPORTS =
      "import java.io.IOException; import java.nio.file.*; import org.liangze.spi.store.*;";

  private static final String STORE =
      "class Stores { static LedgerStore open(Path folder) { return null; } }";

  @TempDir private Path classes;

  @Test
  void theExampleCompiles() throws IOException {
    String example = first("(?s)```java\n(.*?)```").replace("new ShelfLedgerStore", "Stores.open");

    assertThat(
            new PluginCompiler(classes).compile("ShelfLedgerStoreTest", IMPORTS, example + STORE))
        .isEmpty();
  }

  @Test
  void everyGroupOfRulesIsInTheMap() throws IOException {
    for (Class<?> group : Groups.all()) {
      assertThat(readme()).contains("`" + group.getSimpleName() + "`");
    }
  }

  @Test
  void everyMethodOfAStorageIsExplained() throws IOException {
    List<String> methods =
        Arrays.stream(TestedStorage.class.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .map(Method::getName)
            .toList();

    for (String method : methods) {
      assertThat(readme()).contains("| `" + method + "()` | ");
    }
  }

  @Test
  void theSwitchHasTheNameThatItSays() throws IOException {
    assertThat(readme()).contains("`" + TestClassNames.ANY_NAME + "=true`");
  }

  private static String first(String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(readme());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
