package org.liangze.exchange.internal.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made part by part, as no spreadsheet would. */
final class Workbooks {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private String settings = "";

  private Workbooks() {}

  /** A workbook with these rows in XML, such as {@code <row r="1"><c r="A1"/></row>}. */
  static Workbooks ofRows(String rows) {
    Workbooks book = new Workbooks();
    book.part(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + override("workbook.xml", "sheet.main")
            + override("worksheets/sheet1.xml", "worksheet")
            + override("sharedStrings.xml", "sharedStrings")
            + override("styles.xml", "styles")
            + "</Types>");
    book.part(
        "xl/_rels/workbook.xml.rels",
        XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "</Relationships>");
    book.shared("");
    book.part(
        "xl/styles.xml",
        XML
            + "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot; day&quot;\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/></numFmts>"
            + "<cellXfs count=\"7\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"165\"/><xf numFmtId=\"31\"/><xf numFmtId=\"20\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
    book.part(
        "xl/worksheets/sheet1.xml",
        XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    return book;
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  Workbooks shared(String items) {
    return part("xl/sharedStrings.xml", XML + "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
  }

  /** In the count of days from 1904. */
  Workbooks from1904() {
    settings = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  Workbooks part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Workbooks part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  Path write(Path file) throws IOException {
    part(
        "xl/workbook.xml",
        XML
            + "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + settings
            + "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
