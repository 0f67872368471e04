package org.liangze.exchange.table;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A table of ledger entries as it is taken in (数据表接收), CSV or XLSX: an iterator of its good rows,
 * read as they are asked for.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (TableIntake intake = TableIntake.open(TableLayout.BUSINESSES, file, context)) {
 *   register.takeOver(actor, "businesses-2022-11-03", intake, intake.rejections());
 *   TableReport report = intake.getReport();
 * }
 * }</pre>
 *
 * <p>A dry run reads and checks in the same way and hands nothing on: {@link #check}.
 *
 * <p>Nothing that is wrong with the source throws: it is a finding, told to the context's listener,
 * and the bad row goes to the quarantine file. After a fatal finding, which {@link
 * TableReport#getFatal} tells, the iterator ends early. The quarantine file is complete once the
 * intake is closed; an earlier file in its place is taken away at the opening.
 *
 * <p>The memory needed grows with the identifiers of the table alone, which are kept to find
 * duplicates. Not thread-safe.
 */
public final class TableIntake implements Iterator<NumberedEntry>, AutoCloseable {

  private final TableRows<? extends LedgerEntry> rows;
  private final List<TableColumn> columns;
  private final FindingsInOrder findings;
  private final IntakeListener further;
  private @Nullable NumberedEntry next;
  private boolean looked;

  private TableIntake(
      TableLayout<? extends LedgerEntry> layout, Path source, IntakeContext context) {
    this.further = context.getListener();
    this.findings = new FindingsInOrder(further);
    this.rows = new TableRows<>(layout, source, context.toBuilder().listener(findings).build());
    this.columns = layout.getColumns();
  }

  /**
   * Opens a table; the header is read at once.
   *
   * @param source a CSV or XLSX file, told apart by its first bytes
   * @throws TableException if the quarantine file is the source itself or cannot be replaced
   */
  public static TableIntake open(
      TableLayout<? extends LedgerEntry> layout, Path source, IntakeContext context) {
    return new TableIntake(layout, source, context);
  }

  /**
   * Reads and checks a whole table without handing anything on (试运行).
   *
   * @throws TableException if the quarantine file cannot be written
   */
  public static TableReport check(
      TableLayout<? extends LedgerEntry> layout, Path source, IntakeContext context) {
    try (TableIntake intake = open(layout, source, context)) {
      intake.forEachRemaining(entry -> {});
      return intake.getReport();
    }
  }

  /** Returns whether there is another good row; reads on to it. */
  @Override
  public boolean hasNext() {
    if (!looked) {
      LedgerEntry entry = rows.next();
      next = entry == null ? null : NumberedEntry.of(rows.getRow(), entry);
      looked = true;
    }
    return next != null;
  }

  /** Returns the next good row with its number; the header is row 1, and blank rows count. */
  @Override
  public NumberedEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further row");
    }
    NumberedEntry result = next;
    looked = false;
    next = null;
    findings.handOn(result.getRow());
    return result;
  }

  /**
   * Returns the listener for {@code BaseRegister.takeOver}: what is rejected there goes to the
   * quarantine file and the counts of this table, and on to the context's listener, under the names
   * of this table's columns. Progress is told by the reading alone.
   *
   * <p>As rows are taken over a batch at a time, what is found while they are read is told when
   * they are dealt with, or at the closing, so that the context's listener hears of the rows in
   * their order; only what exceeds 10,000 findings of a batch is told at once.
   */
  public IntakeListener rejections() {
    return rejections(Collections.emptySet());
  }

  /**
   * Returns the listener of {@link #rejections()} that passes over unknown references to some
   * kinds, because their own table could not be read and nobody can tell which of them exist. A row
   * that is rejected for nothing else stays good.
   *
   * @param unchecked the kinds, such as businesses
   */
  public IntakeListener rejections(Set<? extends EntryKind<?>> unchecked) {
    findings.hold();
    return new Rejections(rows, columns, unchecked, findings, further);
  }

  /** Returns the counts so far. */
  public TableReport getReport() {
    return rows.report();
  }

  /** Tells what was kept back, and completes the quarantine file. */
  @Override
  public void close() {
    findings.tellAll();
    rows.close();
  }
}
