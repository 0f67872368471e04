/** The memory store (内存存储): the reference implementation of the storage contract. */
@NullMarked
package org.liangze.engine.store;

import org.jspecify.annotations.NullMarked;
