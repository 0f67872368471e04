/** The working calendar (工作日历): which days are worked, as the host knows. */
@NullMarked
package org.liangze.spi.calendar;

import org.jspecify.annotations.NullMarked;
