/** Findings (问题): what goes in and out of reporting them, handing them over and striking off. */
@NullMarked
package org.liangze.api.finding;

import org.jspecify.annotations.NullMarked;
