package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulletinWritersTest {

  static List<BulletinWriter> writers() {
    return BulletinWriter.all();
  }

  @Test
  void thereIsOneWriterOfEachFormat() {
    assertThat(BulletinWriter.all())
        .extracting(BulletinWriter::getFormat)
        .containsExactly("html", "xlsx", "csv", "json");
  }

  @ParameterizedTest
  @MethodSource("writers")
  void theStreamIsFlushedAndLeftOpen(BulletinWriter writer) throws IOException {
    class Watched extends ByteArrayOutputStream {
      boolean flushed;
      boolean closed;

      @Override
      public void flush() {
        flushed = true;
      }

      @Override
      public void close() {
        closed = true;
      }
    }

    Watched out = new Watched();
    writer.write(Bulletin.of(AwkwardCounty.dispatch()), out);
    assertThat(out.flushed).isTrue();
    assertThat(out.closed).isFalse();
    assertThat(out.size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void aFailureOfTheStreamIsPassedOn(BulletinWriter writer) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> writer.write(Bulletin.of(InnerMongolia.dispatch()), broken))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @ParameterizedTest
  @MethodSource("writers")
  void theSameDispatchGivesTheSameBytesWhateverThePlatformIsSetTo(BulletinWriter writer) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] first = Written.bytes(writer, Bulletin.of(AwkwardCounty.dispatch()));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(Written.bytes(writer, Bulletin.of(AwkwardCounty.dispatch()))).isEqualTo(first);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Written.bytes(writer, Bulletin.of(AwkwardCounty.dispatch()))).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
