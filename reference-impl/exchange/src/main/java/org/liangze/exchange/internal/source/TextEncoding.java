package org.liangze.exchange.internal.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
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
 * <p>A file that is UTF-8 but for a few places is damaged UTF-8, not GB18030, in which nearly every
 * pair of bytes means something: its bad places read as U+FFFD, and the rows that hold one are bad.
 */
final class TextEncoding {

  /** The length of the byte order mark of UTF-8, in bytes. */
  static final int UTF_8_MARK_LENGTH = 3;

  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int BLOCK = 1 << 16;

  /** So many characters beyond ASCII for each fault show that the rest is no chance. */
  private static final int PLAUSIBLE = 2;

  /** After so many faults, mostly faults, a file is no UTF-8 and need not be scanned on. */
  private static final int ENOUGH_FAULTS = 1_000;

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
      Scan utf8 = new Scan(StandardCharsets.UTF_8).over(file);
      if (marked || utf8.isPlausible()) {
        return new TextEncoding(file, StandardCharsets.UTF_8, marked);
      }
      Scan gb18030 = new Scan(GB18030).over(file);
      if (gb18030.faults == 0) {
        return new TextEncoding(file, GB18030, false);
      }
      throw UnreadableException.of(
          IntakeFinding.WRONG_ENCODING,
          Text.of(
              "编码既不是 UTF-8（"
                  + utf8.where().getChinese()
                  + "），也不是 GB18030（"
                  + gb18030.where().getChinese()
                  + "）；请另存为 UTF-8 编码的 CSV",
              "the encoding is neither UTF-8 ("
                  + utf8.where().getEnglish()
                  + ") nor GB18030 ("
                  + gb18030.where().getEnglish()
                  + "); save the file as CSV in UTF-8"));
    } catch (IOException e) {
      throw FileKind.unreadable(e);
    }
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

  /** One pass over the bytes with a strict decoder, which keeps nothing but counts. */
  private static final class Scan {
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private long wide;
    private long faults;
    private long firstFault = -1;
    private long firstFaultLine = 1;
    private long offset;

    Scan(Charset charset) {
      this.decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    Scan over(Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        int read;
        do {
          read = in.read(bytes.array(), bytes.position(), bytes.remaining());
          bytes.position(bytes.position() + Math.max(read, 0));
          bytes.flip();
          decode(read < 0);
          bytes.compact();
        } while (read >= 0 && !isEnough());
      }
      return this;
    }

    private void decode(boolean last) {
      while (true) {
        int from = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, last);
        countWide();
        if (firstFault < 0) {
          countLines(from, bytes.position());
        }
        offset += bytes.position() - from;
        if (result.isUnderflow()) {
          return;
        }
        if (result.isError()) {
          faults++;
          firstFault = firstFault < 0 ? offset : firstFault;
          bytes.position(bytes.position() + result.length());
          offset += result.length();
        }
        if (isEnough()) {
          return;
        }
      }
    }

    private void countWide() {
      char[] decoded = chars.array();
      for (int i = 0; i < chars.position(); i++) {
        if (decoded[i] >= 0x80) {
          wide++;
        }
      }
      chars.clear();
    }

    private void countLines(int from, int end) {
      for (int i = from; i < end; i++) {
        if (bytes.get(i) == '\n') {
          firstFaultLine++;
        }
      }
    }

    private boolean isEnough() {
      return faults > ENOUGH_FAULTS && !isPlausible();
    }

    boolean isPlausible() {
      return wide >= PLAUSIBLE * faults;
    }

    Text where() {
      return Text.of(
          "第 " + firstFault + " 字节，第 " + firstFaultLine + " 行",
          "byte " + firstFault + ", line " + firstFaultLine);
    }
  }
}
