/** Makes, upgrades and checks the tables of the ledger (建表、升级与校验). */
@NullMarked
package org.liangze.jdbc.internal.schema;

import org.jspecify.annotations.NullMarked;
