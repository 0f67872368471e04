package org.liangze.generators.arbitrary;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.model.Text;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.DutySteps;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;
import org.liangze.model.policy.SizeBounds;
import org.liangze.model.policy.VisitModes;

/**
 * Arbitrary policy packs (政策参数包), derived from the national one.
 *
 * <p>All parameters but labels get other values from other days on; labels stay. A pack shrinks to
 * the national one with a single change, then to that itself.
 */
public final class PolicyArbitraries {

  private static final int MOST_CHANGES = 3;
  private static final Text BASIS = Text.of("任意值", "arbitrary");

  private PolicyArbitraries() {}

  /** Returns packs of which up to three dated values differ. Given for PolicyPack. */
  public static Arbitrary<PolicyPack> packs() {
    PolicyPack national = PolicyPack.national();
    return changes()
        .list()
        .ofMaxSize(MOST_CHANGES)
        .map(changes -> derive(national, changes))
        .withoutEdgeCases();
  }

  private static PolicyPack derive(PolicyPack base, List<UnaryOperator<PolicyPack>> changes) {
    PolicyPack pack = base;
    for (UnaryOperator<PolicyPack> change : changes) {
      pack = change.apply(pack);
    }
    return changes.isEmpty() ? pack : pack.named("derived");
  }

  private static Arbitrary<UnaryOperator<PolicyPack>> changes() {
    return Arbitraries.of(
            PolicyParameters.all().stream()
                .filter(parameter -> !parameter.getType().equals(Text.class))
                .toList())
        .flatMap(PolicyArbitraries::changes);
  }

  private static <T> Arbitrary<UnaryOperator<PolicyPack>> changes(PolicyParameter<T> parameter) {
    return Combinators.combine(DayArbitraries.days(), values(parameter))
        .as((from, value) -> pack -> pack.with(parameter, from, value, BASIS));
  }

  /**
   * Returns values that a parameter may have.
   *
   * @throws IllegalStateException if its values are of a type that is not known here
   */
  public static <T> Arbitrary<T> values(PolicyParameter<T> parameter) {
    Arbitrary<?> values =
        parameter.getType().equals(DutySteps.class)
            ? steps(parameter)
            : values(parameter.getType());
    @SuppressWarnings("unchecked") // by its type, which the parameter names
    Arbitrary<T> ofThatType = (Arbitrary<T>) values;
    return ofThatType;
  }

  /** Returns such steps as the parameter permits: those of its duty. */
  private static Arbitrary<DutySteps> steps(PolicyParameter<?> parameter) {
    List<DutyStep> steps =
        Stream.of(DutyStep.values()).filter(step -> parameter.permits(DutySteps.of(step))).toList();
    return Arbitraries.of(steps).set().map(DutySteps::of);
  }

  private static Arbitrary<?> values(Class<?> type) {
    if (type.equals(Integer.class)) {
      return Arbitraries.integers().between(0, 4);
    }
    if (type.equals(Boolean.class)) {
      return Arbitraries.of(false, true);
    }
    if (type.equals(Bound.class)) {
      return bounds();
    }
    if (type.equals(SizeBounds.class)) {
      return Combinators.combine(bounds(), bounds()).as(SizeBounds::of);
    }
    if (type.equals(VisitModes.class)) {
      return Arbitraries.of(VisitMode.class).set().ofMinSize(1).map(VisitModes::of);
    }
    if (type.equals(Tier.class)) {
      return Arbitraries.of(Tier.VILLAGE, Tier.TOWNSHIP, Tier.COUNTY, Tier.CITY);
    }
    if (type.equals(Text.class)) {
      return Arbitraries.of("甲", "乙").map(Text::same);
    }
    if (type.isEnum()) {
      return Arbitraries.of(Stream.of(type.getEnumConstants()).toList());
    }
    throw new IllegalStateException("no arbitrary values of " + type.getName());
  }

  private static Arbitrary<Bound> bounds() {
    return Combinators.combine(
            Arbitraries.of(300, 500, 1000, 0, 1, 301, 501, 1001), Arbitraries.of(true, false))
        .as((value, inclusive) -> inclusive ? Bound.from(value) : Bound.above(value));
  }
}
