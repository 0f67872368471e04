/**
 * Identifiers (编号): licence numbers and unified social credit codes, read, checked and explained.
 */
@NullMarked
package org.liangze.model.identifier;

import org.jspecify.annotations.NullMarked;
