package org.liangze.exchange.internal.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/**
 * Goes through the parts of a workbook byte by byte and stops where one is beyond what a workbook
 * can hold; keeps nothing but the tag at hand.
 *
 * <p>Sees a tag wherever one can begin. It may take the rest of a comment for a text, but never
 * misses a cell. Not thread-safe.
 */
final class PartScan {

  private static final long MOST_BYTES = 4L << 30;
  private static final int LONGEST_TEXT = 1 << 18;
  private static final int LONGEST_TAG = 1 << 16;
  private static final int LONGEST_CELL = 1 << 20;
  private static final int LONGEST_FORMULA = 1 << 14;
  private static final long MOST_FORMULA_BYTES = 16L << 20;
  private static final int MOST_ARRAY_FORMULAS = 1_000;
  private static final int MOST_SETTINGS = 100_000;
  private static final int LAST_COLUMN = 16_384;
  private static final int BLOCK = 1 << 16;

  private final RawTag tag = new RawTag();
  private final byte[] block = new byte[BLOCK];

  private long bytes;
  private long texts;
  private long textBytes;
  private long largestIndex = -1;
  private long rowOfLargestIndex;
  private long formulaBytes;
  private int arrayFormulas;
  private int settings;
  private boolean from1904;

  private long row;
  private boolean inTag;
  private int textLength;
  private boolean inCell;
  private int cellLength;
  private boolean shared;
  private boolean inIndex;
  private long index;
  private boolean inFormula;

  static UnreadableException beyond(long row, Text what) {
    return UnreadableException.at(
        row,
        IntakeFinding.UNREADABLE,
        Text.of("工作簿超出限度：", "the workbook is beyond the limits: ")
            .plus(what)
            .plus(Text.of("；请另存为 CSV", "; save it as CSV")));
  }

