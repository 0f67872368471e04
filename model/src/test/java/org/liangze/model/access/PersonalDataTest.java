package org.liangze.model.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

  @ParameterizedTest
  @CsvSource({
    "NAME,            张三,                 张*",
    "NAME,            欧阳娜娜,               欧***",
    "NAME,            张,                  *",
    "NAME,            '',                 ''",
    "NAME,            𠮷田,                 𠮷*",
    "PHONE,           13804710001,        138******01",
    "PHONE,           0471-6923456,       047*******56",
    "PHONE,           12345,              *****",
    "PHONE,           123456,             123*56",
    "IDENTITY_NUMBER, 11010119900307123X, 11***************X",
    "IDENTITY_NUMBER, 123,                ***"
  })
  void aValueIsMaskedCharacterByCharacter(PersonalData.Kind kind, String value, String masked) {
    assertThat(kind.mask(value)).isEqualTo(masked);
    assertThat(masked.codePointCount(0, masked.length()))
        .isEqualTo(value.codePointCount(0, value.length()));
  }
}
