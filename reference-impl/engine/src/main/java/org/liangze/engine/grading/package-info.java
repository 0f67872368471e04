/** Grading (分级): pure functions that propose grades and size classes by the policy of a day. */
@NullMarked
package org.liangze.engine.grading;

import org.jspecify.annotations.NullMarked;
