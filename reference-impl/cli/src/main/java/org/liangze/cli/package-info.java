/** The main job from a shell (命令行): the daily dispatch, checks, and made-up provinces. */
@NullMarked
package org.liangze.cli;

import org.jspecify.annotations.NullMarked;
