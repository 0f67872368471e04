/** What differs from one database to the next (数据库方言), and the tables as a dialect sees them. */
@NullMarked
package org.liangze.jdbc.dialect;

import org.jspecify.annotations.NullMarked;
