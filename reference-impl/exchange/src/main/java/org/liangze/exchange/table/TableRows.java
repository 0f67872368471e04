package org.liangze.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.source.RawRow;
import org.liangze.exchange.internal.source.RawTable;
import org.liangze.exchange.internal.source.RowFault;
import org.liangze.exchange.internal.source.UnreadableException;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;

/**
 * The rows of a table, one after the other; bad ones go to the quarantine, and every finding to the
 * listener. Nothing that is wrong with the source throws.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the record
 */
final class TableRows<T> implements Closeable {

  private static final int PROGRESS_EVERY = 2_048;

  private final TableLayout<T> layout;
  private final RowForm<T> form;
  private final Path source;
  private final IntakeContext context;
  private final Quarantine quarantine;
  private final RowCounts counts = new RowCounts();
  private final SortedMap<Long, String> rejected = new TreeMap<>();

  private @Nullable RawTable table;
  private @Nullable Text format;
  private @Nullable HeaderMatch header;
  private @Nullable RowFields fields;
  private @Nullable RowFinding fatal;
  private @Nullable T record;
  private List<RowFinding> findings = Collections.emptyList();
  private long row;
  private boolean closed;

  TableRows(TableLayout<T> layout, Path source, IntakeContext context) {
    this.layout = layout;
    this.form = layout.makeForm();
    this.source = source;
    this.context = context;
    this.quarantine = new Quarantine(context, source);
    try {
      begin();
    } catch (UnreadableException e) {
      end(e.getFinding());
    }
  }

  private void begin() throws UnreadableException {
    table = open();
    format = table.getFormat();
    for (RowFault remark : table.getRemarks()) {
      tell(PersonalNumbers.maskedIn(FormFindings.of(0, remark, Severity.WARNING, null)));
    }
    header = HeaderMatch.of(form, firstRow(table));
    quarantine.setHeader(header);
    fields =
        new RowFields(header, new FieldRules(context.getTree().orElse(null), context.getKnown()));
    if (!header.getUnknown().isEmpty()) {
      tell(PersonalNumbers.maskedIn(FormFindings.unknownColumns(header)));
    }
  }

  private RawTable open() throws UnreadableException {
    return RawTable.open(source, cells -> HeaderMatch.recognised(form, cells));
  }

  private static RawRow firstRow(RawTable table) throws UnreadableException {
    RawRow first = table.next();
    while (first != null && first.isBlank()) {
      first = table.next();
    }
    if (first == null) {
      throw new UnreadableException(FormFindings.blankTable());
    }
    return first;
  }

  /** Goes on to the next row that is not blank, good or bad; returns false after the last. */
  boolean advance() {
    record = null;
    if (table == null || fields == null || header == null) {
      return false;
    }
    try {
      for (RawRow raw = table.next(); raw != null; raw = table.next()) {
        if (raw.getFaults().isEmpty() && header.isBlank(raw)) {
          counts.addBlank();
        } else {
          take(raw, header, fields);
          return true;
        }
      }
      context.getListener().onProgress(counts.getRows());
      closeTable();
    } catch (UnreadableException e) {
      end(e.getFinding());
    }
    return false;
  }

  private void take(RawRow raw, HeaderMatch columns, RowFields cells) {
    row = raw.getNumber();
    cells.begin(raw);
    for (RowFault fault : raw.getFaults()) {
      cells.add(FormFindings.of(row, fault, Severity.ERROR, columns));
    }
    if (columns.isTooShortFor(raw)) {
      cells.add(FormFindings.tooManyCells(columns, raw));
    }
    T read = read(cells);
    findings = masked(cells.getFindings());
    findings.forEach(this::tell);
    if (cells.isBad() || read == null) {
      counts.addBad();
      quarantine.add(raw, findings);
    } else {
      counts.addGood(!findings.isEmpty());
      record = read;
    }
    if (counts.getRows() % PROGRESS_EVERY == 0) {
      context.getListener().onProgress(counts.getRows());
    }
  }

  /** People write identity numbers into any column, and messages show its value. */
  private static List<RowFinding> masked(List<RowFinding> findings) {
    List<RowFinding> masked = new ArrayList<>(findings.size());
    for (RowFinding finding : findings) {
      masked.add(PersonalNumbers.maskedIn(finding));
    }
    return masked;
  }

  private @Nullable T read(RowFields cells) {
    try {
      return form.read(cells);
    } catch (InvalidValueException e) {
      // A rule of the value as a whole, which no column stands for.
      cells.add(
          RowFinding.builder()
              .row(row)
              .code(IntakeFinding.INVALID_VALUE)
              .severity(Severity.ERROR)
              .message(Text.same(e.getField() + ": ").plus(e.getRule()))
              .build());
      return null;
    }
  }

  /** Goes on to the next good row and returns its record; null after the last. */
  @Nullable T next() {
    while (advance()) {
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  /** Returns the number of the row at hand. */
  long getRow() {
    return row;
  }

  /** Returns the record of the row at hand; null if the row is bad. */
  @Nullable T getRecord() {
    return record;
  }

  /** Returns the identifier in the row at hand, if it can be read, be the row good or bad. */
  @Nullable String getKey() {
    return fields == null ? null : fields.getKey();
  }

  /** Returns what was found about the row at hand. */
  List<RowFinding> getFindings() {
    return findings;
  }

  private void tell(RowFinding finding) {
    counts.addFinding(finding);
    context.getListener().onFinding(finding);
  }

  private void end(RowFinding reason) {
    fatal = PersonalNumbers.maskedIn(reason);
    tell(fatal);
    quarantine.add(fatal);
    closeTable();
  }

  /**
   * A good row turns out bad; its cells are looked up in the source when the table is closed. The
   * reason is told by whoever found it.
   */
  void reject(long number, RowFinding reason) {
    String text = quarantine.reason(reason);
    String before = rejected.get(number);
    rejected.put(number, before == null ? text : before + "; " + text);
    if (before == null) {
      counts.reject();
    }
  }

  void count(RowFinding finding) {
    counts.addFinding(finding);
  }

  TableReport report() {
    return counts.report(layout.getName(), source.getFileName().toString(), format, fatal);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    closeTable();
    if (!rejected.isEmpty() && quarantine.isWanted()) {
      quarantineRejected();
    }
    quarantine.close();
  }

  private void quarantineRejected() {
    try (RawTable again = open()) {
      for (RawRow raw = again.next(); raw != null; raw = again.next()) {
        String reasons = rejected.get(raw.getNumber());
        if (reasons != null) {
          quarantine.add(raw, reasons);
        }
      }
    } catch (UnreadableException e) {
      quarantine.add(e.getFinding());
    } catch (IOException e) {
      throw TableException.cannotWrite(source.getFileName().toString(), e);
    }
  }

  private void closeTable() {
    RawTable open = table;
    table = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It was only read, so nothing is lost.
      }
    }
  }
}
