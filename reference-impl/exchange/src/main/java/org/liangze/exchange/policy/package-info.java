/** Policy packs (政策参数包) and holidays (放假安排) as YAML files. */
@NullMarked
package org.liangze.exchange.policy;

import org.jspecify.annotations.NullMarked;
