package org.liangze.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a host sees of the published modules: the types in public signatures. */
class SignaturesTest {

  @Test
  void theContractsShowTypesOfTheJdkAndTheirOwnOnly() {
    classes()
        .that(Modules.in(List.of("model", "spi", "api")))
        .should(showOnly("types of the JDK and of this library", SignaturesTest::isJdkOrOurs))
        .check(Modules.ALL);
  }

  @Test
  void noPublishedModuleShowsALibrary() {
    classes()
        .that(Modules.in(Modules.PUBLISHED))
        .should(
            showOnly(
                "no Guava, SLF4J, Jackson or SnakeYAML",
                type ->
                    !type.getPackageName().startsWith("com.google.")
                        && !type.getPackageName().startsWith("org.slf4j")
                        && !type.getPackageName().startsWith("com.fasterxml.")
                        && !type.getPackageName().startsWith("org.yaml.")))
        .check(Modules.ALL);
  }

  private static boolean isJdkOrOurs(JavaClass type) {
    String name = type.getPackageName();
    return type.isPrimitive() || name.startsWith("java.") || name.startsWith("org.liangze.");
  }

  static ArchCondition<JavaClass> showOnly(String what, Predicate<JavaClass> allowed) {
    return new ArchCondition<>("show in public signatures " + what) {
      @Override
      public void check(JavaClass shown, ConditionEvents events) {
        if (!isShown(shown)) {
          return;
        }
        report(shown, shown.getFullName(), supertypes(shown), events);
        for (JavaMember member : shown.getAllMembers()) {
          boolean ours = member.getOwner().getPackageName().startsWith("org.liangze.");
          if (ours && isShown(member)) {
            report(shown, member.getFullName(), types(member), events);
          }
        }
      }

      private void report(
          JavaClass shown, String where, Set<JavaClass> types, ConditionEvents events) {
        for (JavaClass type : types) {
          if (!allowed.test(type.getBaseComponentType())) {
            events.add(SimpleConditionEvent.violated(shown, where + " shows " + type.getName()));
          }
        }
      }
    };
  }

  /** Public or protected, as far out as it is nested, and not internal. */
  private static boolean isShown(JavaClass type) {
    return !(type.getPackageName() + ".").contains(".internal.")
        && isShown(type.getModifiers())
        && (type.getEnclosingClass().isEmpty() || isShown(type.getEnclosingClass().get()));
  }

  private static boolean isShown(JavaMember member) {
    return isShown(member.getModifiers())
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Set<JavaClass> supertypes(JavaClass type) {
    Set<JavaClass> types = new HashSet<>();
    type.getSuperclass().ifPresent(parent -> types.addAll(parent.getAllInvolvedRawTypes()));
    for (JavaType parent : type.getInterfaces()) {
      types.addAll(parent.getAllInvolvedRawTypes());
    }
    type.getTypeParameters().forEach(parameter -> types.addAll(parameter.getAllInvolvedRawTypes()));
    return types;
  }

  private static Set<JavaClass> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes();
    }
    JavaCodeUnit codeUnit = (JavaCodeUnit) member;
    Set<JavaClass> types = new HashSet<>(codeUnit.getAllInvolvedRawTypes());
    types.addAll(codeUnit.getExceptionTypes());
    return types;
  }
}
