/** The ledger by subject (分户台账), as it follows a store: what assessments read. */
@NullMarked
package org.liangze.engine.book;

import org.jspecify.annotations.NullMarked;