  /**
   * Goes through a part.
   *
   * @param xml whether it must be XML by its name; another part is only looked at if it is XML
   */
  void part(InputStream in, boolean xml) throws IOException, UnreadableException {
    row = 0;
    inTag = false;
    textLength = 0;
    inCell = false;
    inIndex = false;
    inFormula = false;
    boolean first = true;
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      if (first && !xml && !looksLikeXml(read)) {
        return;
      }
      first = false;
      bytes += read;
      if (bytes > MOST_BYTES) {
        throw beyond(row, Text.of("解压后超过 4 GB", "more than 4 GB unpacked"));
      }
      for (int i = 0; i < read; i++) {
        step(block[i]);
      }
    }
  }

  /** In any encoding that an XML parser knows by its first bytes. */
  private boolean looksLikeXml(int length) {
    for (int i = 0; i < Math.min(length, 64); i++) {
      byte b = block[i];
      if (b == '<') {
        return true;
      }
      boolean skipped =
          b == ' '
              || b == '\t'
              || b == '\r'
              || b == '\n'
              || b == 0
              || b == (byte) 0xEF
              || b == (byte) 0xBB
              || b == (byte) 0xBF
              || b == (byte) 0xFE
              || b == (byte) 0xFF;
      if (!skipped) {
        return false;
      }
    }
    return false;
  }

  private void step(byte b) throws UnreadableException {
    if (b == 0) {
      throw UnreadableException.of(
          IntakeFinding.WRONG_ENCODING,
          Text.of("工作簿的部件不是 UTF-8 编码", "a part of the workbook is not in UTF-8"));
    }
    if (inCell && ++cellLength > LONGEST_CELL) {
      throw tooLong();
    }
    if (inTag) {
      stepTag(b);
    } else if (b == '<') {
      inTag = true;
      tag.clear();
    } else {
      stepText(b);
    }
  }

  private void stepText(byte b) throws UnreadableException {
    if (++textLength > LONGEST_TEXT || (inFormula && textLength > LONGEST_FORMULA)) {
      throw tooLong();
    }
    if (inIndex && b >= '0' && b <= '9') {
      index = Math.min(index * 10 + (b - '0'), Integer.MAX_VALUE);
    }
  }

  private UnreadableException tooLong() {
    return UnreadableException.at(
        row,
        IntakeFinding.TOO_LONG,
        Text.of(
            "工作簿第 " + row + " 行前后有超出单元格上限（32767 个字符）的内容，不是电子表格软件所存；请用电子表格软件打开后另存",
            "about row "
                + row
                + " the workbook has a text beyond what a cell can hold (32,767 characters), which no spreadsheet has saved; open it in one and save it anew"));
  }

  private void stepTag(byte b) throws UnreadableException {
    if (b != '>') {
      tag.add(b);
      if (tag.length() > LONGEST_TAG) {
        throw tooLong();
      }
      return;
    }
    inTag = false;
    tag.end();
    if (tag.isClosing()) {
      closed();
    } else {
      opened();
    }
    textLength = 0;
  }

  private void opened() throws UnreadableException {
    if (tag.isShort()) {
      openedShort();
    } else if (tag.is("row")) {
      String number = tag.attribute("r");
      row = number == null ? row + 1 : number(number);
    } else if (tag.is("si")) {
      texts++;
      inCell = !tag.isEmpty();
      cellLength = 0;
    } else if (tag.is("workbookPr")) {
      String flag = tag.attribute("date1904");
      from1904 |= "1".equals(flag) || "true".equals(flag);
    } else if (tag.is("xf")
        || tag.is("numFmt")
        || tag.is("sheet")
        || tag.is("Relationship")
        || tag.is("Override")) {
      if (++settings > MOST_SETTINGS) {
        throw beyond(0, Text.of("格式或部件过多", "too many formats or parts"));
      }
    }
  }

  private void openedShort() throws UnreadableException {
    switch (tag.getInitial()) {
      case 'c':
        checkAddress(tag.attribute("r"));
        shared = "s".equals(tag.attribute("t"));
        inCell = !tag.isEmpty();
        cellLength = 0;
        break;
      case 'v':
        inIndex = shared && inCell && !tag.isEmpty();
        index = 0;
        break;
      case 'f':
        inFormula = !tag.isEmpty();
        checkFormula();
        break;
      default:
        break;
    }
  }

  private void closed() throws UnreadableException {
    if (tag.is("c")) {
      inCell = false;
      shared = false;
    } else if (tag.is("si")) {
      inCell = false;
      textBytes += cellLength;
    } else if (tag.is("v") && inIndex) {
      inIndex = false;
      if (index > largestIndex) {
        largestIndex = index;
        rowOfLargestIndex = row;
      }
    } else if (tag.is("f") && inFormula) {
      inFormula = false;
      formulaBytes += textLength;
      if (formulaBytes > MOST_FORMULA_BYTES) {
        throw beyond(row, Text.of("公式过多，请只保留数值", "too many formulas; keep the values alone"));
      }
    }
  }

  private void checkAddress(@Nullable String address) throws UnreadableException {
    int column = 0;
    for (int i = 0; address != null && i < address.length() && i < 4; i++) {
      char c = address.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + (c - 'A' + 1);
      } else {
        break;
      }
    }
    if (column == 0 || column > LAST_COLUMN || tag.isCut()) {
      throw beyond(row, Text.of("单元格没有可用的地址", "a cell without a usable address"));
    }
  }

  private void checkFormula() throws UnreadableException {
    if ("array".equals(tag.attribute("t")) && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
      throw beyond(row, Text.of("数组公式过多，请只保留数值", "too many array formulas; keep the values alone"));
    }
  }

  private static long number(String text) {
    long number = 0;
    for (int i = 0; i < text.length() && i < 9; i++) {
      number = number * 10 + Math.max(0, Math.min(9, text.charAt(i) - '0'));
    }
    return number;
  }

  /**
   * A cell that names a shared text beyond the last would make the library look for it for ever.
   */
  void requireSharedTexts() throws UnreadableException {
    if (largestIndex >= texts) {
      throw UnreadableException.at(
          rowOfLargestIndex,
          IntakeFinding.UNREADABLE,
          Text.of(
              "工作簿已损坏：第 " + rowOfLargestIndex + " 行引用了不存在的文本；请用电子表格软件打开后另存",
              "the workbook is broken: row "
                  + rowOfLargestIndex
                  + " names a text that it does not have; open it in a spreadsheet and save it anew"));
    }
  }

  long getTexts() {
    return texts;
  }

  long getTextBytes() {
    return textBytes;
  }

  boolean isFrom1904() {
    return from1904;
  }
}
