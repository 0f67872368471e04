package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.api.error.ApiError;
import org.liangze.api.error.Violation;
import org.liangze.model.ErrorCode;
import org.liangze.model.ModelError;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.spi.SpiError;

class ErrorCodesTest {

  private static final List<ErrorCode> ALL =
      Stream.<ErrorCode[]>of(
              ModelError.values(),
              IntakeFinding.values(),
              SpiError.values(),
              ApiError.values(),
              Violation.values(),
              EngineError.values())
          .flatMap(Stream::of)
          .toList();

  @Test
  void everyCodeMeansOneThing() {
    assertThat(ALL).extracting(ErrorCode::getCode).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeHasItsRoomAndNumber() {
    assertThat(ALL).allSatisfy(code -> assertThat(code.getCode()).matches("LZ-[A-Z]+-[0-9]{3}"));
  }

  @Test
  void everyCodeHasATitleInBothLanguages() {
    assertThat(ALL)
        .allSatisfy(
            code -> {
              assertThat(code.getTitle().getChinese()).containsPattern("\\p{IsHan}");
              assertThat(code.getTitle().getEnglish()).containsPattern("[a-z]");
            });
  }
}
