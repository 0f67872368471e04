/**
 * Arbitrary values (任意值) for properties with jqwik, which finds them by itself: {@code @ForAll
 * FoodBusiness business} is enough.
 */
@NullMarked
package org.liangze.generators.arbitrary;

import org.jspecify.annotations.NullMarked;
