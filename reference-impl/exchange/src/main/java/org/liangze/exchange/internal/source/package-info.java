/** Files as rows of cells: encodings, separators, workbooks, and the bounds on all of them. */
@NullMarked
package org.liangze.exchange.internal.source;

import org.jspecify.annotations.NullMarked;
