package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Write;

/**
 * A version of an entry that is being read: its row is, the rows of its child tables follow.
 *
 * @param <T> the entry
 */
public final class EntryDraft<T extends LedgerEntry> {

  private final EntryTable<T> table;
  private final String id;
  private final long revision;
  private final int place;
  private final long replaces;
  private final boolean withdrawn;
  private final JurisdictionCode jurisdiction;
  private final Object builder;
  private final @Nullable List<Object>[] values;

  @SuppressWarnings("unchecked")
  EntryDraft(
      EntryTable<T> table,
      String id,
      long revision,
      int place,
      long replaces,
      boolean withdrawn,
      JurisdictionCode jurisdiction,
      Object builder) {
    this.table = table;
    this.id = id;
    this.revision = revision;
    this.place = place;
    this.replaces = replaces;
    this.withdrawn = withdrawn;
    this.jurisdiction = jurisdiction;
    this.builder = builder;
    this.values = new List[table.getChildren().size()];
  }

  public String getId() {
    return id;
  }

  public long getRevision() {
    return revision;
  }

  public int getPlace() {
    return place;
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public JurisdictionCode getJurisdiction() {
    return jurisdiction;
  }

  /** Adds the value in a row of a child table, by the number of the table from 0. */
  public void add(int child, ResultSet results) throws SQLException {
    List<Object> several = values[child];
    if (several == null) {
      several = new ArrayList<>();
      values[child] = several;
    }
    ChildTable<T, Object, ?> childTable = table.getChildren().get(child);
    several.add(table.readable(id, revision, () -> childTable.read(results)));
  }

  /** Returns the entry, once all rows of the child tables were added. */
  public T build() throws SQLException {
    return table.readable(id, revision, this::buildEntry);
  }

  private T buildEntry() {
    for (int child = 0; child < values.length; child++) {
      List<Object> several = values[child];
      table
          .getChildren()
          .get(child)
          .set(builder, several == null ? Collections.emptyList() : several);
    }
    return table.build(builder);
  }

  /** Returns what was written, once all rows of the child tables were added. */
  public Write buildWrite() throws SQLException {
    T entry = build();
    return table.readable(id, revision, () -> toWrite(entry));
  }

  private Write toWrite(T entry) {
    if (withdrawn) {
      return Write.withdraw(entry, replaces);
    }
    return replaces == Write.NONE ? Write.create(entry) : Write.replace(entry, replaces);
  }
}
