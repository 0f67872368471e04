/** The three persons' duties (三人三责): what each must do, and what the buttons bring back. */
@NullMarked
package org.liangze.api.duty;

import org.jspecify.annotations.NullMarked;
