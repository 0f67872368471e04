package org.liangze.spi.testkit;

import java.util.Collections;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Fails the compilation of a plug-in's test that the usual build would pass by (类名检查): javac finds
 * it in this jar, unless it is told where to look for processors, or is of JDK 23 or later.
 */
public final class PluginTestNames extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Collections.singleton("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Collections.singleton(TestClassNames.ANY_NAME);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    TypeElement suite = processingEnv.getElementUtils().getTypeElement(PluginSuite.class.getName());
    boolean any = Boolean.parseBoolean(processingEnv.getOptions().get(TestClassNames.ANY_NAME));
    if (suite != null && !any) {
      checkAll(round.getRootElements(), suite);
    }
    // Other processors want to see the same classes.
    return false;
  }

  private void checkAll(Iterable<? extends Element> elements, TypeElement suite) {
    for (TypeElement type : ElementFilter.typesIn(elements)) {
      boolean concrete =
          type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT);
      if (concrete && processingEnv.getTypeUtils().isSubtype(type.asType(), suite.asType())) {
        TestClassNames.findFault(
                type.getQualifiedName().toString(),
                type.getEnclosingElement() instanceof TypeElement)
            .ifPresent(
                fault ->
                    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, fault, type));
      }
      checkAll(type.getEnclosedElements(), suite);
    }
  }
}
