package org.liangze.jdbc.dialect;

/** What a column holds (列类型); a dialect says how its database writes the type. */
public enum ColumnType {

  /** Text of a stated length in UTF-16 units; compared by code points, never by a locale. */
  TEXT,

  /** A whole number of 64 bits, such as a revision. */
  LONG,

  /** A whole number of 32 bits. */
  INT,

  /** Yes or no. */
  FLAG,

  /** A day without a time, from 1000-01-01 to 9999-12-31; Java's {@code LocalDate}. */
  DAY,

  /** A moment in UTC, exact to the microsecond; Java's {@code LocalDateTime}. */
  MOMENT
}
