package org.liangze.spi.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every contract of the kit has in common (契约测试): it runs under names that a build runs, and
 * each failure tells its rule.
 */
@ExtendWith({NameThatRuns.class, RuleInFailure.class})
@AddLifecycleHook(value = RuleInFailure.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public interface PluginSuite {}
