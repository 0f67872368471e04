package org.liangze.exchange.bulletin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;

/**
 * How a bulletin is to look and what it must say about its input (通报选项); the figures do not depend
 * on it.
 *
 * <p>Example: {@code BulletinOptions.builder().locale(Locale.ENGLISH).issuer("食药安办").build()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class BulletinOptions {

  BulletinOptions() {}

  /** Returns the language: Chinese, the default, for a Chinese locale, English for any other. */
  @Value.Default
  public Locale getLocale() {
    return Locale.CHINESE;
  }

  /** Returns the title; empty for the usual one, which names the jurisdiction. */
  public abstract Optional<String> getTitle();

  /** Returns the office that issues the bulletin (印发单位), such as 自治区食药安办. */
  public abstract Optional<String> getIssuer();

  /** Returns when the bulletin was made; empty to print no such time. */
  public abstract Optional<Instant> getGeneratedAt();

  /** Returns the zone in which that time is printed; Beijing time, UTC+8, unless set. */
  @Value.Default
  public ZoneId getZone() {
    return ZoneOffset.ofHours(8);
  }

  /**
   * Returns the filters under which all units are shown as well, besides the one over everything,
   * in this order; none unless added.
   */
  public abstract List<BusinessFilter> getDetails();

  /**
   * Returns how many rows of the input were left out because of errors (未计入的输入行数), so that a reader
   * knows what the figures lack: at least 0, the default, which prints nothing.
   */
  @Value.Default
  public long getRowsLeftOut() {
    return 0;
  }

  /** Returns the options of a bulletin in a language, and otherwise the usual ones. */
  public static BulletinOptions in(Locale locale) {
    return builder().locale(locale).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    getTitle().ifPresent(title -> Require.name("BulletinOptions.title", title));
    getIssuer().ifPresent(issuer -> Require.name("BulletinOptions.issuer", issuer));
    if (getRowsLeftOut() < 0) {
      throw InvalidValueException.of(
          "BulletinOptions.rowsLeftOut", getRowsLeftOut(), Text.of("不得为负", "must not be negative"));
    }
  }

  /** Builds {@link BulletinOptions}. */
  public static final class Builder extends ImmutableBulletinOptions.Builder {
    Builder() {}
  }
}
