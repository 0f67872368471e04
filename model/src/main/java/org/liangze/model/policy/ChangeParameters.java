package org.liangze.model.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.liangze.model.Text;

/**
 * Within how many working days something must follow a change (变更时限): a report, a new guarantee.
 */
public final class ChangeParameters {

  /**
   * Within how many working days a change of a business's status must be recorded (状态变化上报时限),
   * counted from the day after the change.
   */
  public static final PolicyParameter<Integer> STATUS_REPORT =
      PolicyParameter.number(
          "change.status-report",
          1_000,
          Text.of("状态变化上报时限", "time to report a change of status"),
          workingDays());

  /**
   * Within how many working days a business without a valid guarantee must have one again
   * (包保关系调整时限), counted from the day after the first day without.
   */
  public static final PolicyParameter<Integer> REBINDING =
      PolicyParameter.number(
          "change.rebinding",
          1_000,
          Text.of("包保关系调整时限", "time to bind a guarantee again"),
          workingDays());

  private static final List<PolicyParameter<?>> ALL =
      Collections.unmodifiableList(Arrays.asList(STATUS_REPORT, REBINDING));

  private ChangeParameters() {}

  /** Returns both. */
  static List<PolicyParameter<?>> all() {
    return ALL;
  }

  private static Text workingDays() {
    return Text.of("个工作日", "working days");
  }
}
