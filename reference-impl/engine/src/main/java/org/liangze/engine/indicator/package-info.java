/** The built-in indicators (内置指标): the one definition behind every figure. */
@NullMarked
package org.liangze.engine.indicator;

import org.jspecify.annotations.NullMarked;
