package org.liangze.exchange.policy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/** The characters of a file: UTF-8, with or without a byte order mark, of bounded length. */
final class SourceText {

  /** The most bytes that a file may have; ten values of every parameter have room in it. */
  static final int MOST_BYTES = 1 << 19;

  private static final char MARK = '\uFEFF';

  private SourceText() {}

  /** Returns the text without its mark; null, with a fault, if there is none to go on with. */
  static @Nullable String read(InputStream in, Faults faults) throws IOException {
    byte[] bytes = bytes(in);
    if (bytes.length > MOST_BYTES) {
      faults.file(
          PolicyFileError.TOO_LARGE,
          Text.of(
              "文件超过 " + MOST_BYTES + " 字节的上限", "the file is longer than " + MOST_BYTES + " bytes"));
      return null;
    }
    String text = decode(bytes, faults);
    return text == null || !isPrintable(text, faults) ? null : text;
  }

  /** Reads no more than shows that there is too much. */
  private static byte[] bytes(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] block = new byte[8192];
    int read = in.read(block);
    while (read >= 0 && bytes.size() <= MOST_BYTES) {
      bytes.write(block, 0, read);
      read = in.read(block);
    }
    return bytes.toByteArray();
  }

  private static @Nullable String decode(byte[] bytes, Faults faults) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    chars.flip();
    String text = chars.toString();
    String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    if (result.isError()) {
      place(
          unmarked,
          unmarked.length(),
          faults,
          Text.of("此处不是 UTF-8 编码；请将文件另存为 UTF-8", ": no UTF-8 here; save the file as UTF-8"));
      return null;
    }
    return unmarked;
  }

  private static boolean isPrintable(String text, Faults faults) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPrintable(text, i)) {
        String shown = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(i));
        place(
            text,
            i,
            faults,
            Text.of("此处有不可见的控制字符 " + shown, ": holds the control character " + shown));
        return false;
      }
    }
    return true;
  }

  /** What YAML lets stand in a file. */
  private static boolean isPrintable(String text, int i) {
    char c = text.charAt(i);
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u0085'
        || (c >= ' ' && c <= '~')
        || (c >= '\u00A0' && c <= '\uFFFD');
  }

  private static void place(String text, int at, Faults faults, Text said) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        lineStart = i + 1;
      }
    }
    int column = 1 + text.codePointCount(lineStart, at);
    faults.place(PolicyFileError.WRONG_ENCODING, "", line, column, said);
  }
}
