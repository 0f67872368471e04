/** What a host may plug in; the storage is in {@code store}, the licence data in {@code source}. */
@NullMarked
package org.liangze.spi;

import org.jspecify.annotations.NullMarked;
