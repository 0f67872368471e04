/** Figures (数字): tallies, exact rates and ratios, rankings, and the check of published figures. */
@NullMarked
package org.liangze.model.figure;

import org.jspecify.annotations.NullMarked;
