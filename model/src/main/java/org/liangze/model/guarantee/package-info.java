/** The guarantee side (属地管理责任): cadres, assignments, commitment letters, supervision visits. */
@NullMarked
package org.liangze.model.guarantee;

import org.jspecify.annotations.NullMarked;
