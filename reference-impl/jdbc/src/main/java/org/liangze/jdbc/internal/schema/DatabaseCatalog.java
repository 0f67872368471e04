package org.liangze.jdbc.internal.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

  /** Returns the names of tables and views with the prefix, in small letters. */
  Set<String> tablesAndViews() throws SQLException {
    Set<String> names = new HashSet<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getTables(
            connection.getCatalog(),
            connection.getSchema(),
            pattern(),
            new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** Returns the columns of all tables and views with the prefix, by table and column. */
  Map<String, Map<String, FoundColumn>> columns() throws SQLException {
    Map<String, Map<String, FoundColumn>> found = new HashMap<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getColumns(connection.getCatalog(), connection.getSchema(), pattern(), "%")) {
      while (rows.next()) {
        FoundColumn column = FoundColumn.read(rows);
        found
            .computeIfAbsent(
                rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT),
                name -> new LinkedHashMap<>())
            .put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), column);
      }
    }
    return found;
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
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getIndexInfo(
            connection.getCatalog(), connection.getSchema(), stored(table), false, true)) {
      while (rows.next()) {
        String name = rows.getString("INDEX_NAME");
        if (name != null) {
          names.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private boolean hasRow(SchemaPart part) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT 1 FROM " + part.getTable() + " WHERE " + part.getName());
        ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  /** An underscore in it stands for any character, so that a few others may be found as well. */
  private String pattern() throws SQLException {
    return stored(prefix) + "%";
  }

  private String stored(String name) throws SQLException {
    return connection.getMetaData().storesUpperCaseIdentifiers()
        ? name.toUpperCase(Locale.ROOT)
        : name;
  }
}
