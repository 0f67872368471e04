package org.liangze.cli;

import java.util.Optional;
import org.liangze.model.policy.PolicyPack;
import org.liangze.spi.calendar.WorkingCalendar;

/**
 * By what is judged (所选规则).
 *
 * @param pack the policy
 * @param base the shipped policy from which it differs; empty if it is a shipped one itself
 * @param calendar which days are worked
 */
record RuleChoice(PolicyPack pack, Optional<PolicyPack> base, WorkingCalendar calendar) {}
