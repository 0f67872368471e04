/**
 * Tables of records (数据表), CSV and XLSX: read with findings by row and a quarantine file, and
 * written.
 */
@NullMarked
package org.liangze.exchange.table;

import org.jspecify.annotations.NullMarked;
