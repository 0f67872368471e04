package org.liangze.model.jurisdiction;

import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;

/**
 * A jurisdiction (行政区划): one row of a list of divisions.
 *
 * <p>Example: {@code Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "1525")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Jurisdiction {

  Jurisdiction() {}

  /** Returns the code. */
  public abstract JurisdictionCode getCode();

  /** Returns the name, such as 多伦县; 1 to 200 characters. */
  public abstract String getName();

  /** Returns the tier; it need not be the one that the length of the code suggests. */
  public abstract Tier getTier();

  /** Returns the word for the type of division, such as 盟, 旗 or 苏木, where known. */
  public abstract Optional<String> getType();

  /** Returns the jurisdiction directly above; empty for a root. */
  public abstract Optional<JurisdictionCode> getParent();

  /** Returns a jurisdiction below a parent. */
  public static Jurisdiction of(String code, String name, Tier tier, String parent) {
    return builder()
        .code(JurisdictionCode.of(code))
        .name(name)
        .tier(tier)
        .parent(JurisdictionCode.of(parent))
        .build();
  }

  /** Returns a jurisdiction with none above it. */
  public static Jurisdiction root(String code, String name, Tier tier) {
    return builder().code(JurisdictionCode.of(code)).name(name).tier(tier).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.name("Jurisdiction.name", getName());
  }

  /** Builds a {@link Jurisdiction}. */
  public static final class Builder extends ImmutableJurisdiction.Builder {
    Builder() {}
  }
}
