/** Provinces made to order (按需生成的省份): whole campaigns of the mechanism, determined by a seed. */
@NullMarked
package org.liangze.generators;

import org.jspecify.annotations.NullMarked;
