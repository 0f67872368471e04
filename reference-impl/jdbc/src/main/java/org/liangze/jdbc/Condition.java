package org.liangze.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A condition on the rows of a statement, with its parameters. Its text is made of the names of
 * tables and columns alone; every value is a parameter.
 *
 * <p>This class is immutable.
 */
final class Condition {

  private final String sql;
  private final List<Object> parameters;

  private Condition(String sql, List<Object> parameters) {
    this.sql = sql;
    this.parameters = Collections.unmodifiableList(parameters);
  }

  static Condition of(String sql, Object... parameters) {
    return new Condition(sql, Arrays.asList(parameters));
  }

  static Condition of(String sql, List<Object> parameters) {
    return new Condition(sql, parameters);
  }

  Condition and(Condition other) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(other.parameters);
    return new Condition(sql + " AND " + other.sql, all);
  }

  String getSql() {
    return sql;
  }

  /** Sets the parameters, from a place on, and returns the place after them. */
  int bind(PreparedStatement statement, int from) throws SQLException {
    int next = from;
    for (Object parameter : parameters) {
      statement.setObject(next++, parameter);
    }
    return next;
  }
}
