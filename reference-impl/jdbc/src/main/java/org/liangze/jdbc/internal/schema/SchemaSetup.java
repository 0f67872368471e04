package org.liangze.jdbc.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangze.jdbc.SchemaMode;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.model.Text;

/** Brings one database to where a mode wants it, or tells everything that is in the way. */
public final class SchemaSetup {

  private final SchemaPlan plan;
  private final Dialect dialect;
  private final Connection connection;
  private final DatabaseCatalog catalog;

  public SchemaSetup(Dialect dialect, String prefix, Connection connection) {
    this.plan = new SchemaPlan(dialect, prefix);
    this.dialect = dialect;
    this.connection = connection;
    this.catalog = new DatabaseCatalog(connection, prefix);
  }

  /** Returns the version of the schema in the database; 0 if there is none. */
  public int readVersion() throws SQLException {
    return catalog.hasSchema() ? catalog.version(plan.getTables().getSchema().getName()) : 0;
  }

  /** Returns what is in the way; nothing, if the ledger can be kept. */
  public List<Text> prepare(SchemaMode mode) throws SQLException {
    if (mode == SchemaMode.NONE) {
      return Collections.emptyList();
    }
    if (!catalog.hasSchema()) {
      return Collections.singletonList(noSchema());
    }
    int present = readVersion();
    if (present > SchemaPlan.LATEST) {
      return Collections.singletonList(newer(present));
    }
    if (mode == SchemaMode.CREATE) {
      if (present == 0) {
        List<Text> foreign = new SchemaCheck(plan, dialect, catalog).findForeignTables();
        if (!foreign.isEmpty()) {
          return foreign;
        }
      }
      new SchemaUpgrade(plan, connection, catalog).run(present);
      present = SchemaPlan.LATEST;
    }
    List<Text> faults = new ArrayList<>();
    if (present < SchemaPlan.LATEST) {
      faults.add(older(present));
    }
    faults.addAll(new SchemaCheck(plan, dialect, catalog).findFaults(present));
    return faults;
  }

  private static Text noSchema() {
    return Text.of(
        "连接没有当前模式（或数据库）：它所指定的不存在，或用户无权使用；请先建立并授权，或改正连接的设置",
        "the connection works in no schema or database: what it names does not exist, or its user may"
            + " not use it; create it and grant it, or correct the settings of the connection");
  }

  private static Text newer(int present) {
    return Text.of(
        "库表结构为版本 " + present + "，高于本类库的版本 " + SchemaPlan.LATEST + "；请升级类库",
        "the schema is of version "
            + present
            + ", newer than "
            + SchemaPlan.LATEST
            + " of this library; update the library");
  }

  private static Text older(int present) {
    return Text.of(
        "库表结构为版本 " + present + "，本类库需要版本 " + SchemaPlan.LATEST + "；请执行升级脚本，或以 CREATE 方式打开",
        "the schema is of version "
            + present
            + ", this library needs "
            + SchemaPlan.LATEST
            + "; run the script of the upgrade, or open with CREATE");
  }
}
