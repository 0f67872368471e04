package org.liangze.model.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.enterprise.Role;

/**
 * Who does a duty in place of the one whose duty it is (代行): somebody in another role, or nobody.
 */
public enum StandIn {
  /** Nobody: the duty is not done until its own role is held again. */
  NOBODY(null),
  /** The principal. */
  PRINCIPAL(Role.PRINCIPAL),
  /** The food-safety director. */
  DIRECTOR(Role.DIRECTOR),
  /** A food-safety officer. */
  OFFICER(Role.OFFICER);

  private final @Nullable Role role;

  StandIn(@Nullable Role role) {
    this.role = role;
  }

  /** Returns the role that stands in; empty if none does. */
  public Optional<Role> getRole() {
    return Optional.ofNullable(role);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return role == null ? Text.of("无人代行", "nobody") : role.getLabel();
  }
}
