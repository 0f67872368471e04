package org.liangze.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiangzeValueTest {

  /** Else the compiler of whoever uses the values warns that it does not find the annotation. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "figure/ImmutableFigureCheck",
        "figure/ImmutableFigureCheck$Builder",
        "business/ImmutableFoodBusiness",
        "business/ImmutableFoodBusiness$Builder"
      })
  void generatedClassesNameNoClassOfTheGenerator(String name) throws IOException {
    try (InputStream compiled = LiangzeValue.class.getResourceAsStream(name + ".class")) {
      assertThat(new String(compiled.readAllBytes(), StandardCharsets.ISO_8859_1))
          .contains("Immutable")
          .doesNotContain("org/immutables");
    }
  }
}
