/** A host's own indicators (自定义指标), counted, ranked and explained like the built-in ones. */
@NullMarked
package org.liangze.spi.indicator;

import org.jspecify.annotations.NullMarked;
