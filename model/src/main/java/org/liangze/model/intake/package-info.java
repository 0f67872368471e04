/** What is found while records of other systems are taken in: findings by row and column. */
@NullMarked
package org.liangze.model.intake;

import org.jspecify.annotations.NullMarked;
