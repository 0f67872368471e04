package org.liangze.api.register;

import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Ground;
import org.liangze.model.enterprise.Role;

/**
 * That a role is not held, or by too few, where it must be (岗位空缺).
 *
 * <p>Example: OFFICER, because {@code officer.minimum} is 1.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Vacancy {

  Vacancy() {}

  public abstract Role getRole();

  /** Returns the parameter that asks for it; empty for the principal, whom every business has. */
  public abstract Optional<Ground> getGround();

  public static Vacancy of(Role role, Optional<Ground> ground) {
    return new Builder().role(role).ground(ground).build();
  }

  /** Builds a {@link Vacancy}. */
  static final class Builder extends ImmutableVacancy.Builder {
    Builder() {}
  }
}
