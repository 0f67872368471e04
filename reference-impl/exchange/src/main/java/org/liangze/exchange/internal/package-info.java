/** What several parts of the exchange share; not for callers. */
@NullMarked
package org.liangze.exchange.internal;

import org.jspecify.annotations.NullMarked;
