package org.liangze.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the published jars are: Java 8, named, and without a logging binding. */
class BuildTest {

  private static final int JAVA_8 = 52;
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void publishedClassesAreJava8() throws IOException {
    for (JavaClass javaClass : Modules.ALL.that(Modules.in(Modules.PUBLISHED))) {
      try (DataInputStream in =
          new DataInputStream(javaClass.getSource().orElseThrow().getUri().toURL().openStream())) {
        assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
        assertThat(in.readInt() & 0xFFFF).as(javaClass.getName()).isEqualTo(JAVA_8);
      }
    }
  }

  static List<String> modules() throws Exception {
    return texts(pom(ROOT.resolve("pom.xml")), "modules", "module");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyJarHasAModuleName(String module) throws Exception {
    String name = property(module, "liangze.module.name");

    assertThat(name)
        .isEqualTo("org.liangze." + module.replace("reference-impl/", "").replace('/', '.'));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aPublishedModuleIsCompiledForJava8(String module) throws Exception {
    String release = property(module, "maven.compiler.release");

    assertThat(release).isEqualTo(isPublished(module) ? "" : "17");
  }

  @Test
  void theParentPutsTheModuleNameIntoEachManifest() throws Exception {
    Document parent = pom(ROOT.resolve("pom.xml"));

    assertThat(texts(parent, "manifestEntries", "Automatic-Module-Name"))
        .containsExactly("${liangze.module.name}");
    assertThat(texts(parent, "properties", "maven.compiler.release")).containsExactly("8");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aPublishedModuleLogsThroughTheFacadeAlone(String module) throws Exception {
    List<String> logging = new ArrayList<>();
    for (Element dependency :
        elements(pom(ROOT.resolve(module).resolve("pom.xml")), "dependency")) {
      String artifact = text(dependency, "artifactId");
      boolean reachesHosts = !List.of("test", "provided").contains(text(dependency, "scope"));
      if (reachesHosts && artifact.matches(".*(slf4j|log4j|logback|logging|jul).*")) {
        logging.add(artifact);
      }
    }

    if (isPublished(module)) {
      assertThat(logging).isSubsetOf("slf4j-api");
    }
  }

  /** Whoever needs arbitrary values has jqwik; nobody gets it along, but with the kit of tests. */
  @ParameterizedTest
  @MethodSource("modules")
  void noModuleButTheTestKitBringsATestLibraryAlong(String module) throws Exception {
    if (module.equals("spi/testkit")) {
      return;
    }
    for (Element dependency :
        elements(pom(ROOT.resolve(module).resolve("pom.xml")), "dependency")) {
      if (text(dependency, "groupId").matches("net\\.jqwik|org\\.junit.*|org\\.assertj")) {
        assertThat(
                text(dependency, "scope").equals("test")
                    || text(dependency, "optional").equals("true"))
            .as(module + ": " + text(dependency, "artifactId"))
            .isTrue();
      }
    }
  }

  /** One binding is the program's own; a second one would come along with a published module. */
  @Test
  void noPublishedModuleBringsALoggingBindingAlong() throws IOException {
    List<String> bindings = new ArrayList<>();
    for (String name :
        List.of(
            "org/slf4j/impl/StaticLoggerBinder.class",
            "META-INF/services/org.slf4j.spi.SLF4JServiceProvider")) {
      Collections.list(BuildTest.class.getClassLoader().getResources(name))
          .forEach(url -> bindings.add(url.toString()));
    }

    assertThat(bindings).singleElement().asString().contains("slf4j-nop");
  }

  private static boolean isPublished(String module) {
    return Modules.PUBLISHED.contains(Path.of(module).getFileName().toString());
  }

  private static String property(String module, String name) throws Exception {
    List<String> values = texts(pom(ROOT.resolve(module).resolve("pom.xml")), "properties", name);
    return values.isEmpty() ? "" : values.get(0);
  }

  private static Document pom(Path file) throws Exception {
    assertThat(file).isRegularFile();
    try (var in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  /** Returns the texts of the elements that stand directly in a parent of this name. */
  private static List<String> texts(Document pom, String parent, String name) {
    return elements(pom, name).stream()
        .filter(element -> element.getParentNode().getNodeName().equals(parent))
        .map(Node::getTextContent)
        .toList();
  }

  private static String text(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static List<Element> elements(Document pom, String name) {
    NodeList found = pom.getElementsByTagName(name);
    Stream<Node> nodes = IntStream.range(0, found.getLength()).mapToObj(found::item);
    return nodes.map(Element.class::cast).toList();
  }
}
