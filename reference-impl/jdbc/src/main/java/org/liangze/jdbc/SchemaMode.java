package org.liangze.jdbc;

/** What a store does about its tables when it is opened (建表方式). */
public enum SchemaMode {

  /** Creates tables that are missing, and brings older ones up to the version of this library. */
  CREATE,

  /** Checks that the tables are there, with every column, at the version of this library. */
  VALIDATE,

  /** Does nothing; a host that runs the scripts itself and knows that it did. */
  NONE
}
