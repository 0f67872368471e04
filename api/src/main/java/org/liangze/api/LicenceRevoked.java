package org.liangze.api;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * That the licence of a business was revoked for food-safety violations, and who answered for it
 * there (吊销许可的责任人员).
 *
 * <p>Example: the licence of {@code B150102-000017} was revoked on 2023-05-04; {@code P000017} was
 * its legal representative (法定代表人).
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class LicenceRevoked {

  LicenceRevoked() {}

  /** Returns the host's identifier of the person; not a name or an identity number. */
  public abstract String getPersonId();

  public abstract String getBusinessId();

  /** Returns the person's post there, such as 法定代表人; 1 to 200 characters. */
  public abstract String getPost();

  /** Returns the day on which the licence was revoked, the first day of the bar. */
  public abstract LocalDate getRevokedOn();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LicenceRevoked}. */
  public static final class Builder extends ImmutableLicenceRevoked.Builder {
    Builder() {}
  }
}
