/** Assessment (判定): one definition for every figure, its subject's facts, its answer and reason. */
@NullMarked
package org.liangze.model.assessment;

import org.jspecify.annotations.NullMarked;
