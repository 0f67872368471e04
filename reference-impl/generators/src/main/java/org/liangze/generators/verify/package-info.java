/**
 * Testing policies (政策验证): what an indicator says of given facts, from any test framework or none.
 */
@NullMarked
package org.liangze.generators.verify;

import org.jspecify.annotations.NullMarked;
