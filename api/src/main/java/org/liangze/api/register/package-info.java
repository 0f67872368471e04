/** The register of the three persons (三人名册): who holds which role where, and what is vacant. */
@NullMarked
package org.liangze.api.register;

import org.jspecify.annotations.NullMarked;
