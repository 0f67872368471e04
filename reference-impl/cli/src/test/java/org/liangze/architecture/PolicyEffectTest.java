package org.liangze.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangze.model.Text;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.DutySteps;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;
import org.liangze.model.policy.SizeBounds;
import org.liangze.model.policy.VisitModes;

/** A parameter that changes nothing is not read, and has no place in the pack. */
class PolicyEffectTest {

  /** No later day has a value in a shipped pack, so that a value from here on is in force. */
  private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

  private static final Text BASIS = Text.of("测试", "test");
  private static final List<Function<PolicyPack, String>> PROBES = PolicyProbes.all();

  /** Who stands in for a role that all businesses must have decides nothing: see the second. */
  private static final List<Base> BASES =
      List.of(new Base(PolicyPack.national()), new Base(everyDutyIsTheDirectors()));

  private static PolicyPack everyDutyIsTheDirectors() {
    PolicyPack pack = PolicyPack.national();
    for (Duty duty : Duty.values()) {
      pack = pack.with(DutyParameters.role(duty), FROM, Role.DIRECTOR, BASIS);
    }
    return pack;
  }

  /** A pack, and what is said under it. */
  private record Base(PolicyPack pack, List<String> answers) {
    Base(PolicyPack pack) {
      this(pack, PROBES.stream().map(probe -> probe.apply(pack)).toList());
    }

    boolean saysOtherwiseThan(PolicyPack changed) {
      for (int i = 0; i < answers.size(); i++) {
        if (!PROBES.get(i).apply(changed).equals(answers.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  static List<PolicyParameter<?>> parameters() {
    return PolicyParameters.all();
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void changingAParameterChangesWhatIsSaid(PolicyParameter<?> parameter) {
    assertThat(hasEffect(parameter))
        .as("%s (%s)", parameter.getKey(), parameter.getLabel())
        .isTrue();
  }

  private static <T> boolean hasEffect(PolicyParameter<T> parameter) {
    for (Base base : BASES) {
      for (T value : otherValues(parameter)) {
        if (base.saysOtherwiseThan(base.pack().with(parameter, FROM, value, BASIS))) {
          return true;
        }
      }
    }
    return false;
  }

  @SuppressWarnings("unchecked") // by its type, which the parameter names
  private static <T> List<T> otherValues(PolicyParameter<T> parameter) {
    return (List<T>) otherValues(parameter.getType()).stream().filter(parameter::permits).toList();
  }

  /** Values so far apart that at least one is another than that in force, and matters. */
  private static List<?> otherValues(Class<?> type) {
    Bound all = Bound.from(0);
    Bound none = Bound.above(Integer.MAX_VALUE);
    if (type == Integer.class) {
      return List.of(0, 1, 2, 5, 40);
    }
    if (type == Boolean.class) {
      return List.of(true, false);
    }
    if (type == Bound.class) {
      return List.of(all, none);
    }
    if (type == SizeBounds.class) {
      return List.of(SizeBounds.of(all, all), SizeBounds.of(none, none));
    }
    if (type == VisitModes.class) {
      return Stream.of(VisitMode.values()).map(VisitModes::of).toList();
    }
    if (type == DutySteps.class) {
      List<DutySteps> each = new ArrayList<>();
      Arrays.stream(DutyStep.values()).forEach(step -> each.add(DutySteps.of(step)));
      return each;
    }
    if (type == Text.class) {
      return List.of(Text.same("另名"));
    }
    return List.of(type.getEnumConstants());
  }
}
