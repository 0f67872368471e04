package org.liangze.spi.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The fields of a value of the model (字段), by its getters. */
final class Fields {

  private Fields() {}

  /** Returns the getters that stand for fields, in the order of their names. */
  static List<Method> of(Class<?> type) {
    List<Method> fields = new ArrayList<>();
    for (Method method : type.getMethods()) {
      // What is worked out from the fields is final.
      if (method.getParameterCount() == 0
          && method.getName().matches("(get|is)[A-Z].*")
          && (method.getModifiers() & (Modifier.FINAL | Modifier.STATIC)) == 0) {
        fields.add(method);
      }
    }
    fields.sort(Comparator.comparing(Method::getName));
    return fields;
  }

  static Object get(Method field, Object owner) {
    try {
      return field.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(field + " of " + owner, e);
    }
  }

  /**
   * Returns what came back otherwise than it went in, each field in the clear: the entries are made
   * up, and two masked names would look the same.
   */
  static List<String> differences(Class<?> type, Object expected, Object actual) {
    List<String> differences = new ArrayList<>();
    for (Method field : of(type)) {
      Object before = get(field, expected);
      Object after = get(field, actual);
      if (!Objects.equals(before, after)) {
        differences.add(field.getName() + " was <" + before + "> and came back as <" + after + ">");
      }
    }
    return differences.isEmpty() && !expected.equals(actual)
        ? Arrays.asList("no field differs, but they are not equal")
        : differences;
  }
}
