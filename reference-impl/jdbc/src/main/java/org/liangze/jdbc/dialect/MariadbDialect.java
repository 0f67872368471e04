package org.liangze.jdbc.dialect;

import java.util.Optional;

final class MariadbDialect extends Dialect {

  // How tables are made.

  @Override
  public String typeOf(Column column) {
    return column.getType() == ColumnType.MOMENT ? "DATETIME(6)" : super.typeOf(column);
  }

  @Override
  public Optional<String> getTextCollation() {
    return Optional.of("utf8mb4_bin");
  }

  @Override
  public String getTableOptions() {
    return " ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
  }

  @Override
  public boolean hasCommentStatements() {
    return false;
  }

  @Override
  public boolean hasInlineIndexes() {
    return true;
  }

  // How rows are written and read.
}
