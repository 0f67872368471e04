package org.liangze.cli;

import java.util.Optional;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.WhatIf;

/**
 * A dispatch as it was asked for (调度结果).
 *
 * @param dispatch the dispatch under the policy asked for
 * @param difference what that policy changes against its base; empty if it is a shipped one
 */
record Dispatched(DailyDispatch dispatch, Optional<WhatIf> difference) {}
