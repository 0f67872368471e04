package org.liangze.exchange.bulletin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;

/**
 * Writes a bulletin as CSV (逗号分隔): one long table, a line per unit, indicator and filter.
 *
 * <p>UTF-8 with a byte order mark, commas, lines end with CR LF; columns are named in the language
 * of the bulletin and stand in this order: row (unit, elsewhere, total), code, name, indicator
 * code, indicator, food line, grade, met, required, rate, rank, previous rank, movement. The
 * weighted score has the indicator code {@code score} and no counts. A combination that counts
 * nothing anywhere is left out, except over all businesses. The lines of the units and the line
 * elsewhere add up to the line of the total. Where rows of the input were left out, a last line
 * with the indicator code {@code rows_left_out} has their number in place of a rate.
 *
 * <p>Codes end with a tab, which keeps them texts in a spreadsheet; a name that would begin a
 * formula has an apostrophe before it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CsvBulletinWriter implements BulletinWriter {

  private static final String SCORE_CODE = "score";
  private static final String ROWS_LEFT_OUT_CODE = "rows_left_out";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Wording[] COLUMNS = {
    Wording.ROW_KIND,
    Wording.CODE,
    Wording.UNIT,
    Wording.INDICATOR_CODE,
    Wording.INDICATOR,
    Wording.LINE,
    Wording.GRADE,
    Wording.MET,
    Wording.REQUIRED,
    Wording.RATE,
    Wording.RANK,
    Wording.PREVIOUS_RANK,
    Wording.MOVEMENT
  };

  @Override
  public String getFormat() {
    return "csv";
  }

  @Override
  public void write(Bulletin bulletin, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    // Not closed: that would close the caller's stream.
    Lines lines = new Lines(bulletin, new CSVPrinter(writer, format));
    lines.printHeader();
    lines.printTable(bulletin.getScoreRanking(BusinessFilter.ALL));
    DailyDispatch dispatch = bulletin.getDispatch();
    for (Indicator indicator : dispatch.getIndicators()) {
      for (BusinessFilter filter : BusinessFilter.values()) {
        Tally total = dispatch.getTotal().getTally(indicator, filter);
        if (filter == BusinessFilter.ALL || !total.equals(Tally.ZERO)) {
          lines.printTable(bulletin.getRanking(indicator, filter));
        }
      }
    }
    lines.printRowsLeftOut();
    writer.flush();
  }

  /** Prints the tables of one bulletin. */
  private static final class Lines {

    private final Bulletin bulletin;
    private final Printing printing;
    private final CSVPrinter printer;

    Lines(Bulletin bulletin, CSVPrinter printer) {
      this.bulletin = bulletin;
      this.printing = bulletin.getPrinting();
      this.printer = printer;
    }

    void printHeader() throws IOException {
      List<String> names = new ArrayList<>();
      for (Wording column : COLUMNS) {
        names.add(printing.say(column));
      }
      printer.printRecord(names);
    }

    void printTable(RankingTable table) throws IOException {
      for (RankedLine line : table.getLines()) {
        printLine(table, Wording.UNIT, line, line.getName());
      }
      String whole = bulletin.getJurisdictionName();
      if (bulletin.getOverview().getElsewhere().isPresent()) {
        printLine(table, Wording.ELSEWHERE, table.getElsewhere(), whole);
      }
      printLine(table, Wording.TOTAL, table.getTotal(), whole);
    }

    void printRowsLeftOut() throws IOException {
      if (!bulletin.getRemark().isPresent()) {
        return;
      }
      printer.printRecord(
          printing.say(Wording.ROWS_LEFT_OUT),
          CsvCell.code(bulletin.getDispatch().getJurisdiction().getCode().getValue()),
          CsvCell.text(bulletin.getJurisdictionName()),
          ROWS_LEFT_OUT_CODE,
          printing.say(Wording.ROWS_LEFT_OUT),
          all(),
          all(),
          "",
          "",
          Long.toString(bulletin.getOptions().getRowsLeftOut()),
          "",
          "",
          "");
    }

    private void printLine(RankingTable table, Wording kind, RankedLine line, String name)
        throws IOException {
      BusinessFilter filter = table.getFilter();
      printer.printRecord(
          printing.say(kind),
          CsvCell.code(line.getCode().getValue()),
          CsvCell.text(name),
          table.getIndicator().map(Indicator::getCode).orElse(SCORE_CODE),
          CsvCell.text(table.getLabel()),
          filter.getLine().map(value -> label(value.getLabel())).orElseGet(this::all),
          filter.getGrade().map(value -> label(value.getLabel())).orElseGet(this::all),
          line.getTally().map(tally -> Long.toString(tally.getMet())).orElse(""),
          line.getTally().map(tally -> Long.toString(tally.getRequired())).orElse(""),
          line.getMeasure(),
          number(line.getRank()),
          number(line.getPreviousRank()),
          number(line.getMovement()));
    }

    private String label(Text label) {
      return CsvCell.text(printing.head(label));
    }

    private String all() {
      return printing.say(Wording.ALL);
    }

    private static String number(OptionalInt number) {
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
  }
}
