/** Food businesses (食品生产经营主体) with what grades, sizes and licenses them. */
@NullMarked
package org.liangze.model.business;

import org.jspecify.annotations.NullMarked;
