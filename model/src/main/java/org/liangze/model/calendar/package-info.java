/** Working days (工作日): what kind of day a day is, and deadlines that are counted in them. */
@NullMarked
package org.liangze.model.calendar;

import org.jspecify.annotations.NullMarked;
