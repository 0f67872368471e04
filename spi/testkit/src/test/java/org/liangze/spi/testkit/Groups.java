package org.liangze.spi.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The groups of rules: every interface of this package that has tests of them. */
final class Groups {

  private Groups() {}

  static List<Class<?>> all() {
    try {
      Path classes =
          Path.of(StoreSuite.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = classes.resolve(StoreSuite.class.getPackageName().replace('.', '/'));
      List<Class<?>> groups = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".class")) {
            Class<?> type =
                Class.forName(StoreSuite.class.getPackageName() + "." + name.replace(".class", ""));
            if (type.isInterface() && StoreSuite.class.isAssignableFrom(type)) {
              groups.add(type);
            }
          }
        }
      }
      groups.remove(StoreSuite.class);
      return groups;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
