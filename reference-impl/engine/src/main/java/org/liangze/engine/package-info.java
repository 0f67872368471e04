/** The services behind the api: a host builds them once and calls them through it. */
@NullMarked
package org.liangze.engine;

import org.jspecify.annotations.NullMarked;
