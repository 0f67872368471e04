package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.liangze.model.Text;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.DutySteps;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;
import org.liangze.model.policy.SizeBounds;
import org.liangze.model.policy.VisitModes;

class PolicyPackFileProperties {

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenReadsAsAnEqualPack(
      @ForAll("bases") PolicyPack base,
      @ForAll("names") String name,
      @ForAll("changes") List<Change<?>> changes) {
    PolicyPack pack = changed(base, name, changes);

    assertThat(SamplePack.read(SamplePack.write(pack, base)).getPack()).contains(pack);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void onlyWhatDiffersIsWritten(
      @ForAll("bases") PolicyPack base, @ForAll("changes") List<Change<?>> changes) {
    PolicyPack pack = changed(base, "ours", changes);
    long differing =
        pack.getParameters().stream()
            .flatMap(
                parameter ->
                    pack.history(parameter).values().stream()
                        .filter(
                            dated -> !dated.equals(base.history(parameter).get(dated.getFrom()))))
            .count();

    assertThat(SamplePack.write(pack, base).lines().filter(line -> line.startsWith("  - ")))
        .hasSize((int) differing);
  }

  @Property(tries = 500)
  void aDamagedFileIsReadOrItsFaultsAreToldWithinIt(
      @ForAll @IntRange(max = 2_000) int at,
      @ForAll @IntRange(max = 40) int length,
      @ForAll("scraps") String scrap) {
    String yaml = SamplePack.yaml();
    int from = at % yaml.length();
    String damaged =
        yaml.substring(0, from) + scrap + yaml.substring(Math.min(yaml.length(), from + length));

    PolicyPackReading reading = SamplePack.read(damaged);

    long lines = damaged.chars().filter(c -> c == '\n').count() + 1;
    assertThat(reading.getFaults())
        .allSatisfy(fault -> assertThat(fault.getLine().orElse(1)).isBetween(1, (int) lines));
  }

  private static PolicyPack changed(PolicyPack base, String name, List<Change<?>> changes) {
    PolicyPack pack = base.named(name);
    for (Change<?> change : changes) {
      pack = change.on(pack);
    }
    return pack;
  }

  @Provide
  Arbitrary<PolicyPack> bases() {
    return Arbitraries.of(PolicyPack.national(), PolicyPack.innerMongolia());
  }

  @Provide
  Arbitrary<String> names() {
    return wordings().filter(name -> name.chars().noneMatch(Character::isISOControl));
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.strings().withChars(" \n\t-:'\"[]{}&*!|>%@,#?a0：\u0000").ofMaxLength(12);
  }

  /** All that YAML, a careless hand or a Chinese text could bring. */
  private static Arbitrary<String> wordings() {
    return Arbitraries.oneOf(
            Arbitraries.strings()
                .withChars("令第60号 #:-'\"\\{}[],&*!|>%@`~\n\t\u0085\u2028\uFEFF")
                .ofMinLength(1)
                .ofMaxLength(12),
            Arbitraries.of("true", "null", "2025-01-01", "7", "~", "- a", "a: b", "𠮷", "😀 é"),
            Arbitraries.strings().withCharRange('\u0001', '\uD7FF').ofMinLength(1).ofMaxLength(6))
        .filter(text -> text.chars().anyMatch(PolicyPackFileProperties::isSeen));
  }

  private static boolean isSeen(int c) {
    return !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static Arbitrary<Text> texts() {
    return Arbitraries.oneOf(
        wordings().map(Text::same), Combinators.combine(wordings(), wordings()).as(Text::of));
  }

  @Provide
  Arbitrary<List<Change<?>>> changes() {
    Arbitrary<Text> bases =
        Arbitraries.oneOf(texts(), Arbitraries.of(Text.same("One"), Text.of("二", "Two")));
    return Arbitraries.of(PolicyParameters.all())
        .<Change<?>>flatMap(parameter -> change(parameter, bases))
        .list()
        .ofMaxSize(8);
  }

  private static <T> Arbitrary<Change<?>> change(
      PolicyParameter<T> parameter, Arbitrary<Text> bases) {
    Arbitrary<LocalDate> days =
        Arbitraries.oneOf(
            Arbitraries.of(LocalDate.of(2000, 1, 1), LocalDate.of(2022, 11, 1)),
            Dates.dates().yearBetween(1, 9999));
    return Combinators.combine(days, valuesOf(parameter), bases)
        .as((from, value, basis) -> new Change<>(parameter, from, value, basis));
  }

  private static <T> Arbitrary<T> valuesOf(PolicyParameter<T> parameter) {
    return PolicyPackFileProperties.<T>ofTheTypeOf(parameter).filter(parameter::permits);
  }

  @SuppressWarnings("unchecked")
  private static <T> Arbitrary<T> ofTheTypeOf(PolicyParameter<T> parameter) {
    Class<T> type = (Class<T>) parameter.getType();
    Arbitrary<Integer> counts = Arbitraries.integers().greaterOrEqual(0);
    if (type == (Object) Integer.class) {
      return (Arbitrary<T>) Arbitraries.oneOf(Arbitraries.integers().between(0, 18), counts);
    }
    if (type == (Object) Boolean.class) {
      return (Arbitrary<T>) Arbitraries.of(true, false);
    }
    if (type == (Object) Bound.class) {
      return (Arbitrary<T>) bounds(counts);
    }
    if (type == (Object) SizeBounds.class) {
      return (Arbitrary<T>) Combinators.combine(bounds(counts), bounds(counts)).as(SizeBounds::of);
    }
    if (type == (Object) VisitModes.class) {
      return (Arbitrary<T>) Arbitraries.of(VisitMode.class).set().ofMinSize(1).map(VisitModes::of);
    }
    if (type == (Object) DutySteps.class) {
      return (Arbitrary<T>) Arbitraries.of(DutyStep.class).set().map(DutySteps::of);
    }
    return type == (Object) Text.class
        ? (Arbitrary<T>) texts()
        : Arbitraries.of(type.getEnumConstants());
  }

  private static Arbitrary<Bound> bounds(Arbitrary<Integer> counts) {
    return Arbitraries.oneOf(counts.map(Bound::from), counts.map(Bound::above));
  }

  record Change<T>(PolicyParameter<T> parameter, LocalDate from, T value, Text basis) {
    PolicyPack on(PolicyPack pack) {
      return pack.with(parameter, from, value, basis);
    }
  }
}
