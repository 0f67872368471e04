package org.liangze.model.assessment;

import java.util.Objects;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.policy.PolicyPack;

/**
 * What an assessment is made by besides the facts (判定依据): the policy and the divisions.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rules {

  private final PolicyPack policy;
  private final JurisdictionTree jurisdictions;

  private Rules(PolicyPack policy, JurisdictionTree jurisdictions) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.jurisdictions = Objects.requireNonNull(jurisdictions, "jurisdictions");
  }

  public static Rules of(PolicyPack policy, JurisdictionTree jurisdictions) {
    return new Rules(policy, jurisdictions);
  }

  public PolicyPack getPolicy() {
    return policy;
  }

  public JurisdictionTree getJurisdictions() {
    return jurisdictions;
  }
}
