package org.liangze.jdbc.internal.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.dialect.Table;
import org.liangze.jdbc.dialect.TableIndex;
import org.liangze.model.Text;

/** Finds everything that keeps a database from holding the ledger (库表校验). */
final class SchemaCheck {

  private final SchemaPlan plan;
  private final Dialect dialect;
  private final DatabaseCatalog catalog;
  private final List<Text> faults = new ArrayList<>();

  SchemaCheck(SchemaPlan plan, Dialect dialect, DatabaseCatalog catalog) {
    this.plan = plan;
    this.dialect = dialect;
    this.catalog = catalog;
  }

  /** Returns the faults of tables, columns, rows and views up to a version. */
  List<Text> findFaults(int version) throws SQLException {
    Map<String, Map<String, FoundColumn>> found = catalog.columns();
    for (Table table : plan.getTables().getAll()) {
      Map<String, FoundColumn> columns = found.get(table.getName());
      if (columns == null) {
        faults.add(Text.of("缺少表 " + table, "table " + table + " is missing"));
      } else {
        check(table, columns);
        checkKeys(table);
      }
    }
    if (dialect.getTextCollation().isPresent()) {
      checkCollations(dialect.getTextCollation().get(), catalog.collations());
    }
    checkParts(version, found);
    return faults;
  }

  /**
   * Returns what stands in the way of making the tables: those of somebody else under the same
   * name, as the prefix {@code m2_visit_} has beside {@code m2_}.
   */
  List<Text> findForeignTables() throws SQLException {
    Map<String, Map<String, FoundColumn>> found = catalog.columns();
    for (Table table : plan.getTables().getAll()) {
      Map<String, FoundColumn> columns = found.get(table.getName());
      if (columns != null) {
        int before = faults.size();
        check(table, columns);
        if (faults.size() > before) {
          faults.add(
              before,
              Text.of(
                  "已有另一用途的表 " + table + "，请改用其他前缀",
                  "table " + table + " is there already, and another one; choose another prefix"));
        }
      }
    }
    return faults;
  }

  private void check(Table table, Map<String, FoundColumn> columns) {
    for (Column column : table.getColumns()) {
      String name = table + "." + column.getName();
      FoundColumn found = columns.get(column.getName());
      if (found == null) {
        faults.add(missingColumn(name));
      } else {
        Optional<Text> fault = found.faultFor(column);
        fault.ifPresent(
            text -> faults.add(Text.of("字段 " + name + " ", "column " + name + " ").plus(text)));
      }
    }
    if (TableScript.isInIdOrder(table) && !columns.containsKey(dialect.idOrder())) {
      faults.add(missingColumn(table + "." + dialect.idOrder()));
    }
  }

  /** Without them, a race would write one version or one operation twice, and nobody would know. */
  private void checkKeys(Table table) throws SQLException {
    if (!catalog.isUnique(table.getName(), table.getPrimaryKey())) {
      String key = String.join(", ", table.getPrimaryKey());
      faults.add(
          Text.of(
              "表 " + table + " 缺少主键（" + key + "）",
              "table " + table + " lacks its primary key (" + key + ")"));
    }
    for (TableIndex index : table.getIndexes()) {
      if (index.isUnique() && !catalog.isUnique(table.getName(), index.getColumns())) {
        String columns = String.join(", ", index.getColumns());
        faults.add(
            Text.of(
                "表 " + table + " 缺少唯一索引 " + index.getName() + "（" + columns + "）",
                "table "
                    + table
                    + " lacks the unique index "
                    + index.getName()
                    + " ("
                    + columns
                    + ")"));
      }
    }
  }

  private static Text missingColumn(String name) {
    return Text.of("缺少字段 " + name, "column " + name + " is missing");
  }

  /** Ordered otherwise than by code points, pages would repeat and omit entries. */
  private void checkCollations(String wanted, Map<String, String> collations) {
    for (Table table : plan.getTables().getAll()) {
      for (Column column : table.getColumns()) {
        String name = table + "." + column.getName();
        String actual = collations.getOrDefault(name, wanted);
        if (column.getType() == ColumnType.TEXT && !actual.equalsIgnoreCase(wanted)) {
          faults.add(
              Text.of(
                  "字段 " + name + " 的排序规则为 " + actual + "，应为 " + wanted,
                  "column " + name + " is collated by " + actual + ", not by " + wanted));
        }
      }
    }
  }

  private void checkParts(int upTo, Map<String, Map<String, FoundColumn>> found)
      throws SQLException {
    Set<String> present = catalog.tablesAndViews();
    for (int version = 1; version <= upTo; version++) {
      for (SchemaPart part : plan.partsOf(version)) {
        if (part.getKind() == SchemaPart.Kind.VIEW) {
          checkView(part, present.contains(part.getName()), found);
        }
        if (part.getKind() == SchemaPart.Kind.ROW
            && present.contains(part.getTable())
            && !catalog.has(part)) {
          faults.add(
              Text.of(
                  "表 " + part.getTable() + " 缺少行 " + part.getName(),
                  "table " + part.getTable() + " lacks the row of " + part.getName()));
        }
      }
    }
  }

  private void checkView(
      SchemaPart view, boolean present, Map<String, Map<String, FoundColumn>> found) {
    if (!present) {
      faults.add(Text.of("缺少视图 " + view.getName(), "view " + view.getName() + " is missing"));
      return;
    }
    Map<String, FoundColumn> columns = found.getOrDefault(view.getName(), Collections.emptyMap());
    for (String column : view.getColumns()) {
      if (!columns.containsKey(column)) {
        faults.add(missingColumn(view.getName() + "." + column));
      }
    }
  }
}
