package org.liangze.jdbc.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.Table;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Declares how entries of a kind are kept: their own fields, and those that hold several values.
 *
 * @param <T> the entry
 * @param <B> its builder
 */
final class EntryMapping<T extends LedgerEntry, B> {

  private final EntryKind<T> kind;
  private final String tableName;
  private final BiConsumer<B, String> id;
  private final BiConsumer<B, JurisdictionCode> jurisdiction;
  private final Fields<T, B> fields;
  private final List<ChildTable<T, B, ?>> children = new ArrayList<>();
  private final Map<EntryKind<?>, ReferencePath> references;

  EntryMapping(
      String prefix,
      EntryKind<T> kind,
      BiConsumer<B, String> id,
      BiConsumer<B, JurisdictionCode> jurisdiction,
      Fields<T, B> fields) {
    this.kind = kind;
    this.tableName = prefix + kind.getName().replace('-', '_');
    this.id = id;
    this.jurisdiction = jurisdiction;
    this.fields = fields;
    this.references = new HashMap<>(fields.getReferences());
  }

  /** Adds a field of several values, in a table named after one of them. */
  <E> EntryMapping<T, B> several(
      String one,
      Codec<E> codec,
      Function<T, ? extends Collection<E>> get,
      BiConsumer<B, List<E>> set) {
    return child(one, codec, null, get, set);
  }

  /** Adds a field that names several entries of a kind. */
  EntryMapping<T, B> references(
      String one,
      EntryKind<?> named,
      Function<T, ? extends Collection<String>> get,
      BiConsumer<B, List<String>> set) {
    String column = one + "_id";
    references.put(named, ReferencePath.child(tableName + "_" + one, column));
    return child(one, Scalar.identifier(column), column, get, set);
  }

  private <E> EntryMapping<T, B> child(
      String one,
      Codec<E> codec,
      @Nullable String indexed,
      Function<T, ? extends Collection<E>> get,
      BiConsumer<B, List<E>> set) {
    children.add(new ChildTable<>(tableName + "_" + one, codec, indexed, get, set));
    return this;
  }

  @SuppressWarnings("unchecked")
  EntryTable<T> toTable() {
    List<Column> columns = new ArrayList<>(EntryColumns.all());
    columns.addAll(fields.getColumns());
    Table table =
        Table.of(tableName, columns, "id", "revision")
            .unique("revision", "place")
            .indexed("jurisdiction", "id", "revision");
    for (ReferencePath path : references.values()) {
      if (path.getChildTable() == null && !isIndexed(table, path.getIdColumn())) {
        table = table.indexed(path.getIdColumn(), "id", "revision");
      }
    }
    return new EntryTable<>(
        kind,
        table,
        (BiConsumer<Object, String>) id,
        (BiConsumer<Object, JurisdictionCode>) jurisdiction,
        (Fields<T, Object>) fields,
        Collections.unmodifiableList((List<ChildTable<T, Object, ?>>) (List<?>) children),
        references);
  }

  private static boolean isIndexed(Table table, String column) {
    return table.getIndexes().stream().anyMatch(index -> index.getColumns().get(0).equals(column));
  }
}
