/** Policy packs as files (政策参数文件): YAML that names only what differs from a shipped pack. */
@NullMarked
package org.liangze.exchange.policy;

import org.jspecify.annotations.NullMarked;
