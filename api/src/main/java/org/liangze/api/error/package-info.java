/** The errors that a call may end with: unchecked, with stable codes, in Chinese and English. */
@NullMarked
package org.liangze.api.error;

import org.jspecify.annotations.NullMarked;
