/** The storage contract (存储契约): commits, reads and the change feed of a ledger. */
@NullMarked
package org.liangze.spi.store;

import org.jspecify.annotations.NullMarked;
