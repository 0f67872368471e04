package org.liangze.exchange.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.access.Right;

/**
 * How a table is written (导出方式).
 *
 * <p>Example: {@code WriteOptions.builder().language(Locale.CHINESE).build()}. Any form can be read
 * again, but masked values are refused there.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class WriteOptions {

  WriteOptions() {}

  /**
   * Returns the language of headers and terms: Chinese headers for a Chinese locale; empty for the
   * stable names and constants.
   */
  public abstract Optional<Locale> getLanguage();

  /** Returns whether a CSV file begins with a byte order mark, without which Excel misreads it. */
  @Value.Default
  public boolean isMarked() {
    return true;
  }

  /** Returns the rights of the reader; without READ_PERSONAL_DATA, personal data are masked. */
  public abstract Set<Right> getRights();

  /** Returns the stable form with personal data masked. */
  public static WriteOptions masked() {
    return builder().build();
  }

  /** Returns the stable form with personal data in the clear, for a reader who has the right. */
  public static WriteOptions inTheClear() {
    return builder().addRights(Right.READ_PERSONAL_DATA).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link WriteOptions}. */
  public static final class Builder extends ImmutableWriteOptions.Builder {
    Builder() {}
  }
}
