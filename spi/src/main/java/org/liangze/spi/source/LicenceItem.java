package org.liangze.spi.source;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.intake.RowFinding;

/**
 * One row (许可数据行) of a snapshot: a business, the end of one (tombstone), or a bad row.
 *
 * <p>Example: row 17 with business {@code B150102-000017} and a warning about its licence number. A
 * row that has an error carries no business.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class LicenceItem {

  LicenceItem() {}

  /** Returns the row of the source, from 1, the header included. */
  public abstract long getRow();

  /** Returns the business as the row gives it; empty for a tombstone and a bad row. */
  public abstract Optional<FoodBusiness> getBusiness();

  /** Returns the id of a business that the source no longer has. */
  public abstract Optional<String> getRemovedId();

  /**
   * Returns the id of the business in a bad row, where it can be read all the same, so that the
   * business is not taken for missing.
   */
  public abstract Optional<String> getBadRowId();

  /** Returns what was found about the row. */
  public abstract List<RowFinding> getFindings();

  /** Returns whether the row goes to quarantine. */
  public final boolean isBad() {
    return getFindings().stream().anyMatch(RowFinding::isError);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    int parts =
        (getBusiness().isPresent() ? 1 : 0)
            + (getRemovedId().isPresent() ? 1 : 0)
            + (isBad() ? 1 : 0);
    if (parts != 1) {
      throw InvalidValueException.of(
          "LicenceItem",
          "row " + getRow(),
          Text.of("应为主体、删除标记或错误行之一", "must be a business, a tombstone or a bad row"));
    }
    if (getBadRowId().isPresent() && !isBad()) {
      throw InvalidValueException.of(
          "LicenceItem.badRowId", getBadRowId().get(), Text.of("仅限错误行", "only a bad row has it"));
    }
  }

  /** Builds a {@link LicenceItem}. */
  public static final class Builder extends ImmutableLicenceItem.Builder {
    Builder() {}
  }
}
