/** The enterprise side (主体责任): the three persons and their appointments. */
@NullMarked
package org.liangze.model.enterprise;

import org.jspecify.annotations.NullMarked;
