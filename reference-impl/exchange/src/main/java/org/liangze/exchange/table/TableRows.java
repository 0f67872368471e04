package org.liangze.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liangze.api.intake.IntakeListener;
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
 * The good rows of a table, one after the other; the bad ones go to the quarantine, and every
 * finding to the listener. Nothing that is wrong with the source throws.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the record
 */
final class TableRows<T> implements Closeable {

  private static final int PROGRESS_EVERY = 2_048;

  private final TableLayout<T> layout;
  private final Path source;
  private final IntakeContext context;
  private final IntakeListener listener;
  private final Quarantine quarantine;
  private final Map<String, Long> findings = new TreeMap<>();
  private final SortedMap<Long, String> rejected = new TreeMap<>();

  private @Nullable RawTable table;
  private @Nullable Text format;
  private @Nullable HeaderMatch header;
  private @Nullable RowFields fields;
  private @Nullable RowFinding fatal;
  private boolean closed;

  private long rows;
  private long good;
  private long warned;
  private long bad;
  private long blank;
  private long row;

  TableRows(TableLayout<T> layout, Path source, IntakeContext context) {
    this.layout = layout;
    this.source = source;
    this.context = context;
    this.listener = context.getListener();
    this.quarantine = new Quarantine(context, source);
    try {
      begin();
    } catch (UnreadableException e) {
      end(e.getFinding());
    }
  }

  private void begin() throws UnreadableException {
    table = RawTable.open(source, cells -> HeaderMatch.recognised(layout.getForm(), cells));
    format = table.getFormat();
    table.getRemarks().forEach(remark -> tell(finding(0, remark, Severity.WARNING)));
    RawRow first = firstRow();
    header = HeaderMatch.of(layout.getForm(), first);
    quarantine.setHeader(header);
    fields =
        new RowFields(
            header, new FieldRules(context.getTree().orElse(null), context.getKnown()), first);
    warnOfUnknownColumns();
  }

  private RawRow firstRow() throws UnreadableException {
    RawRow first = table.next();
    while (first != null && isBlank(first)) {
      first = table.next();
    }
    if (first == null) {
      throw new UnreadableException(
          RowFinding.builder()
              .row(0)
              .code(IntakeFinding.UNREADABLE)
              .severity(Severity.FATAL)
              .message(Text.of("表中没有内容", "the table is blank"))
              .build());
    }
    return first;
  }

  private static boolean isBlank(RawRow candidate) {
    for (int i = 0; i < candidate.size(); i++) {
      if (!Spellings.isBlank(candidate.getCell(i))) {
        return false;
      }
    }
    return true;
  }

  private void warnOfUnknownColumns() {
    List<String> unknown = header.getUnknown();
    if (!unknown.isEmpty()) {
      tell(
          RowFinding.builder()
              .row(header.getRow().getNumber())
              .code(IntakeFinding.UNKNOWN_COLUMN)
              .severity(Severity.WARNING)
              .message(
                  Text.of(
                      "以下列不认识，未读取：" + String.join("、", unknown),
                      "these columns are not known and not read: " + String.join(", ", unknown)))
              .build());
    }
  }

  /** Returns the next good record, whose row {@link #getRow} then tells; null after the last. */
  @Nullable T next() {
    if (table == null || fields == null) {
      return null;
    }
    try {
      RawRow raw = table.next();
      while (raw != null) {
        T record = take(raw);
        if (record != null) {
          return record;
        }
        raw = table.next();
      }
      listener.onProgress(rows);
      closeTable();
    } catch (UnreadableException e) {
      end(e.getFinding());
    }
    return null;
  }

  private @Nullable T take(RawRow raw) {
    if (raw.getFaults().isEmpty() && header.isBlank(raw)) {
      blank++;
      return null;
    }
    rows++;
    if (rows % PROGRESS_EVERY == 0) {
      listener.onProgress(rows);
    }
    row = raw.getNumber();
    fields.begin(raw);
    addFaults(raw);
    T record = read();
    List<RowFinding> found = fields.getFindings();
    found.forEach(this::tell);
    if (fields.isBad() || record == null) {
      bad++;
      if (quarantine.isWanted()) {
        quarantine.add(raw, found);
      }
      return null;
    }
    good++;
    warned += found.isEmpty() ? 0 : 1;
    return record;
  }

