package org.liangze.api.register;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * A page of the register of the three persons (三人名册), in the order of the businesses' identifiers.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class RegisterPage {

  RegisterPage() {}

  public abstract RegisterRequest getRequest();

  /** Returns the revision of the ledger that was read. */
  public abstract long getRevision();

  public abstract List<RegisterRow> getRows();

  /** Returns the identifier after which the next page begins; empty if this is the last. */
  public abstract Optional<String> getNext();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisterPage}. */
  public static final class Builder extends ImmutableRegisterPage.Builder {
    Builder() {}
  }
}
