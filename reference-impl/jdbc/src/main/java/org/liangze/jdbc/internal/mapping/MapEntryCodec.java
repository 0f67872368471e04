package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Column;

/**
 * One entry of a map: the columns of the key, then those of the value.
 *
 * @param <K> the key
 * @param <V> the value
 */
final class MapEntryCodec<K, V> implements Codec<Map.Entry<K, V>> {

  private final Codec<K> key;
  private final Codec<V> value;

  MapEntryCodec(Codec<K> key, Codec<V> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public List<Column> getColumns() {
    List<Column> columns = new ArrayList<>(key.getColumns());
    columns.addAll(value.getColumns());
    return columns;
  }

  @Override
  public void write(Map.Entry<K, V> entry, @Nullable Object[] row, int at) {
    key.write(entry.getKey(), row, at);
    value.write(entry.getValue(), row, at + key.getColumns().size());
  }

  @Override
  public Map.Entry<K, V> read(ResultSet results, int at) throws SQLException {
    return new SimpleImmutableEntry<>(
        key.read(results, at), value.read(results, at + key.getColumns().size()));
  }
}
