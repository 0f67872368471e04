package org.liangze.exchange.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.policy.PolicyPack;

/**
 * What came of reading a policy file (读取结果): either the pack, or every fault of the file.
 *
 * <p>Example: {@code sample-city.yaml}, no pack, 3 faults.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class PolicyPackReading {

  PolicyPackReading() {}

  /** Returns the name of the file, without its folder. */
  public abstract String getSource();

  /** Returns the pack; empty if the file has a fault. */
  public abstract Optional<PolicyPack> getPack();

  /** Returns the shipped pack from which the pack differs; there if, and only if, the pack is. */
  public abstract Optional<PolicyPack> getBase();

  /** Returns every fault, in the order of the file. */
  public abstract List<PolicyFileFault> getFaults();

  /**
   * Returns the pack.
   *
   * @throws PolicyFileException if the file has faults; it carries all of them
   */
  public final PolicyPack getPackOrThrow() {
    return getPack().orElseThrow(() -> PolicyFileException.faulty(getSource(), getFaults()));
  }

  @Value.Check
  protected void check() {
    if (getBase().isPresent() != getPack().isPresent()) {
      throw InvalidValueException.of(
          "PolicyPackReading.base",
          getBase().orElse(null),
          Text.of("与参数包须同时有或同时无", "must be there if, and only if, the pack is"));
    }
    if (getPack().isPresent() != getFaults().isEmpty()) {
      throw InvalidValueException.of(
          "PolicyPackReading.pack",
          getPack().orElse(null),
          Text.of("有错误时不得有参数包，无错误时必须有", "must be there if, and only if, there is no fault"));
    }
  }

  /** Builds a {@link PolicyPackReading}. */
  static final class Builder extends ImmutablePolicyPackReading.Builder {
    Builder() {}
  }
}
