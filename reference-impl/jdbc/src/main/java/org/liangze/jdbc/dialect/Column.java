package org.liangze.jdbc.dialect;

/**
 * A column (列) of a table.
 *
 * <p>Example: {@code business_id}, text of up to 64 characters, never empty.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Column {

  private final String name;
  private final ColumnType type;
  private final int length;
  private final boolean nullable;

  private Column(String name, ColumnType type, int length, boolean nullable) {
    this.name = name;
    this.type = type;
    this.length = length;
    this.nullable = nullable;
  }

  /** Returns a column of text, never empty. */
  public static Column text(String name, int length) {
    return new Column(name, ColumnType.TEXT, length, false);
  }

  /** Returns a column of another type than text, never empty. */
  public static Column of(String name, ColumnType type) {
    return new Column(name, type, 0, false);
  }

  /** Returns this column, which may be empty. */
  public Column orEmpty() {
    return new Column(name, type, length, true);
  }

  /** Returns the name: small ASCII letters, digits and underscores. */
  public String getName() {
    return name;
  }

  public ColumnType getType() {
    return type;
  }

  /** Returns the longest text in UTF-16 units; 0 for other types. */
  public int getLength() {
    return length;
  }

  /** Returns whether the column may be empty ({@code NULL}). */
  public boolean isNullable() {
    return nullable;
  }

  /** Returns the name and the type. */
  @Override
  public String toString() {
    return name + " " + type + (length > 0 ? "(" + length + ")" : "") + (nullable ? "?" : "");
  }
}
