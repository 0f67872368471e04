/** Grading (分级): which grade and size class the policy gives a business, and why. */
@NullMarked
package org.liangze.api.grading;

import org.jspecify.annotations.NullMarked;
