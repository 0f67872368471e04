package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.liangze.jdbc.dialect.Table;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Write;

/**
 * The table of one kind of entry, with those of the fields that hold several values.
 *
 * @param <T> the entry
 */
public final class EntryTable<T extends LedgerEntry> {

  /** Stands in until_revision while a version is the latest. */
  public static final long LATEST = Long.MAX_VALUE;

  private final EntryKind<T> kind;
  private final Table table;
  private final BiConsumer<Object, String> id;
  private final BiConsumer<Object, JurisdictionCode> jurisdiction;
  private final Fields<T, Object> fields;
  private final List<ChildTable<T, Object, ?>> children;
  private final Map<EntryKind<?>, ReferencePath> references;

  EntryTable(
      EntryKind<T> kind,
      Table table,
      BiConsumer<Object, String> id,
      BiConsumer<Object, JurisdictionCode> jurisdiction,
      Fields<T, Object> fields,
      List<ChildTable<T, Object, ?>> children,
      Map<EntryKind<?>, ReferencePath> references) {
    this.kind = kind;
    this.table = table;
    this.id = id;
    this.jurisdiction = jurisdiction;
    this.fields = fields;
    this.children = children;
    this.references = references;
  }

  public EntryKind<T> getKind() {
    return kind;
  }

  public Table getTable() {
    return table;
  }

  public List<ChildTable<T, Object, ?>> getChildren() {
    return children;
  }

  /** Returns where entries of this kind name those of another; empty if they never do. */
  public Optional<ReferencePath> getReference(EntryKind<?> named) {
    return Optional.ofNullable(references.get(named));
  }

  /** Returns the row of a version, with a cell for each column of the table. */
  public Object[] toRow(Write write, long revision, int place) {
    T entry = cast(write.getEntry());
    Object[] row = new Object[table.getColumns().size()];
    row[EntryColumns.ID] = entry.getId();
    row[EntryColumns.REVISION] = revision;
    row[EntryColumns.UNTIL_REVISION] = LATEST;
    row[EntryColumns.PLACE] = place;
    row[EntryColumns.REPLACES] = write.getReplaces();
    row[EntryColumns.WITHDRAWN] = write.isWithdrawal();
    row[EntryColumns.JURISDICTION] = entry.getJurisdiction().getValue();
    fields.write(entry, row, EntryColumns.WIDTH);
    return row;
  }

  /**
   * Checks that a database keeps a version as it is.
   *
   * @throws org.liangze.model.InvalidValueException if not
   */
  public void requireKeepable(Write write) {
    toRow(write, 0, 0);
    List<Object[]> rows = new ArrayList<>();
    for (ChildTable<T, Object, ?> child : children) {
      child.addRows(cast(write.getEntry()), 0, rows);
    }
  }

  public T cast(LedgerEntry entry) {
    return kind.getType().cast(entry);
  }

  /** Begins to read the version in a row that was selected with all columns of the table. */
  public EntryDraft<T> read(ResultSet results) throws SQLException {
    String entryId = results.getString(EntryColumns.ID + 1);
    long revision = results.getLong(EntryColumns.REVISION + 1);
    return readable(entryId, revision, () -> read(results, entryId, revision));
  }

  private EntryDraft<T> read(ResultSet results, String entryId, long revision) throws SQLException {
    Object builder = fields.readInto(results, EntryColumns.WIDTH + 1);
    JurisdictionCode code = JurisdictionCode.of(results.getString(EntryColumns.JURISDICTION + 1));
    id.accept(builder, entryId);
    jurisdiction.accept(builder, code);
    return new EntryDraft<>(
        this,
        entryId,
        revision,
        results.getInt(EntryColumns.PLACE + 1),
        results.getLong(EntryColumns.REPLACES + 1),
        results.getBoolean(EntryColumns.WITHDRAWN + 1),
        code,
        builder);
  }

  T build(Object builder) {
    return fields.build(builder);
  }

  /** Reads a part of a version; that a field refuses what the row holds is a fault of the row. */
  <R> R readable(String entryId, long revision, RowPart<R> part) throws SQLException {
    try {
      return part.read();
    } catch (RuntimeException e) {
      throw UnreadableRowException.of(table.getName(), entryId, revision, e);
    }
  }

  /** What is read of a row. */
  @FunctionalInterface
  interface RowPart<R> {
    R read() throws SQLException;
  }
}
