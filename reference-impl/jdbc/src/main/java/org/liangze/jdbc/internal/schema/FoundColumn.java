package org.liangze.jdbc.internal.schema;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liangze.jdbc.dialect.Column;
import org.liangze.model.Text;

/** A column as the database has it. */
final class FoundColumn {

  private static final int MICROSECONDS = 6;

  private final int type;
  private final String typeName;
  private final int size;
  private final int digitsOfSecond;
  private final boolean nullable;

  private FoundColumn(int type, String typeName, int size, int digitsOfSecond, boolean nullable) {
    this.type = type;
    this.typeName = typeName;
    this.size = size;
    this.digitsOfSecond = digitsOfSecond;
    this.nullable = nullable;
  }

  static FoundColumn read(ResultSet row) throws SQLException {
    return new FoundColumn(
        row.getInt("DATA_TYPE"),
        row.getString("TYPE_NAME"),
        row.getInt("COLUMN_SIZE"),
        digitsOfSecond(row.getInt("DECIMAL_DIGITS"), row.getInt("COLUMN_SIZE")),
        row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls);
  }

  /** Some drivers tell the digits, others the length of a moment with its digits. */
  private static int digitsOfSecond(int scale, int size) {
    return scale > 0 ? scale : size - "2022-11-01 12:00:00.".length();
  }

  /** Returns what is wrong with this for a column of the ledger; empty if it can hold it. */
  Optional<Text> faultFor(Column column) {
    if (!typesFor(column).contains(type)) {
      return fault("类型为 " + typeName, "is of type " + typeName);
    }
    switch (column.getType()) {
      case TEXT:
        if (size < column.getLength()) {
          return fault(
              "长度为 " + size + "，应至少为 " + column.getLength(),
              "has room for " + size + " characters of " + column.getLength());
        }
        break;
      case MOMENT:
        if (digitsOfSecond < MICROSECONDS) {
          return fault("时间精度不足微秒", "does not keep microseconds");
        }
        break;
      default:
        break;
    }
    if (column.isNullable() && !nullable) {
      return fault("不应为 NOT NULL", "must not be NOT NULL");
    }
    return Optional.empty();
  }

  private static Optional<Text> fault(String chinese, String english) {
    return Optional.of(Text.of(chinese, english));
  }

  /** Generous: domestic and Oracle-like databases call their types in their own ways. */
  private static List<Integer> typesFor(Column column) {
    switch (column.getType()) {
      case TEXT:
        return Arrays.asList(Types.VARCHAR, Types.NVARCHAR, Types.LONGVARCHAR, Types.CHAR);
      case LONG:
        return Arrays.asList(Types.BIGINT, Types.NUMERIC, Types.DECIMAL);
      case INT:
        return Arrays.asList(Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL);
      case FLAG:
        return Arrays.asList(
            Types.BOOLEAN, Types.BIT, Types.TINYINT, Types.SMALLINT, Types.NUMERIC, Types.DECIMAL);
      case DAY:
        return Arrays.asList(Types.DATE, Types.TIMESTAMP);
      default:
        return Arrays.asList(Types.TIMESTAMP);
    }
  }
}
