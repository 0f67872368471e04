/** The tiered jurisdiction model (行政区划): tiers, codes, and the tree of divisions. */
@NullMarked
package org.liangze.model.jurisdiction;

import org.jspecify.annotations.NullMarked;
