package org.liangze.architecture;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through a value for a part that can change.
 *
 * <p>Values of the JDK count as immutable by their class; collections, if they cannot be changed
 * and nothing in them can; other objects, enums and lambdas, if all their fields are final and hold
 * such values. An array passes if it is held by a private field, since nobody else can reach it.
 */
final class Immutability {

  private static final Set<String> UNCHANGEABLE_COLLECTIONS =
      Set.of(
          "java.util.Collections$Unmodifiable",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton",
          "java.util.ImmutableCollections$",
          "com.google.common.collect.Immutable",
          "com.google.common.collect.RegularImmutable",
          "com.google.common.collect.SingletonImmutable");

  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          Class.class,
          Boolean.class,
          Character.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Pattern.class,
          Locale.class,
          OptionalInt.class,
          OptionalLong.class);

  private static final Set<String> KINDS_OF_VALUES =
      Set.of(
          "java.time.",
          "java.math.",
          "java.util.Comparator",
          "java.util.Collections$ReverseComparator",
          "java.util.function.",
          "java.util.stream.Collectors$CollectorImpl",
          "sun.nio.cs.",
          "sun.nio.fs.",
          "org.slf4j.");

  private static final Set<String> JDK = Set.of("java.", "javax.", "jdk.", "sun.");

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<String> path = new ArrayDeque<>();

  private Immutability() {}

  /** Returns where in a static field something can change, and what; nothing if nothing can. */
  static Optional<String> findChangeable(Field field) {
    Immutability search = new Immutability();
    return search.inField(field, null);
  }

  private Optional<String> inField(Field field, Object owner) {
    path.addLast(field.getDeclaringClass().getName() + "." + field.getName());
    try {
      if (!Modifier.isFinal(field.getModifiers())) {
        return found("is not final");
      }
      field.setAccessible(true);
      Object value = field.get(owner);
      if (value != null && value.getClass().isArray()) {
        return Modifier.isPrivate(field.getModifiers())
            ? inElements(value)
            : found("is an array that others can reach");
      }
      return inValue(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } finally {
      path.removeLast();
    }
  }

  private Optional<String> inElements(Object array) {
    for (int i = 0; i < Array.getLength(array); i++) {
      Object element = Array.get(array, i);
      Optional<String> changeable =
          element != null && element.getClass().isArray() ? inElements(element) : inValue(element);
      if (changeable.isPresent()) {
        return changeable;
      }
    }
    return Optional.empty();
  }

  private Optional<String> inValue(Object value) {
    if (value == null || !seen.add(value)) {
      return Optional.empty();
    }
    String name = value.getClass().getName();
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return startsWithOneOf(UNCHANGEABLE_COLLECTIONS, name)
          ? inElements(contents(value))
          : found("is a " + name);
    }
    if (value instanceof Optional<?> optional) {
      return inValue(optional.orElse(null));
    }
    if (VALUES.contains(value.getClass()) || startsWithOneOf(KINDS_OF_VALUES, name)) {
      return Optional.empty();
    }
    boolean isJdk = startsWithOneOf(JDK, name);
    return isJdk && !(value instanceof Enum) ? found("is a " + name) : inFields(value);
  }

  private static boolean startsWithOneOf(Set<String> beginnings, String name) {
    return beginnings.stream().anyMatch(name::startsWith);
  }

  private static Object[] contents(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())).toArray();
    }
    return ((Collection<?>) value).toArray();
  }

  private Optional<String> inFields(Object value) {
    Class<?> type = value.getClass();
    for (; !startsWithOneOf(JDK, type.getName()); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          Optional<String> changeable = inField(field, value);
          if (changeable.isPresent()) {
            return changeable;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> found(String what) {
    return Optional.of(String.join(" -> ", path) + " " + what);
  }
}
