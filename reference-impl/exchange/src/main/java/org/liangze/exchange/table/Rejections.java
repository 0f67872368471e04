package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.ledger.EntryKind;

/**
 * What {@code BaseRegister.takeOver} rejects, told in the terms of the table: the ledger names the
 * kind of a reference, the table the column in which it stands.
 *
 * <p>Not thread-safe.
 */
final class Rejections implements IntakeListener {

  private final TableRows<?> rows;
  private final FindingsInOrder before;
  private final IntakeListener further;
  private final Map<String, String> columnsByKind = new HashMap<>();
  private final Set<String> unchecked = new HashSet<>();

  Rejections(
      TableRows<?> rows,
      List<TableColumn> columns,
      Set<? extends EntryKind<?>> unchecked,
      FindingsInOrder before,
      IntakeListener further) {
    this.rows = rows;
    this.before = before;
    this.further = further;
    for (TableColumn column : columns) {
      column.getReferred().ifPresent(kind -> columnsByKind.put(kind.getName(), column.getName()));
    }
    unchecked.forEach(kind -> this.unchecked.add(kind.getName()));
  }

  /** A row is not bad for a reference alone that nobody can check. */
  @Override
  public void onRejected(NumberedEntry entry, List<RowFinding> findings) {
    before.tellThrough(entry.getRow());
    List<RowFinding> told = new ArrayList<>(findings.size());
    for (RowFinding finding : findings) {
      if (!isUnchecked(finding)) {
        told.add(PersonalNumbers.maskedIn(inColumn(finding)));
      }
    }
    for (RowFinding finding : told) {
      rows.count(finding);
      rows.reject(entry.getRow(), finding);
    }
    if (!told.isEmpty()) {
      further.onRejected(entry, told);
    }
  }

  private boolean isUnchecked(RowFinding finding) {
    return finding.getCode() == IntakeFinding.UNKNOWN_REFERENCE
        && finding.getColumn().filter(unchecked::contains).isPresent();
  }

  private RowFinding inColumn(RowFinding finding) {
    String column = finding.getColumn().map(columnsByKind::get).orElse(null);
    return column == null ? finding : RowFinding.builder().copyOf(finding).column(column).build();
  }

  @Override
  public void onFinding(RowFinding finding) {
    rows.count(finding);
    further.onFinding(PersonalNumbers.maskedIn(finding));
  }

  /** All rows that were read are dealt with. */
  @Override
  public void onProgress(long dealtWith) {
    before.tellThrough(rows.getRow());
  }
}
