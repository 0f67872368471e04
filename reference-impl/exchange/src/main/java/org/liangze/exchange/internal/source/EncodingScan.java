package org.liangze.exchange.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liangze.model.Text;

/**
 * One pass over a file with a strict decoder, which keeps nothing but counts: how many lines speak
 * for the encoding, and how many against it.
 *
 * <p>What follows a fault up to the end of its line is passed over, as no byte of an end of line is
 * part of another character in either encoding.
 */
final class EncodingScan {

  private static final int BLOCK = 1 << 16;

  private final CharsetDecoder decoder;
  private final char telling;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
  private final CharBuffer chars = CharBuffer.allocate(BLOCK);

  private long offset;
  private long line = 1;
  private boolean tells;
  private boolean passingOver;
  private long tellingLines;
  private long faultyLines;
  private long firstFault;
  private long lineOfFirstFault;

  private EncodingScan(Charset charset, char telling) {
    this.telling = telling;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Goes through a file.
   *
   * @param telling the first character whose presence in a line without faults tells something
   */
  static EncodingScan of(Path file, Charset charset, char telling) throws IOException {
    EncodingScan scan = new EncodingScan(charset, telling);
    try (InputStream in = Files.newInputStream(file)) {
      scan.run(in);
    }
    return scan;
  }

  private void run(InputStream in) throws IOException {
    int read;
    do {
      read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(read, 0));
      bytes.flip();
      decode(read < 0);
      bytes.compact();
    } while (read >= 0);
    endLine();
  }

  private void decode(boolean last) {
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      if (passingOver) {
        passOver();
      }
      int from = bytes.position();
      result = decoder.decode(bytes, chars, last);
      offset += bytes.position() - from;
      lookAtChars();
      if (result.isError()) {
        noteFault();
      }
    }
  }

  private void lookAtChars() {
    char[] decoded = chars.array();
    int end = chars.position();
    for (int i = 0; i < end; i++) {
      char c = decoded[i];
      if (c >= telling) {
        tells = true;
      } else if (c == '\n' || c == '\r') {
        endLine();
        line += c == '\n' ? 1 : 0;
      }
    }
    chars.clear();
  }

  private void endLine() {
    tellingLines += tells ? 1 : 0;
    tells = false;
  }

  private void noteFault() {
    if (faultyLines == 0) {
      firstFault = offset;
      lineOfFirstFault = line;
    }
    faultyLines++;
    tells = false;
    passingOver = true;
  }

  /** Goes on to the next end of line, or to the end of what was read. */
  private void passOver() {
    int from = bytes.position();
    int at = from;
    while (at < bytes.limit() && bytes.get(at) != '\n' && bytes.get(at) != '\r') {
      at++;
    }
    passingOver = at == bytes.limit();
    bytes.position(at);
    offset += at - from;
    decoder.reset();
  }

  /** Returns how many lines without faults hold a character that tells. */
  long getTellingLines() {
    return tellingLines;
  }

  /** Returns how many lines hold what is no character. */
  long getFaultyLines() {
    return faultyLines;
  }

  /** Returns where the first fault is. */
  Text getFirstFault() {
    return Text.of(
        "第 " + firstFault + " 字节，第 " + lineOfFirstFault + " 行",
        "byte " + firstFault + ", line " + lineOfFirstFault);
  }
}
