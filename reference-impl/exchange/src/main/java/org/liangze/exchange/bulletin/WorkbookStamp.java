package org.liangze.exchange.bulletin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sets a workbook's time of creation, for which the library that writes it takes the clock's.
 *
 * <p>All parts are packed again. They are found by the directory at the archive's end, because the
 * JDK's stream reader does not accept the archive's 64-bit lengths.
 */
final class WorkbookStamp {

  private static final String CORE = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  // Offsets in an archive's end record, directory entry and local header, by the ZIP format.
  private static final int END_SIZE = 22;
  private static final int END_COUNT = 10;
  private static final int END_DIRECTORY = 16;
  private static final int ENTRY_SIZE = 46;
  private static final int ENTRY_PACKED = 20;
  private static final int ENTRY_NAME = 28;
  private static final int ENTRY_EXTRA = 30;
  private static final int ENTRY_COMMENT = 32;
  private static final int ENTRY_HEADER = 42;
  private static final int HEADER_SIZE = 30;
  private static final int HEADER_NAME = 26;
  private static final int HEADER_EXTRA = 28;

  /**
   * Before 1980, which an archive's own clock cannot say, so that no time zone has a part in it.
   */
  private static final long NO_TIME = 0;

  private WorkbookStamp() {}

  static void write(byte[] workbook, Instant created, OutputStream out) throws IOException {
    ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> part : unpack(workbook).entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTime(NO_TIME);
      archive.putNextEntry(entry);
      archive.write(
          part.getKey().equals(CORE) ? stamped(part.getValue(), created) : part.getValue());
      archive.closeEntry();
    }
    // Not closed: that would close the caller's stream.
    archive.finish();
  }

  private static byte[] stamped(byte[] core, Instant created) {
    String xml = new String(core, StandardCharsets.UTF_8);
    return CREATED.matcher(xml).replaceFirst("$1" + created).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
    ByteBuffer archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - END_SIZE;
    int count = archive.getShort(end + END_COUNT);
    int at = archive.getInt(end + END_DIRECTORY);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int nameLength = archive.getShort(at + ENTRY_NAME);
      String name = new String(bytes, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
      int header = archive.getInt(at + ENTRY_HEADER);
      int data =
          header
              + HEADER_SIZE
              + archive.getShort(header + HEADER_NAME)
              + archive.getShort(header + HEADER_EXTRA);
      parts.put(name, inflate(bytes, data, archive.getInt(at + ENTRY_PACKED)));
      at +=
          ENTRY_SIZE
              + nameLength
              + archive.getShort(at + ENTRY_EXTRA)
              + archive.getShort(at + ENTRY_COMMENT);
    }
    return parts;
  }

  private static byte[] inflate(byte[] bytes, int from, int length) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes, from, length), inflater)) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        content.write(buffer, 0, read);
      }
      return content.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
