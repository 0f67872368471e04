package org.liangze.jdbc.internal.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up what is there in the schema that a connection works in (数据字典). */
final class DatabaseCatalog {

  private final Connection connection;
  private final String prefix;

  DatabaseCatalog(Connection connection, String prefix) {
    this.connection = connection;
    this.prefix = prefix;
  }

  boolean has(SchemaPart part) throws SQLException {
    switch (part.getKind()) {
      case TABLE:
      case VIEW:
        return tablesAndViews().contains(part.getName());
      case INDEX:
        return indexes(part.getTable()).contains(part.getName());
      default:
        return hasRow(part);
    }
  }

  /** Returns the highest version whose row is there; 0 for a database without the ledger. */
  int version(String schemaTable) throws SQLException {
    if (!tablesAndViews().contains(schemaTable)) {
      return 0;
    }
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT MAX(version) FROM " + schemaTable);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  /** Returns whether the connection works in a schema at all; if not, nothing can be made. */
  boolean hasSchema() throws SQLException {
    boolean named = isNamed(connection.getSchema());
    return connection.getMetaData().supportsSchemasInTableDefinitions()
        ? named
        : named || isNamed(connection.getCatalog());
  }

  private static boolean isNamed(@Nullable String name) {
    return name != null && !name.isEmpty();
  }

  /** Returns the names of tables and views with the prefix, in small letters. */
  Set<String> tablesAndViews() throws SQLException {
    Set<String> names = new HashSet<>();
    String schema = connection.getSchema();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getTables(
            connection.getCatalog(),
            literally(schema),
            literally(stored(prefix)) + "%",
            new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
      while (rows.next()) {
        if (isOurs(rows, schema)) {
          names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  /** Returns the columns of all tables and views with the prefix, by table and column. */
  Map<String, Map<String, FoundColumn>> columns() throws SQLException {
    Map<String, Map<String, FoundColumn>> found = new HashMap<>();
    String schema = connection.getSchema();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getColumns(
            connection.getCatalog(), literally(schema), literally(stored(prefix)) + "%", "%")) {
      while (rows.next()) {
        FoundColumn column = FoundColumn.read(rows);
        if (isOurs(rows, schema)) {
          found
              .computeIfAbsent(
                  rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT),
                  name -> new LinkedHashMap<>())
              .put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), column);
        }
      }
    }
    return found;
  }

  /** Returns whether no two rows of a table have the same values in some columns. */
  boolean isUnique(String table, Collection<String> columns) throws SQLException {
    Set<String> wanted = new HashSet<>(columns);
    return uniqueIndexes(table).contains(wanted) || primaryKey(table).equals(wanted);
  }

  private Set<String> primaryKey(String table) throws SQLException {
    Set<String> columns = new HashSet<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
      while (rows.next()) {
        columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return columns;
  }

  /** An index with a condition leaves rows out, and so does not count. */
  private Collection<Set<String>> uniqueIndexes(String table) throws SQLException {
    Map<String, Set<String>> columns = new HashMap<>();
    try (ResultSet rows = indexInfo(table, true)) {
      while (rows.next()) {
        String name = rows.getString("INDEX_NAME");
        String column = rows.getString("COLUMN_NAME");
        if (name != null && column != null && !rows.getBoolean("NON_UNIQUE")) {
          String condition = rows.getString("FILTER_CONDITION");
          columns
              .computeIfAbsent(name, index -> new HashSet<>())
              .add(isNamed(condition) ? condition : column.toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns.values();
  }

  /**
   * Returns the collations of texts, by table and column with a dot between; from the data
   * dictionary of the SQL standard, because JDBC does not tell them.
   */
  Map<String, String> collations() throws SQLException {
    Map<String, String> found = new HashMap<>();
    String schema = connection.getSchema();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT table_name, column_name, collation_name FROM information_schema.columns"
                + " WHERE table_schema = ?")) {
      statement.setString(1, schema == null ? connection.getCatalog() : schema);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String collation = rows.getString(3);
          found.put(
              (rows.getString(1) + "." + rows.getString(2)).toLowerCase(Locale.ROOT),
              collation == null ? "default" : collation);
        }
      }
    }
    return found;
  }

  private Set<String> indexes(String table) throws SQLException {
    Set<String> names = new HashSet<>();
    try (ResultSet rows = indexInfo(table, false)) {
      while (rows.next()) {
        String name = rows.getString("INDEX_NAME");
        if (name != null) {
          names.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private ResultSet indexInfo(String table, boolean unique) throws SQLException {
    return connection
        .getMetaData()
        .getIndexInfo(connection.getCatalog(), connection.getSchema(), stored(table), unique, true);
  }

  private boolean hasRow(SchemaPart part) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT 1 FROM " + part.getTable() + " WHERE " + part.getName());
        ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  /** Drivers differ in what they take for a pattern, so that more may be found than was wanted. */
  private boolean isOurs(ResultSet row, @Nullable String schema) throws SQLException {
    String found = row.getString("TABLE_SCHEM");
    return (schema == null || found == null || found.equals(schema))
        && row.getString("TABLE_NAME").startsWith(stored(prefix));
  }

  /** Returns the pattern that stands for a name alone: an underscore would be any character. */
  private @Nullable String literally(@Nullable String name) throws SQLException {
    if (name == null) {
      return null;
    }
    String escape = connection.getMetaData().getSearchStringEscape();
    StringBuilder pattern = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c == '_' || c == '%' || escape.indexOf(c) >= 0) {
        pattern.append(escape);
      }
      pattern.append(c);
    }
    return pattern.toString();
  }

  private String stored(String name) throws SQLException {
    return connection.getMetaData().storesUpperCaseIdentifiers()
        ? name.toUpperCase(Locale.ROOT)
        : name;
  }
}
