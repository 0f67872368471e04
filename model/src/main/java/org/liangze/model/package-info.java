/**
 * Values and pure arithmetic of the "two responsibilities" (两个责任) mechanism.
 *
 * <p>This package holds what all rooms of the model share: bilingual texts and the exception tree.
 */
@NullMarked
package org.liangze.model;

import org.jspecify.annotations.NullMarked;
