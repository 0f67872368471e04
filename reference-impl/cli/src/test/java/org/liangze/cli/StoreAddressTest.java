package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://h/db?user=u&password=s3&ssl=true | jdbc:postgresql://h/db?user=u&password=***&ssl=true",
        "jdbc:postgresql://h/db?sslpassword=s3 | jdbc:postgresql://h/db?sslpassword=***",
        "jdbc:mariadb://u:s3@h:3306/db | jdbc:mariadb://u:***@h:3306/db",
        "jdbc:mysql://u:s@3@h/db?trustCertificateKeyStorePassword=s3 | jdbc:mysql://u:***@h/db?trustCertificateKeyStorePassword=***",
        "jdbc:h2:./x;USER=sa;PASSWORD=s3 | jdbc:h2:./x;USER=sa;PASSWORD=***",
        "jdbc:h2:./x;password=a b;MODE=x | jdbc:h2:./x;password=***;MODE=x",
        "jdbc:postgresql://h/db?password=a;b?c&user=u | jdbc:postgresql://h/db?password=***&user=u",
        "jdbc:oracle:thin:u/s3@h:1521/db | jdbc:oracle:thin:u/***@h:1521/db",
        "jdbc:postgresql://h:5432/db | jdbc:postgresql://h:5432/db",
        "jdbc:postgresql://h:5432/db?user=a@b | jdbc:postgresql://h:5432/db?user=a@b",
      })
  void aPasswordInAnAddressIsMasked(String url, String shown) {
    assertThat(StoreAddress.masked(url)).isEqualTo(shown);
    assertThat(new StoreAddress(url, null)).hasToString(shown);
  }

  @Test
  void whatADriverSaysIsShownWithoutThePassword() {
    StoreAddress address = new StoreAddress("jdbc:h2:./x", "geheim");

    assertThat(address.without("login with geheim failed for jdbc:h2:./x;PWD=other"))
        .isEqualTo("login with *** failed for jdbc:h2:./x;PWD=***");
  }
}
