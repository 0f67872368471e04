package org.liangze.exchange.internal.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/**
 * Goes through a workbook before it is opened, because the library that reads it trusts it: with
 * the size of every part, the length of every text and the place of every cell.
 *
 * <p>Also tells what the library leaves out: from which year its days count, and whether it has
 * formats.
 */
final class WorkbookGuard {

  private static final int MOST_PARTS = 10_000;
  private static final int BLOCK = 1 << 16;

  /** What a text of the workbook takes in memory besides two bytes a character. */
  private static final long BYTES_PER_TEXT = 64;

  private boolean styles;
  private boolean from1904;

  private WorkbookGuard() {}

  static WorkbookGuard check(Path file) throws UnreadableException {
    WorkbookGuard guard = new WorkbookGuard();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      guard.check(zip);
      return guard;
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableException.of(
          IntakeFinding.UNREADABLE,
          Text.of(
              "工作簿已损坏或不完整；请用电子表格软件打开后另存",
              "the workbook is broken or incomplete; open it in a spreadsheet and save it anew"));
    }
  }

  private void check(ZipFile zip) throws IOException, UnreadableException {
    if (zip.size() > MOST_PARTS) {
      throw PartScan.beyond(
          0, Text.of("超过 " + MOST_PARTS + " 个部件", "more than " + MOST_PARTS + " parts"));
    }
    PartScan scan = new PartScan();
    boolean workbook = false;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = entry.getName().toLowerCase(Locale.ROOT);
      workbook |= name.endsWith("workbook.xml") || name.equals("xl/workbook.bin");
      styles |= name.endsWith("styles.xml");
      if (name.endsWith(".bin") && name.contains("workbook")) {
        throw UnreadableException.of(
            IntakeFinding.UNREADABLE,
            Text.of(
                "二进制工作簿（.xlsb）；请另存为 .xlsx 或 CSV",
                "a binary workbook (.xlsb); save it as .xlsx or CSV"));
      }
      try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), BLOCK)) {
        scan.part(in, isXml(name));
      }
    }
    if (!workbook) {
      throw UnreadableException.of(
          IntakeFinding.UNREADABLE,
          Text.of(
              "压缩文件，不是工作簿；请解压后提交其中的表格",
              "a compressed file, not a workbook; unpack it and send the table in it"));
    }
    from1904 = scan.isFrom1904();
    finish(scan);
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static void finish(PartScan scan) throws UnreadableException {
    scan.requireSharedTexts();
    long needed = scan.getTexts() * BYTES_PER_TEXT + 2 * scan.getTextBytes();
    if (needed > Runtime.getRuntime().maxMemory() / 2) {
      throw PartScan.beyond(
          0,
          Text.of(
              "其文本需要约 " + (needed >> 20) + " MB 内存",
              "its texts need about " + (needed >> 20) + " MB of memory"));
    }
  }

  boolean hasStyles() {
    return styles;
  }

  /** Whether its days count from 1904, as the first ones for the Macintosh did. */
  boolean isFrom1904() {
    return from1904;
  }
}
