package org.liangze.exchange.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/** What a file is by its first bytes; kinds that cannot be read as a table are explained. */
enum FileKind {
  TEXT,
  WORKBOOK;

  private static final int LOOKED_AT = 1 << 16;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  static FileKind of(Path file) throws UnreadableException {
    if (Files.isDirectory(file)) {
      throw UnreadableException.of(
          IntakeFinding.UNREADABLE, Text.of("是文件夹，不是文件", "a folder, not a file"));
    }
    byte[] head;
    try {
      head = head(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
    return judge(head);
  }

  private static FileKind judge(byte[] head) throws UnreadableException {
    if (head.length == 0) {
      throw UnreadableException.of(IntakeFinding.UNREADABLE, Text.of("文件为空", "the file is empty"));
    }
    if (startsWith(head, 0, ZIP)) {
      return WORKBOOK;
    }
    if (startsWith(head, 0, OLE2)) {
      throw UnreadableException.of(IntakeFinding.UNREADABLE, whatOle2Is(head));
    }
    if (isUtf16(head)) {
      throw UnreadableException.of(
          IntakeFinding.WRONG_ENCODING,
          Text.of(
              "文件为 UTF-16（“Unicode 文本”）编码；请另存为 UTF-8 或 GB18030 编码的 CSV",
              "the file is in UTF-16 (\"Unicode text\"); save it as CSV in UTF-8 or GB18030"));
    }
    if (firstVisible(head) == '<') {
      throw UnreadableException.of(
          IntakeFinding.UNREADABLE,
          Text.of(
              "文件是网页或 XML，不是表格；请用电子表格软件打开后另存为 .xlsx 或 CSV",
              "a web page or XML, not a table; open it in a spreadsheet and save it as .xlsx or CSV"));
    }
    return TEXT;
  }

  private static Text whatOle2Is(byte[] head) {
    for (int i = 0; i + ENCRYPTED.length <= head.length; i++) {
      if (startsWith(head, i, ENCRYPTED)) {
        return Text.of(
            "工作簿有密码保护；请去除密码后另存", "the workbook is protected by a password; save it without one");
      }
    }
    return Text.of(
        "旧版 Excel 文件（.xls）或有密码保护的工作簿；请另存为不带密码的 .xlsx 或 CSV",
        "an old Excel file (.xls) or a protected workbook; save it as .xlsx without a password or as CSV");
  }

  /** By its mark, or by a zero in every second of the first bytes. */
  private static boolean isUtf16(byte[] head) {
    if (head.length >= 2
        && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
            || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF))) {
      return true;
    }
    return head.length >= 8
        && ((head[0] == 0 && head[2] == 0 && head[4] == 0 && head[1] != 0 && head[3] != 0)
            || (head[1] == 0 && head[3] == 0 && head[5] == 0 && head[0] != 0 && head[2] != 0));
  }

  private static int firstVisible(byte[] head) {
    int i = TextEncoding.hasMark(head) ? TextEncoding.UTF_8_MARK_LENGTH : 0;
    while (i < head.length && (head[i] == ' ' || head[i] == '\r' || head[i] == '\n')) {
      i++;
    }
    return i < head.length ? head[i] : -1;
  }

  static UnreadableException unreadable(IOException e) {
    return UnreadableException.of(
        IntakeFinding.UNREADABLE,
        e instanceof NoSuchFileException
            ? Text.of("文件不存在", "there is no such file")
            : Text.of(
                "文件无法读取（" + e.getClass().getSimpleName() + "）",
                "the file cannot be read (" + e.getClass().getSimpleName() + ")"));
  }

  private static byte[] head(Path file) throws IOException {
    byte[] head = new byte[LOOKED_AT];
    int filled = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.read(head);
      while (read > 0) {
        filled += read;
        read = in.read(head, filled, head.length - filled);
      }
    }
    return Arrays.copyOf(head, filled);
  }

  static boolean startsWith(byte[] bytes, int from, byte[] start) {
    if (from + start.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[from + i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
