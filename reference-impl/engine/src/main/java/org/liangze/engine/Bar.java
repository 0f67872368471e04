package org.liangze.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;

/**
 * That a person may hold no role (禁业): because of which revocation, and for how long by the policy
 * of a day.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Bar {

  private final Disqualification disqualification;
  private final DatedValue<Integer> years;

  private Bar(Disqualification disqualification, DatedValue<Integer> years) {
    this.disqualification = disqualification;
    this.years = years;
  }

  /**
   * Returns what stands against an appointment that begins on a day and lasts, be the revocation
   * before that day or after it; of several bars the one that ends last.
   *
   * @param all the bars of the person
   */
  static Optional<Bar> against(List<Disqualification> all, LocalDate from, PolicyPack policy) {
    return last(all, LocalDate.MAX, from, policy);
  }

  /** Returns the bar that a person is under on a day; of several the one that ends last. */
  static Optional<Bar> on(List<Disqualification> all, LocalDate on, PolicyPack policy) {
    return last(all, on, on, policy);
  }

  private static Optional<Bar> last(
      List<Disqualification> all, LocalDate lastRevocation, LocalDate on, PolicyPack policy) {
    Optional<Bar> last = Optional.empty();
    Optional<DatedValue<Integer>> years = policy.find(DutyParameters.BAR_YEARS, on);
    if (!years.isPresent() || years.get().getValue() == 0) {
      return last;
    }
    for (Disqualification each : all) {
      Bar bar = new Bar(each, years.get());
      boolean holds = !each.getRevokedOn().isAfter(lastRevocation) && on.isBefore(bar.getEnd());
      if (holds && (!last.isPresent() || bar.getEnd().isAfter(last.get().getEnd()))) {
        last = Optional.of(bar);
      }
    }
    return last;
  }

  /** Returns the first day on which the person is free again. */
  LocalDate getEnd() {
    return disqualification.getEnd(years.getValue());
  }

  /** Says why the person is barred; of a revocation in other books, nothing but until when. */
  Text describe(Scope scope) {
    Text until =
        Text.of(
            "禁业 " + years.getValue() + " 年，" + getEnd() + " 起方可任职",
            "barred for " + years.getValue() + " years, free from " + getEnd() + " on");
    String person = disqualification.getPersonId();
    Text why =
        scope.contains(disqualification.getJurisdiction())
            ? Text.of(
                "人员 "
                    + person
                    + " 因食品经营主体 "
                    + disqualification.getBusinessId()
                    + " 的许可于 "
                    + disqualification.getRevokedOn()
                    + " 被吊销（禁业记录 "
                    + disqualification.getId()
                    + "），",
                "the licence of food business "
                    + disqualification.getBusinessId()
                    + " was revoked on "
                    + disqualification.getRevokedOn()
                    + " (disqualification "
                    + disqualification.getId()
                    + "): person "
                    + person
                    + " is ")
            : Text.of("人员 " + person + " ", "person " + person + " is ");
    return why.plus(until).plus(Text.of("；依据：", "; basis: ")).plus(years.getBasis());
  }
}
