package org.liangze.jdbc.dialect;

final class MariadbDialect extends Dialect {

  // How tables are made.

  // How rows are written and read.
}
