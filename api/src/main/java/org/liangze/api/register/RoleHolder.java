package org.liangze.api.register;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.access.PersonalData;
import org.liangze.model.enterprise.Role;

/**
 * Somebody who holds a role at a business on a day (在岗人员).
 *
 * <p>An appointment in books outside the reader's scope, from where the business came, is there and
 * counts, but nothing is shown of it: everything but the role is empty.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class RoleHolder {

  RoleHolder() {}

  public abstract Role getRole();

  /** Returns the appointment's identifier. */
  public abstract Optional<String> getAppointmentId();

  /** Returns the host's identifier of the person; not a name. */
  public abstract Optional<String> getPersonId();

  /**
   * Returns the person's name, where known; masked, {@code 王**}, unless the reader may read
   * personal data.
   */
  @PersonalData(PersonalData.Kind.NAME)
  @Value.Redacted
  public abstract Optional<String> getPersonName();

  /** Returns the first day of the appointment. */
  public abstract Optional<LocalDate> getFrom();

  /**
   * Returns how long the person was trained from the beginning of the policy's period through the
   * day, wherever recorded; zero for none.
   */
  public abstract Optional<Duration> getTrained();

  /**
   * Returns the first day on which the person is free again, if barred on the day (禁业), because of
   * whatever revocation; empty if not barred.
   */
  public abstract Optional<LocalDate> getBarredUntil();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoleHolder}. */
  public static final class Builder extends ImmutableRoleHolder.Builder {
    Builder() {}
  }
}
