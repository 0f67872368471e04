package org.liangze.exchange.bulletin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;

/**
 * Writes a bulletin as CSV (逗号分隔): one long table, a line per unit, indicator and filter.
 *
 * <p>UTF-8 with a byte order mark, commas, lines end with CR LF; columns are named in the language
 * of the bulletin and stand in this order: row (unit, elsewhere, total), code, name, indicator
 * code, indicator, food line, grade, met, required, rate, rank, previous rank, movement, and which
 * of the two responsibilities the indicator belongs to. The weighted score has the indicator code
 * {@code score}, no counts and no responsibility. A combination that counts nothing anywhere is
 * left out, except over all businesses. The lines of the units and the line elsewhere add up to the
 * line of the total. Where rows of the input were left out, a last line with the indicator code
 * {@code rows_left_out} has their number in place of a rate.
 *
 * <p>Where anything is unknown, a last column says how many in each line, and last lines with the
 * indicator code {@code unknown} have the number for each indicator and reason in place of a rate.
 *
 * <p>Codes end with a tab, which keeps them texts in a spreadsheet; a name that would begin a
 * formula has an apostrophe before it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CsvBulletinWriter implements BulletinWriter {

  private static final String SCORE_CODE = "score";
  private static final String ROWS_LEFT_OUT_CODE = "rows_left_out";
  private static final String UNKNOWN_CODE = "unknown";
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
    Wording.MOVEMENT,
    Wording.RESPONSIBILITY
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
        if (filter == BusinessFilter.ALL
            || !Counted.of(dispatch.getTotal(), indicator, filter).isNothing()) {
          lines.printTable(bulletin.getRanking(indicator, filter));
        }
      }
    }
    lines.printUnknown();
    lines.printRowsLeftOut();
    writer.flush();
  }

  /** Prints the tables of one bulletin. */
  private static final class Lines {

    private final Bulletin bulletin;
    private final Printing printing;
    private final CSVPrinter printer;
    private final boolean hasUnknown;

    Lines(Bulletin bulletin, CSVPrinter printer) {
      this.bulletin = bulletin;
      this.printing = bulletin.getPrinting();
      this.printer = printer;
      this.hasUnknown = !bulletin.getUnknownRemarks().isEmpty();
    }

    void printHeader() throws IOException {
      List<String> names = new ArrayList<>();
      for (Wording column : COLUMNS) {
        names.add(printing.say(column));
      }
      print(names, printing.say(Wording.UNKNOWN));
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

    void printUnknown() throws IOException {
      DispatchRow total = bulletin.getDispatch().getTotal();
      for (Indicator indicator : bulletin.getDispatch().getIndicators()) {
        for (Map.Entry<Reason, Long> reason :
            total.getUnknownByReason(indicator, BusinessFilter.ALL).entrySet()) {
          String label =
              printing.head(indicator.getLabel())
                  + printing.say(Wording.COLON)
                  + printing.say(reason.getKey().getText());
          printNumber(Wording.UNKNOWN, UNKNOWN_CODE, CsvCell.text(label), reason.getValue());
        }
      }
    }

    void printRowsLeftOut() throws IOException {
      if (bulletin.getRemark().isPresent()) {
        printNumber(
            Wording.ROWS_LEFT_OUT,
            ROWS_LEFT_OUT_CODE,
            printing.say(Wording.ROWS_LEFT_OUT),
            bulletin.getOptions().getRowsLeftOut());
      }
    }

    /** Prints a line with a number about the whole in place of a rate. */
    private void printNumber(Wording kind, String code, String label, long number)
        throws IOException {
      print(
          Arrays.asList(
              printing.say(kind),
              CsvCell.code(bulletin.getDispatch().getJurisdiction().getCode().getValue()),
              CsvCell.text(bulletin.getJurisdictionName()),
              code,
              label,
              all(),
              all(),
              "",
              "",
              Long.toString(number),
              "",
              "",
              "",
              ""),
          "");
    }

    /** Prints a line, with one more cell where anything is unknown. */
    private void print(List<String> cells, String unknown) throws IOException {
      List<String> all = new ArrayList<>(cells);
      if (hasUnknown) {
        all.add(unknown);
      }
      printer.printRecord(all);
    }

    private void printLine(RankingTable table, Wording kind, RankedLine line, String name)
        throws IOException {
      BusinessFilter filter = table.getFilter();
      print(
          Arrays.asList(
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
              number(line.getMovement()),
              table
                  .getIndicator()
                  .map(indicator -> label(indicator.getResponsibility().getLabel()))
                  .orElse("")),
          line.getTally().isPresent() ? Long.toString(line.getUnknown()) : "");
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
