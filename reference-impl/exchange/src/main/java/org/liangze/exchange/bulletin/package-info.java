/** Bulletins (通报) of a daily dispatch: one model, written as HTML, XLSX, CSV and JSON. */
@NullMarked
package org.liangze.exchange.bulletin;

import org.jspecify.annotations.NullMarked;
