package org.liangze.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** No class keeps anything in a static field that can change. */
class StaticStateTest {

  @Test
  void nothingStaticCanChange() {
    assertThat(findChangeable(Modules.ALL)).isEmpty();
  }

  @Test
  void everythingThatCanChangeIsFound() {
    assertThat(findChangeable(new ClassFileImporter().importClass(Changeable.class)))
        .extracting(found -> found.replaceAll(".*?Changeable\\.(\\w+).*", "$1"))
        .containsExactlyInAnyOrder(
            "notFinal",
            "COUNTER",
            "MAP",
            "LIST_OF_BUILDERS",
            "SHARED_ARRAY",
            "LAMBDA_OVER_A_LIST",
            "OBJECT",
            "ENUM");
  }

  @Test
  void whatCannotChangePasses() {
    assertThat(findChangeable(new ClassFileImporter().importClass(Unchangeable.class))).isEmpty();
  }

  private static List<String> findChangeable(Iterable<JavaClass> classes) {
    List<String> found = new ArrayList<>();
    for (JavaClass javaClass : classes) {
      for (Field field : javaClass.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          Immutability.findChangeable(field).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static List<String> findChangeable(JavaClass javaClass) {
    return findChangeable(List.of(javaClass));
  }

  @SuppressWarnings("unused")
  private static final class Changeable {
    private static String notFinal = "";
    private static final AtomicLong COUNTER = new AtomicLong();
    private static final Map<String, String> MAP = new HashMap<>();
    private static final List<StringBuilder> LIST_OF_BUILDERS = List.of(new StringBuilder());
    static final int[] SHARED_ARRAY = {1};
    private static final Supplier<String> LAMBDA_OVER_A_LIST = over(new ArrayList<>());
    private static final Changeable OBJECT = new Changeable();
    private static final Enum<?> ENUM = Counter.ONE;

    private int count;

    private enum Counter {
      ONE;
      private int count;
    }

    private static Supplier<String> over(List<String> texts) {
      return () -> texts.get(0);
    }
  }

  @SuppressWarnings("unused")
  private static final class Unchangeable {
    private static final int[] WEIGHTS = {1, 3, 9};
    private static final List<String> LIST = Collections.unmodifiableList(Arrays.asList("a"));
    private static final Map<String, Optional<Long>> MAP = Map.of("a", Optional.of(1L));
    private static final Supplier<String> LAMBDA = () -> LIST.get(0);
    private static final Unchangeable OBJECT = new Unchangeable();
    private static final List<TimeUnit> ENUMS = List.of(TimeUnit.DAYS);

    private final String text = "a";
  }
}
