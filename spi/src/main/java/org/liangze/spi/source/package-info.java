/** Where licence data comes from (许可数据来源): snapshots with versions, watermarks, tombstones. */
@NullMarked
package org.liangze.spi.source;

import org.jspecify.annotations.NullMarked;
