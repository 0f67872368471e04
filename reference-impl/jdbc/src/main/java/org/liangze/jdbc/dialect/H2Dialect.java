package org.liangze.jdbc.dialect;

final class H2Dialect extends Dialect {

  // How tables are made.

  // How rows are written and read.
}
