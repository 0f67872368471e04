package org.liangze.jdbc;

/** What a store does about its tables when it is opened (建表方式). */
public enum SchemaMode {

  /**
   * Makes the tables in a database that has none, brings older ones up to the version of this
   * library, and then checks them. A table that was lost is told, not made anew.
   */
  CREATE,

  /**
   * Checks that the tables and views are there, with every column, primary key and unique index, at
   * the version of this library.
   */
  VALIDATE,

  /** Does nothing; a host that runs the scripts itself and knows that it did. */
  NONE
}
