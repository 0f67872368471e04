/** The daily dispatch (日调度): facts by subject, assessed, added up and ranked. */
@NullMarked
package org.liangze.engine.dispatch;

import org.jspecify.annotations.NullMarked;
