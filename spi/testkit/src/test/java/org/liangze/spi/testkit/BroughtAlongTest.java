package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Plug-ins are tested on Java 8 too, so all that the kit brings along must run there. */
class BroughtAlongTest {

  private static final int JAVA_8 = 52;

  @Test
  void everyClassOfEveryLibraryIsForJava8OrOlder() throws IOException {
    List<String> libraries = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (path.endsWith(".jar")) {
        libraries.add(new File(path).getName());
        assertThat(findNewer(path)).as(path).isEmpty();
      }
    }

    assertThat(libraries)
        .anyMatch(name -> name.startsWith("jqwik-engine-"))
        .anyMatch(name -> name.startsWith("junit-jupiter-engine-"))
        .anyMatch(name -> name.startsWith("assertj-core-"))
        .anyMatch(name -> name.startsWith("byte-buddy-"));
  }

  private static List<String> findNewer(String jar) throws IOException {
    List<String> newer = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        // What stands in META-INF/versions, Java 8 does not look at.
        boolean read =
            entry.getName().endsWith(".class")
                && !entry.getName().startsWith("META-INF/")
                && !entry.getName().equals("module-info.class");
        if (read) {
          try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
            assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
            if ((in.readInt() & 0xFFFF) > JAVA_8) {
              newer.add(entry.getName());
            }
          }
        }
      }
    }
    return newer;
  }
}
