package org.liangze.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;

/**
 * Every parameter that code can ask a pack for is in the catalogue, and so in each shipped pack.
 */
class PolicyParametersTest {

  @Test
  void whateverParameterCodeCanNameHasAValueInEachShippedPack() throws Exception {
    Set<String> nameable = new TreeSet<>();
    for (Class<?> holder : holders()) {
      for (PolicyParameter<?> parameter : parametersOf(holder)) {
        nameable.add(parameter.getKey());
      }
    }

    assertThat(nameable)
        .containsExactlyInAnyOrderElementsOf(
            PolicyParameters.all().stream().map(PolicyParameter::getKey).toList());
    for (PolicyPack pack : List.of(PolicyPack.national(), PolicyPack.innerMongolia())) {
      assertThat(pack.getParameters()).extracting(PolicyParameter::getKey).containsAll(nameable);
    }
  }

  @Test
  void aParameterThatAFamilyDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> PolicyParameters.directorDiners(BusinessTrait.CENTRAL_KITCHEN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("trait is CENTRAL_KITCHEN: must be one of [")
        .hasMessageContaining("SCHOOL");
    assertThatThrownBy(() -> GradingParameters.sizeBounds(Sector.RETAIL, SizeClass.MICRO))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("sizeClass is MICRO: must be one of [LARGE, MEDIUM, SMALL]");
  }

  private static List<Class<?>> holders()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes = Path.of(PolicyPack.class.getResource("PolicyPack.class").toURI()).getParent();
    List<Class<?>> holders = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith("Parameters.class")) {
          holders.add(
              Class.forName(PolicyPack.class.getPackageName() + "." + name.replace(".class", "")));
        }
      }
    }
    assertThat(holders).contains(PolicyParameters.class, GradingParameters.class);
    return holders;
  }

  private static List<PolicyParameter<?>> parametersOf(Class<?> holder) throws Exception {
    List<PolicyParameter<?>> found = new ArrayList<>();
    for (Field field : holder.getFields()) {
      if (field.getType() == PolicyParameter.class) {
        found.add((PolicyParameter<?>) field.get(null));
      }
    }
    for (Method method : holder.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getReturnType() == PolicyParameter.class) {
        for (List<Object> arguments : argumentsOf(method.getGenericParameterTypes())) {
          call(method, arguments).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<PolicyParameter<?>> call(Method method, List<Object> arguments)
      throws IllegalAccessException {
    try {
      return Optional.of((PolicyParameter<?>) method.invoke(null, arguments.toArray()));
    } catch (InvocationTargetException e) {
      assertThat(e).hasCauseInstanceOf(InvalidValueException.class);
      return Optional.empty();
    }
  }

  /** All combinations of what the arguments can be. */
  private static List<List<Object>> argumentsOf(Type[] types) {
    List<List<Object>> combinations = List.of(List.of());
    for (Type type : types) {
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> shorter : combinations) {
        for (Object value : valuesOf(type)) {
          List<Object> one = new ArrayList<>(shorter);
          one.add(value);
          longer.add(one);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private static List<Object> valuesOf(Type type) {
    if (type == Indicator.class) {
      return List.copyOf(Indicator.builtIn());
    }
    if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
      List<Object> values = new ArrayList<>(List.of(Optional.empty()));
      valuesOf(optional.getActualTypeArguments()[0])
          .forEach(value -> values.add(Optional.of(value)));
      return values;
    }
    return List.of(((Class<?>) type).getEnumConstants());
  }
}
