package org.liangze.exchange.internal.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/**
 * The encoding of a text file, found by decoding it strictly once: UTF-8 with or without a mark,
 * else GB18030.
 *
 * <p>A file may be damaged: with a row copied from elsewhere, or rubbish in a cell. If enough other
 * lines speak for an encoding, the bad places read as U+FFFD, and the rows that hold one are bad.
 */
final class TextEncoding {

  /** The length of the byte order mark of UTF-8, in bytes. */
  static final int UTF_8_MARK_LENGTH = 3;

  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Chinese takes three bytes in UTF-8, which no other encoding makes up by chance. */
  private static final char TELLING_IN_UTF_8 = 0x800;

  private static final char TELLING_IN_GB18030 = 0x80;

  /** Of a hundred lines in GB18030 not one is Chinese in UTF-8 as well. */
  private static final int ENOUGH_IN_UTF_8 = 100;

  private static final int BLOCK = 1 << 16;

  private final Path file;
  private final Charset charset;
  private final boolean marked;

  private TextEncoding(Path file, Charset charset, boolean marked) {
    this.file = file;
    this.charset = charset;
    this.marked = marked;
  }

  static TextEncoding of(Path file) throws UnreadableException {
    try {
      boolean marked = isMarked(file);
      EncodingScan utf8 = EncodingScan.of(file, StandardCharsets.UTF_8, TELLING_IN_UTF_8);
      if (marked || ENOUGH_IN_UTF_8 * utf8.getTellingLines() >= utf8.getFaultyLines()) {
        return new TextEncoding(file, StandardCharsets.UTF_8, marked);
      }
      EncodingScan gb18030 = EncodingScan.of(file, GB18030, TELLING_IN_GB18030);
      // Nearly every pair of bytes means something here, so a line that tells weighs less.
      if (gb18030.getTellingLines() >= gb18030.getFaultyLines()) {
        return new TextEncoding(file, GB18030, false);
      }
      throw neither(utf8.getFirstFault(), gb18030.getFirstFault());
    } catch (IOException e) {
      throw FileKind.unreadable(e);
    }
  }

  private static UnreadableException neither(Text utf8, Text gb18030) {
    return UnreadableException.of(
        IntakeFinding.WRONG_ENCODING,
        Text.of(
            "编码既不是 UTF-8（"
                + utf8.getChinese()
                + "），也不是 GB18030（"
                + gb18030.getChinese()
                + "）；请另存为 UTF-8 编码的 CSV",
            "the encoding is neither UTF-8 ("
                + utf8.getEnglish()
                + ") nor GB18030 ("
                + gb18030.getEnglish()
                + "); save the file as CSV in UTF-8"));
  }

  private static boolean isMarked(Path file) throws IOException {
    byte[] head = new byte[UTF_8_MARK_LENGTH];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return in.read(head) == head.length && hasMark(head);
    }
  }

  /** Whether bytes begin with the byte order mark of UTF-8. */
  static boolean hasMark(byte[] head) {
    return FileKind.startsWith(head, 0, UTF_8_MARK.getBytes(StandardCharsets.ISO_8859_1));
  }

  String getName() {
    return charset.name();
  }

  /** Opens the text behind the mark. */
  Reader open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK);
    for (int i = 0; marked && i < UTF_8_MARK_LENGTH; i++) {
      in.read();
    }
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }
}
