package org.liangze.jdbc;

import java.sql.SQLException;

/** What may fail without changing the outcome: it is decided already, or somebody else tells it. */
@FunctionalInterface
interface Attempt {

  void run() throws SQLException;

  /** Returns whether an attempt succeeded. */
  static boolean succeeds(Attempt attempt) {
    try {
      attempt.run();
      return true;
    } catch (SQLException | RuntimeException e) {
      return false;
    }
  }
}
