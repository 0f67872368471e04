/** The ledger in an SQL database (数据库台账存储): a storage plug-in on plain JDBC. */
@NullMarked
package org.liangze.jdbc;

import org.jspecify.annotations.NullMarked;
