/** The contracts of the spi as tests that a plug-in runs (测试套件). */
@NullMarked
package org.liangze.spi.testkit;

import org.jspecify.annotations.NullMarked;
