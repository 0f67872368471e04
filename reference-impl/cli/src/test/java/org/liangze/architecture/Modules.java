package org.liangze.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The modules of this project and their classes, as they stand on the class path. */
final class Modules {

  /** Published for hosts that still run Java 8, by the last part of their root package. */
  static final List<String> PUBLISHED =
      List.of("model", "spi", "testkit", "api", "engine", "jdbc", "exchange");

  /** The classes of every module, without tests. */
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.liangze");

  private Modules() {}

  static DescribedPredicate<JavaClass> in(List<String> modules) {
    return DescribedPredicate.describe(
        "in " + modules, javaClass -> modules.contains(moduleOf(javaClass.getPackageName())));
  }

  /** Returns {@code engine} for {@code org.liangze.engine.store}, and nothing for others. */
  static String moduleOf(String packageName) {
    if ((packageName + ".").startsWith("org.liangze.spi.testkit.")) {
      return "testkit";
    }
    String[] parts = packageName.split("\\.");
    return packageName.startsWith("org.liangze.") ? parts[2] : "";
  }
}
