/** The board (看板): packed columns of answers and the counts that follow from them. */
@NullMarked
package org.liangze.engine.board;

import org.jspecify.annotations.NullMarked;
