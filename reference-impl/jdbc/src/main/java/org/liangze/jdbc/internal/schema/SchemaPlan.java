package org.liangze.jdbc.internal.schema;

import java.util.ArrayList;
import java.util.List;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.jdbc.dialect.Table;
import org.liangze.jdbc.internal.mapping.EntryTable;
import org.liangze.jdbc.internal.mapping.LedgerTables;

/**
 * What each version of the schema adds to the one before (各版本库表结构): 1 the tables, 2 the views for
 * whoever reports on the ledger.
 *
 * <p>A database of any version is brought up to the latest by the versions that it lacks. What a
 * version adds never changes again, once it was published.
 */
public final class SchemaPlan {

  /** The version that this library works with. */
  public static final int LATEST = 2;

  private final LedgerTables tables;
  private final TableScript tableScript;
  private final ViewScript viewScript;

  public SchemaPlan(Dialect dialect, String prefix) {
    Terms terms = new Terms(prefix);
    this.tables = LedgerTables.of(prefix);
    this.tableScript = new TableScript(dialect, terms);
    this.viewScript = new ViewScript(dialect, terms);
  }

  LedgerTables getTables() {
    return tables;
  }

  /**
   * Returns what a version adds, in the order in which it is made; the row that tells so is last.
   */
  List<SchemaPart> partsOf(int version) {
    List<SchemaPart> parts = version == 1 ? tables() : views();
    parts.add(
        SchemaPart.row(
            tables.getSchema().getName(),
            "version = " + version,
            "INSERT INTO " + tables.getSchema() + " (version) VALUES (" + version + ")"));
    return parts;
  }

  private List<SchemaPart> tables() {
    List<SchemaPart> parts = new ArrayList<>();
    for (Table table : tables.getAll()) {
      parts.addAll(tableScript.partsOf(table));
    }
    parts.add(
        SchemaPart.row(
            tables.getHead().getName(),
            "id = 1",
            "INSERT INTO " + tables.getHead() + " (id, revision) VALUES (1, 0)"));
    return parts;
  }

  private List<SchemaPart> views() {
    List<SchemaPart> parts = new ArrayList<>();
    for (EntryTable<?> entry : tables.getEntries()) {
      parts.addAll(viewScript.partsOf(entry));
    }
    return parts;
  }

  /** Returns the statements of a version as text, each ended by a semicolon. */
  public String script(int version) {
    StringBuilder text = new StringBuilder();
    for (SchemaPart part : partsOf(version)) {
      for (String statement : part.getStatements()) {
        text.append(statement).append(";\n");
      }
    }
    return text.toString();
  }
}
