package org.liangze.jdbc.dialect;

import java.util.Optional;

/**
 * H2, version 2.
 *
 * <p>It compares texts by UTF-16 units, or by a locale; so a column that is computed from the
 * identifier holds its bytes in UTF-8, which it compares one by one.
 */
final class H2Dialect extends Dialect {

  /** The column that H2 computes from the identifier, for its order. */
  static final String ID_ORDER = "id_order";

  // How tables are made.

  @Override
  public Optional<String> getIdOrderType() {
    return Optional.of("VARBINARY(256) GENERATED ALWAYS AS (STRINGTOUTF8(id))");
  }

  // How rows are written and read.

  /** A commit of thousands of rows takes longer than H2 waits if nobody tells it to. */
  @Override
  public String lock() {
    return " FOR UPDATE WAIT 60";
  }

  @Override
  public String idOrder() {
    return ID_ORDER;
  }

  @Override
  public String idOrderParameter() {
    return "STRINGTOUTF8(?)";
  }
}
