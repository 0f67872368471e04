/** The daily dispatch (日调度): tallies, ratios, rankings, movements and laggards of one day. */
@NullMarked
package org.liangze.api.dispatch;

import org.jspecify.annotations.NullMarked;
