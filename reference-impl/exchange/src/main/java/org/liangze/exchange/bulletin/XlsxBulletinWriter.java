package org.liangze.exchange.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a bulletin as an Excel workbook (电子表格): overview, a ranking for each of the two
 * responsibilities, indicators, lines and grades likewise, notes.
 *
 * <p>Codes are texts. Counts, ranks and movements are numbers; rates, ratios and scores are texts
 * exactly as in every other format, beside the counts from which they follow. There are no
 * formulas. Each sheet has a frozen head, prints on A4 and repeats its head on every page.
 *
 * <p>The workbook's time of creation is when the bulletin was made, or else the beginning of its
 * day, UTC; so the same bulletin gives the same bytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class XlsxBulletinWriter implements BulletinWriter {

  private static final String APPLICATION = "Liangze";

  @Override
  public String getFormat() {
    return "xlsx";
  }

  @Override
  public void write(Bulletin bulletin, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(bytes, APPLICATION, null);
    workbook.properties().setTitle(bulletin.getTitle());
    new BulletinSheets(bulletin, workbook).addAll();
    workbook.finish();
    WorkbookStamp.write(bytes.toByteArray(), createdAt(bulletin), out);
    out.flush();
  }

  private static Instant createdAt(Bulletin bulletin) {
    return bulletin
        .getOptions()
        .getGeneratedAt()
        .orElseGet(() -> bulletin.getDispatch().getDate().atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
