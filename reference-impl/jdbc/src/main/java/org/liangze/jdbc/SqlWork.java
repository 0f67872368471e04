package org.liangze.jdbc;

import java.sql.SQLException;

/**
 * What a store does on a connection.
 *
 * @param <R> what comes of it
 */
@FunctionalInterface
interface SqlWork<R> {
  R on(Session session) throws SQLException;
}
