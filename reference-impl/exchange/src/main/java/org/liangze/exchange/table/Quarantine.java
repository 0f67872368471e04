package org.liangze.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.FormulaGuard;
import org.liangze.exchange.internal.source.RawRow;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.access.Right;
import org.liangze.model.identifier.Identifier;
import org.liangze.model.intake.RowFinding;

/**
 * The file of bad rows: the columns of the source, the row and the reasons, in CSV, so that it can
 * be mended and sent again. Made with the first bad row.
 *
 * <p>Not thread-safe.
 */
final class Quarantine implements AutoCloseable {

  private static final char MARK = '\uFEFF';
  private static final String HIDDEN = "***";

  /**
   * What is cut is longer than any text may be, so that it is not taken for whole if sent again.
   */
  private static final int LONGEST_CELL = Require.LONGEST_PASSAGE;

  private static final int LONGEST_IDENTIFIER = 64;

  private final @Nullable Path file;
  private final Locale language;
  private final boolean inTheClear;
  private @Nullable HeaderMatch header;
  private @Nullable CSVPrinter printer;

  /** Takes away what an earlier reading has left in the place of the file. */
  Quarantine(IntakeContext context, Path source) {
    this.file = context.getQuarantine().orElse(null);
    this.language = context.getLocale();
    this.inTheClear = context.getRights().contains(Right.READ_PERSONAL_DATA);
    if (file != null) {
      try {
        refuseSource(file, source);
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw TableException.cannotWrite(file.getFileName().toString(), e);
      }
    }
  }

  private static void refuseSource(Path file, Path source) throws IOException {
    if (Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source)) {
      throw new TableException(
          TableError.OVERWRITES_SOURCE,
          Text.of(
              "隔离文件 " + file.getFileName() + " 与来源文件相同；请另选文件名",
              "the quarantine file "
                  + file.getFileName()
                  + " is the source itself; choose another name"),
          null);
    }
  }

  void setHeader(HeaderMatch header) {
    this.header = header;
  }

  boolean isWanted() {
    return file != null;
  }

  void add(RawRow row, List<RowFinding> findings) {
    if (file == null) {
      return;
    }
    StringJoiner reasons = new StringJoiner("; ");
    for (RowFinding finding : findings) {
      if (finding.isError()) {
        reasons.add(reason(finding));
      }
    }
    add(row, reasons.toString());
  }

  String reason(RowFinding finding) {
    return finding.getCode().getCode() + " " + finding.getMessage().in(language);
  }

  void add(RawRow row, String reasons) {
    if (header == null) {
      throw new IllegalStateException("rows come after the header");
    }
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < header.getWidth(); i++) {
      if (!header.isOfQuarantine(i)) {
        cells.add(shown(header.columnAt(i), row.getCell(i)));
      }
    }
    cells.add(Long.toString(row.getNumber()));
    cells.add(withBeyond(row, reasons));
    print(cells);
  }

  /** Cells beyond the header have no column; so that nothing is lost they stand in the reasons. */
  private String withBeyond(RawRow row, String reasons) {
    StringJoiner beyond = new StringJoiner(" | ");
    for (int i = header.getWidth(); i < row.size(); i++) {
      if (!Spellings.isBlank(row.getCell(i))) {
        beyond.add(shown(null, row.getCell(i)));
      }
    }
    return beyond.length() == 0 ? reasons : reasons + " [" + beyond + "]";
  }

  /** Adds the finding that ended the reading, in a row without cells. */
  void add(RowFinding fatal) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; header != null && i < header.getWidth(); i++) {
      if (!header.isOfQuarantine(i)) {
        cells.add("");
      }
    }
    cells.add(Long.toString(fatal.getRow()));
    cells.add(reason(fatal));
    print(cells);
  }

  private String shown(@Nullable TableColumn column, String cell) {
    String cut = cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL) + "…";
    if (inTheClear || Spellings.isBlank(cut)) {
      return cut;
    }
    if (column == null) {
      return HIDDEN;
    }
    if (column.getPersonalData().isPresent()) {
      return column.getPersonalData().get().mask(cut);
    }
    return column.isMistakenForPersonal() && cut.length() <= LONGEST_IDENTIFIER
        ? Identifier.recognise(cut).getShown()
        : PersonalNumbers.maskedIn(cut);
  }

  private void print(List<String> cells) {
    if (file == null) {
      return;
    }
    try {
      if (printer == null) {
        open();
      }
      for (String cell : cells) {
        printer.print(FormulaGuard.guarded(cell));
      }
      printer.println();
    } catch (IOException e) {
      throw TableException.cannotWrite(file.getFileName().toString(), e);
    }
  }

  private void open() throws IOException {
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    writer.write(MARK);
    printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
    List<String> titles = new ArrayList<>();
    for (int i = 0; header != null && i < header.getWidth(); i++) {
      if (!header.isOfQuarantine(i)) {
        titles.add(header.getRow().getCell(i));
      }
    }
    titles.add(QuarantineColumns.ROW.in(language));
    titles.add(QuarantineColumns.REASONS.in(language));
    for (String title : titles) {
      printer.print(FormulaGuard.guarded(title));
    }
    printer.println();
  }

  @Override
  public void close() {
    if (printer != null) {
      try {
        printer.close();
      } catch (IOException e) {
        throw TableException.cannotWrite(file.getFileName().toString(), e);
      }
    }
  }
}
