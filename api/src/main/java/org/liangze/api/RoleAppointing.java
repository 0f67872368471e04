package org.liangze.api;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.access.PersonalData;
import org.liangze.model.enterprise.Role;

/**
 * Whom to appoint to what (任命事项).
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class RoleAppointing {

  RoleAppointing() {}

  public abstract String getBusinessId();

  public abstract Role getRole();

  /** Returns the host's identifier of the person; not a name or an identity number. */
  public abstract String getPersonId();

  /** Returns the person's name, where known; personal. */
  @PersonalData(PersonalData.Kind.NAME)
  @Value.Redacted
  public abstract Optional<String> getPersonName();

  /** Returns the first day. */
  public abstract LocalDate getFrom();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleAppointing}. */
  public static final class Builder extends ImmutableRoleAppointing.Builder {
    Builder() {}
  }
}
