package org.liangze.jdbc.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Table;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/**
 * All tables of a ledger under one prefix. The names in statements come from here alone, so that no
 * other text ever becomes part of one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LedgerTables {

  /** The prefix of the tables, unless a host chooses its own. */
  public static final String DEFAULT_PREFIX = "lz_";

  private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,15}");

  /** The longest list of the names of all kinds, with room to grow. */
  private static final int LONGEST_KINDS = 400;

  private final Table schema;
  private final Table head;
  private final Table commit;
  private final Map<EntryKind<?>, EntryTable<?>> entries = new LinkedHashMap<>();

  private LedgerTables(String prefix) {
    schema =
        Table.of(prefix + "schema", Arrays.asList(Column.of("version", ColumnType.INT)), "version");
    head =
        Table.of(
            prefix + "head",
            Arrays.asList(Column.of("id", ColumnType.INT), Column.of("revision", ColumnType.LONG)),
            "id");
    commit =
        Table.of(
                prefix + "commit",
                Arrays.asList(
                    Column.of("revision", ColumnType.LONG),
                    Column.text("operation_id", Require.LONGEST_ID),
                    Column.text("actor_id", Require.LONGEST_ID),
                    Column.of("recorded_at", ColumnType.MOMENT),
                    Column.of("writes", ColumnType.INT),
                    Column.text("kinds", LONGEST_KINDS)),
                "revision")
            .unique("operation_id");
    add(BusinessTables.business(prefix));
    add(GuaranteeTables.cadre(prefix));
    add(GuaranteeTables.assignment(prefix));
    add(GuaranteeTables.letter(prefix));
    add(GuaranteeTables.visit(prefix));
    add(EnterpriseTables.appointment(prefix));
    add(EnterpriseTables.closure(prefix));
    add(EnterpriseTables.dutyRecord(prefix));
    add(GuaranteeTables.finding(prefix));
    add(EnterpriseTables.training(prefix));
    add(EnterpriseTables.disqualification(prefix));
  }

  /**
   * Returns the tables under a prefix.
   *
   * @throws org.liangze.model.InvalidValueException if the prefix is not a small letter, followed
   *     by at most 15 small letters, digits or underscores
   */
  public static LedgerTables of(String prefix) {
    Require.code(
        "JdbcLedgerStore.prefix",
        prefix,
        PREFIX,
        Text.of(
            "应为小写字母开头的 1 至 16 个小写字母、数字或下划线",
            "must be 1 to 16 small letters, digits or underscores, beginning with a letter"));
    return new LedgerTables(prefix);
  }

  private void add(EntryTable<?> table) {
    entries.put(table.getKind(), table);
  }

  /** Returns the table with the version of the schema: one row. */
  public Table getSchema() {
    return schema;
  }

  /** Returns the table with the latest revision: one row of id 1, locked by who commits. */
  public Table getHead() {
    return head;
  }

  /** Returns the table of the commits. */
  public Table getCommit() {
    return commit;
  }

  /** Returns the tables of the kinds of entry, in the order of {@link EntryKind#all()}. */
  public List<EntryTable<?>> getEntries() {
    return Collections.unmodifiableList(new ArrayList<>(entries.values()));
  }

  /** Returns the table of a kind of entry. */
  @SuppressWarnings("unchecked")
  public <T extends LedgerEntry> EntryTable<T> get(EntryKind<T> kind) {
    return (EntryTable<T>) entries.get(kind);
  }

  /** Returns every table, in the order in which they are created. */
  public List<Table> getAll() {
    List<Table> all = new ArrayList<>(Arrays.asList(schema, head, commit));
    for (EntryTable<?> entry : entries.values()) {
      all.add(entry.getTable());
      entry.getChildren().forEach(child -> all.add(child.getTable()));
    }
    return Collections.unmodifiableList(all);
  }
}
