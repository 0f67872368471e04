/** Which column holds which field (映射): declared once for each kind of entry, for both ways. */
@NullMarked
package org.liangze.jdbc.internal.mapping;

import org.jspecify.annotations.NullMarked;
