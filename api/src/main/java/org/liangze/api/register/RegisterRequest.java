package org.liangze.api.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.liangze.api.PageRequest;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * Which businesses of the register to read (名册查询): of which day, jurisdiction, filter and part, and
 * which page.
 *
 * <p>Example: the caterers in Chifeng with officer only on 2022-12-20, the first 100.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class RegisterRequest {

  RegisterRequest() {}

  public abstract LocalDate getDate();

  /** Returns within which jurisdiction; wherever the reader may see unless given. */
  public abstract Optional<JurisdictionCode> getJurisdiction();

  /** Returns which businesses; all unless given. */
  @Value.Default
  public BusinessFilter getFilter() {
    return BusinessFilter.ALL;
  }

  /** Returns which part; the whole register unless given. */
  @Value.Default
  public RegisterPart getPart() {
    return RegisterPart.ALL;
  }

  /** Returns which page; the first 100 unless given. */
  @Value.Default
  public PageRequest getPage() {
    return PageRequest.first(100);
  }

  /**
   * Returns the revision of the ledger as known at which to read; empty for the latest. With the
   * revision of the first page, all further pages tell of the same state.
   */
  public abstract OptionalLong getKnownAt();

  /** Returns the request for the whole register of a day, its first page. */
  public static RegisterRequest of(LocalDate date) {
    return builder().date(date).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    if (getKnownAt().isPresent() && getKnownAt().getAsLong() < 0) {
      throw InvalidValueException.of(
          "RegisterRequest.knownAt",
          getKnownAt().getAsLong(),
          Text.of("版本号不得为负", "a revision is not negative"));
    }
  }

  /** Builds a {@link RegisterRequest}. */
  public static final class Builder extends ImmutableRegisterRequest.Builder {
    Builder() {}
  }
}
