package org.liangze.jdbc.dialect;

/** A database that does everything as the SQL standard has it. */
final class StandardDialect extends Dialect {}
