/** What a host calls: one entry, with services by the words of the mechanism. */
@NullMarked
package org.liangze.api;

import org.jspecify.annotations.NullMarked;
