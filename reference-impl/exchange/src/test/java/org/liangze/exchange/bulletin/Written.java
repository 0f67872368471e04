package org.liangze.exchange.bulletin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a writer wrote, read back by someone else's reader. */
final class Written {

  private Written() {}

  static byte[] bytes(BulletinWriter writer, Bulletin bulletin) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(bulletin, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(BulletinWriter writer, Bulletin bulletin) {
    return new String(bytes(writer, bulletin), StandardCharsets.UTF_8);
  }

  static Document html(Bulletin bulletin) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(new HtmlBulletinWriter(), bulletin)));
  }

  static List<CSVRecord> csv(Bulletin bulletin) throws IOException {
    String text = text(new CsvBulletinWriter(), bulletin).substring(1);
    return CSVFormat.DEFAULT.parse(new StringReader(text)).getRecords();
  }

  static JsonNode json(Bulletin bulletin) throws IOException {
    return new ObjectMapper().readTree(bytes(new JsonBulletinWriter(), bulletin));
  }

  /** The cells of each row of one sheet; null where there is none. */
  static List<List<Cell>> xlsx(Bulletin bulletin, int sheet) throws IOException {
    byte[] bytes = bytes(new XlsxBulletinWriter(), bulletin);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
      return rows.map(row -> row.stream().collect(Collectors.toList())).toList();
    }
  }

  static List<Element> elements(Document document, String tag) {
    return elements(document.getElementsByTagName(tag));
  }

  static List<Element> elements(Element parent, String tag) {
    return elements(parent.getElementsByTagName(tag));
  }

  static List<Element> ofClass(Document document, String tag, String name) {
    return elements(document, tag).stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(name))
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
