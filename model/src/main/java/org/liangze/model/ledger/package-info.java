/** What a ledger records: the kinds of entry and what they have in common. */
@NullMarked
package org.liangze.model.ledger;

import org.jspecify.annotations.NullMarked;
