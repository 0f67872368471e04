package org.liangze.jdbc.dialect;

import java.util.Optional;

final class PostgresqlDialect extends Dialect {

  // How tables are made.

  @Override
  public String typeOf(Column column) {
    String type = super.typeOf(column);
    return column.getType() == ColumnType.TEXT ? type + " COLLATE \"C\"" : type;
  }

  @Override
  public Optional<String> getTextCollation() {
    return Optional.of("C");
  }

  // How rows are written and read.
}
