package org.liangze.spi.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every group of rules needs: a place to work at, anew for each test and each try. */
@ExtendWith({NameThatRuns.class, RuleInFailure.class})
@AddLifecycleHook(value = RuleInFailure.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public interface StoreSuite {

  /** Returns the bench of the running test; made when first asked for, closed after the test. */
  Bench bench();
}
