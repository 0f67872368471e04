package org.liangze.cli;

import java.util.Optional;
import org.liangze.model.policy.PolicyPack;

/**
 * The policy by which is judged (所选政策).
 *
 * @param pack the policy
 * @param base the shipped policy from which it differs; empty if it is a shipped one itself
 */
record PolicyChoice(PolicyPack pack, Optional<PolicyPack> base) {}
