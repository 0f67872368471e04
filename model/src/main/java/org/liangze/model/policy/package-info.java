/** Policy packs (政策参数): every number a dated parameter with its legal basis. */
@NullMarked
package org.liangze.model.policy;

import org.jspecify.annotations.NullMarked;
