package org.liangze.api.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * A page of the findings that are open on a day (问题清单), in the order of their identifiers.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class OpenFindings {

  OpenFindings() {}

  public abstract LocalDate getDate();

  /** Returns the revision of the ledger that was read. */
  public abstract long getRevision();

  public abstract List<OpenFinding> getFindings();

  /** Returns the identifier after which the next page begins; empty if this is the last. */
  public abstract Optional<String> getNext();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OpenFindings}. */
  public static final class Builder extends ImmutableOpenFindings.Builder {
    Builder() {}
  }
}
