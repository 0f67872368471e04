package org.liangze.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of the model are generated: bean getters, JDK types only, the generated class out
 * of sight behind the value's own {@code Builder}.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    // Not "from", because spans of days have a first day of that name.
    from = "copyOf",
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    throwForInvalidImmutableState = MissingValueException.class,
    redactedMask = "***",
    // No others: @Generated of Immutables would be missing where our users compile with -Xlint:all.
    allowedClasspathAnnotations = Override.class)
public @interface LiangzeValue {}
