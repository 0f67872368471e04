package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import picocli.CommandLine.Option;

/** What to count and rank, by which policy, and where to put the bulletin (调度选项). */
final class DispatchOptions extends FigureOptions {

  @Option(names = "--compared-with", paramLabel = "DATE")
  private @Nullable LocalDate comparedWith;

  @Option(names = "--unit-tier", paramLabel = "TIER")
  private @Nullable Tier unitTier;

  @Option(names = "--indicators", paramLabel = "INDICATOR,...", split = "[,，、]")
  private List<String> indicators = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "liangze-out")
  private Path out = Path.of("liangze-out");

  /**
   * Returns the indicators that are asked for; empty to count all of which there are records.
   *
   * @throws UserException of wrong usage if one is unknown
   */
  List<Indicator> getIndicators() {
    return indicators.stream()
        .map(name -> OptionValues.indicator("--indicators", name.strip()))
        .distinct()
        .toList();
  }

  /**
   * Returns the dispatch of what a source has under a policy; empty if the source cannot be read to
   * its end.
   *
   * @throws UserException of wrong usage if the options do not fit the data
   */
  Optional<Dispatched> dispatch(Source source, RuleChoice rules, Shell shell) {
    Optional<JurisdictionTree> tree = source.divisions();
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    DispatchRequest request = requestFor(getDay(source, shell), tree.get(), rules);
    List<Indicator> asked = getIndicators();
    return source
        .ledger(tree.get(), rules, asked.isEmpty() ? source.countable() : asked)
        .map(
            ledger ->
                new Dispatched(
                    ledger.dispatch(request),
                    rules.base().map(base -> ledger.since(base, request))));
  }

  /** Compares with an earlier day, as a rule the day before. */
  private DispatchRequest requestFor(LocalDate day, JurisdictionTree tree, RuleChoice rules) {
    LocalDate earlier = comparedWith == null ? day.minusDays(1) : comparedWith;
    requireInForce(rules.pack(), earlier);
    rules.base().ifPresent(base -> requireInForce(base, day));
    JurisdictionCode whole = getJurisdiction(tree);
    requireUnits(tree, whole);
    try {
      return DispatchRequest.builder()
          .date(day)
          .jurisdiction(whole)
          .unitTier(Optional.ofNullable(unitTier))
          .comparedWith(earlier)
          .build();
    } catch (InvalidValueException refused) {
      throw OptionValues.refused(refused);
    }
  }

  /** Finds out, before anything is read, that there would be nothing to rank. */
  private void requireUnits(JurisdictionTree tree, JurisdictionCode whole) {
    if (unitTier == null
        || tree.getWithin(whole).stream()
            .anyMatch(unit -> unit.getTier() == unitTier && !unit.getCode().equals(whole))) {
      return;
    }
    String name = tree.get(whole).getName();
    String tier = OptionValues.spelling(unitTier);
    throw UserException.usage(
        Text.of(
            "--unit-tier：" + name + "（" + whole + "）之下没有这一层级的区划：" + tier,
            "--unit-tier: no unit of that tier lies below " + name + " (" + whole + "): " + tier));
  }

  Path getOut() {
    return out;
  }
}
