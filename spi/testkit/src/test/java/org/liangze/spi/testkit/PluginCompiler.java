package org.liangze.spi.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles as a plug-in's build does: the kit on the class path is all that it knows. */
final class PluginCompiler {

  private final Path classes;

  PluginCompiler(Path classes) {
    this.classes = classes;
  }

  /** Compiles a source of the package org.example, and returns the errors. */
  List<String> compile(String name, String imports, String source, String... options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///org/example/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "package org.example; import org.liangze.spi.testkit.*; " + imports + source;
          }
        };
    // JDK 23 and later want to be told where a processor may be found, or that one may.
    String path = System.getProperty("java.class.path");
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", classes.toString(), "-classpath", path, "-processorpath", path));
    javac.getTask(null, null, found, all, null, List.of(file)).call();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }
}