  private @Nullable T read() {
    try {
      return layout.getForm().read(fields);
    } catch (InvalidValueException e) {
      // A rule of the value as a whole that no column stands for.
      fields.add(
          RowFinding.builder()
              .row(row)
              .code(IntakeFinding.INVALID_VALUE)
              .severity(Severity.ERROR)
              .message(Text.same(e.getField() + ": ").plus(e.getRule()))
              .build());
      return null;
    }
  }

  private void addFaults(RawRow raw) {
    for (RowFault fault : raw.getFaults()) {
      fields.add(finding(raw.getNumber(), fault, Severity.ERROR));
    }
    for (int i = header.getWidth(); i < raw.size(); i++) {
      if (!Spellings.isBlank(raw.getCell(i))) {
        fields.add(tooManyCells(raw));
        return;
      }
    }
  }

  private RowFinding tooManyCells(RawRow raw) {
    return RowFinding.builder()
        .row(raw.getNumber())
        .code(IntakeFinding.TOO_MANY_CELLS)
        .severity(Severity.ERROR)
        .message(
            Text.of(
                "表头有 " + header.getWidth() + " 列，该行有 " + raw.size() + " 个单元格；或有内容含分隔符而未加引号",
                "the header has "
                    + header.getWidth()
                    + " columns, the row "
                    + raw.size()
                    + " cells; perhaps a separator within a cell without quotes"))
        .build();
  }

  private RowFinding finding(long number, RowFault fault, Severity severity) {
    RowFinding.Builder finding =
        RowFinding.builder().row(number).code(fault.getCode()).severity(severity);
    if (fault.getCell() == RowFault.WHOLE_ROW) {
      return finding.message(fault.getMessage()).build();
    }
    TableColumn column = header == null ? null : header.columnAt(fault.getCell());
    Text place =
        column == null
            ? Text.of(
                "第 " + (fault.getCell() + 1) + " 列：", "column " + (fault.getCell() + 1) + ": ")
            : Text.of(column.getLabel().getChinese() + "：", column.getLabel().getEnglish() + ": ");
    if (column != null) {
      finding.column(column.getName());
    }
    return finding.message(place.plus(fault.getMessage())).build();
  }

  private void tell(RowFinding finding) {
    count(finding);
    listener.onFinding(finding);
  }

  private void end(RowFinding reason) {
    fatal = reason;
    tell(reason);
    quarantine.add(reason);
    closeTable();
  }

  private void closeTable() {
    RawTable open = table;
    table = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw TableException.cannotWrite(source.getFileName().toString(), e);
      }
    }
  }

  /** Returns the row of the record that {@link #next} has returned last. */
  long getRow() {
    return row;
  }

  /**
   * A good row turns out bad; its cells are looked up in the source when the table is closed. The
   * reasons are told by whoever found them.
   */
  void reject(long number, RowFinding reason) {
    String before = rejected.get(number);
    rejected.put(
        number,
        before == null ? quarantine.reason(reason) : before + "; " + quarantine.reason(reason));
    if (before == null) {
      good--;
      bad++;
    }
  }

  void count(RowFinding finding) {
    findings.merge(finding.getCode().getCode(), 1L, Long::sum);
  }

  TableReport report() {
    return TableReport.builder()
        .layout(layout.getName())
        .source(source.getFileName().toString())
        .format(Optional.ofNullable(format))
        .rows(rows)
        .good(good)
        .warned(Math.min(warned, good))
        .bad(bad)
        .rejected(rejected.size())
        .blank(blank)
        .findings(findings)
        .fatal(Optional.ofNullable(fatal))
        .build();
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
    List<Long> open = new ArrayList<>(rejected.keySet());
    int next = 0;
    try (RawTable again =
        RawTable.open(source, cells -> HeaderMatch.recognised(layout.getForm(), cells))) {
      RawRow raw = again.next();
      while (raw != null && next < open.size()) {
        if (raw.getNumber() == open.get(next)) {
          quarantine.add(raw, rejected.get(open.get(next)));
          next++;
        }
        raw = again.next();
      }
    } catch (UnreadableException e) {
      quarantine.add(e.getFinding());
    } catch (IOException e) {
      throw TableException.cannotWrite(source.getFileName().toString(), e);
    }
  }
}
