/** Taking over records of other systems (接收): what goes in, and what became of it. */
@NullMarked
package org.liangze.api.intake;

import org.jspecify.annotations.NullMarked;
