package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Column;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/** A reference to an entry of any kind: the identifier, and the name of the kind. */
final class ReferenceCodec implements Codec<EntryReference> {

  private static final int LONGEST_KIND = 40;

  private final String idColumn;
  private final String kindColumn;

  ReferenceCodec(String column) {
    this.idColumn = column + "_id";
    this.kindColumn = column + "_kind";
  }

  ReferencePath getPath() {
    return ReferencePath.ofAnyKind(kindColumn, idColumn);
  }

  @Override
  public List<Column> getColumns() {
    return Arrays.asList(
        Column.text(idColumn, EntryColumns.LONGEST_ID), Column.text(kindColumn, LONGEST_KIND));
  }

  @Override
  public void write(EntryReference reference, @Nullable Object[] row, int at) {
    row[at] = reference.getId();
    row[at + 1] = reference.getKind().getName();
  }

  @Override
  public @Nullable EntryReference read(ResultSet results, int at) throws SQLException {
    String id = results.getString(at);
    return id == null ? null : EntryReference.of(EntryKind.named(results.getString(at + 1)), id);
  }
}
