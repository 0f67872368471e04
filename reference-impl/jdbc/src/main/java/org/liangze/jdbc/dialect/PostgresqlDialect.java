package org.liangze.jdbc.dialect;

final class PostgresqlDialect extends Dialect {

  // How tables are made.

  // How rows are written and read.
}
