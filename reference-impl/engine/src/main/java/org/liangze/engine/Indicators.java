package org.liangze.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.spi.indicator.IndicatorProvider;

/**
 * The built-in indicators with those of the host; each code stands once, and only some may be
 * counted.
 */
final class Indicators {

  private static final String BUILT_IN = "built-in";

  private final List<BusinessIndicator> overBusinesses = new ArrayList<>();
  private final List<CadreIndicator> overCadres = new ArrayList<>();
  private final List<FindingIndicator> overFindings = new ArrayList<>();
  private final Map<Indicator, String> providers = new HashMap<>();

  private Indicators() {}

  static Indicators with(List<IndicatorProvider> providers) {
    Indicators indicators = new Indicators();
    indicators.add(
        BUILT_IN,
        BuiltInIndicators.overBusinesses(),
        BuiltInIndicators.overCadres(),
        BuiltInIndicators.overFindings());
    for (IndicatorProvider given : providers) {
      IndicatorProvider provider = new TranslatingIndicators(given);
      indicators.add(
          provider.getId(),
          provider.overBusinesses(),
          provider.overCadres(),
          provider.overFindings());
    }
    return indicators;
  }

  private void add(
      String provider,
      List<BusinessIndicator> businesses,
      List<CadreIndicator> cadres,
      List<FindingIndicator> findings) {
    businesses.forEach(indicator -> claim(indicator.getIndicator(), provider));
    cadres.forEach(indicator -> claim(indicator.getIndicator(), provider));
    findings.forEach(indicator -> claim(indicator.getIndicator(), provider));
    overBusinesses.addAll(businesses);
    overCadres.addAll(cadres);
    overFindings.addAll(findings);
  }

  private void claim(Indicator indicator, String provider) {
    String first = providers.putIfAbsent(indicator, provider);
    if (first != null) {
      throw InvalidValueException.of(
          "IndicatorProvider " + provider,
          indicator.getCode(),
          Text.of(
              "指标代码已由 " + first + " 使用，请换一个代码",
              "the code is taken by " + first + "; maybe choose another"));
    }
  }

  /**
   * Leaves out what is not to be counted.
   *
   * @param only what is counted at the most; null for everything
   * @param not what is not counted
   * @throws InvalidValueException if one of them is no indicator here, or nothing is left
   */
  Indicators counting(@Nullable Set<Indicator> only, Set<Indicator> not) {
    if (only != null) {
      requireKnown("counting", only);
      leaveOut(indicator -> !only.contains(indicator));
    }
    requireKnown("notCounting", not);
    leaveOut(not::contains);
    if (overBusinesses.isEmpty() && overCadres.isEmpty() && overFindings.isEmpty()) {
      throw InvalidValueException.of(
          "counting",
          only == null ? "" : only,
          Text.of("至少应统计一项指标，可选 " + known(), "counts nothing; known are " + known()));
    }
    return this;
  }

  private void leaveOut(Predicate<Indicator> unwanted) {
    overBusinesses.removeIf(definition -> unwanted.test(definition.getIndicator()));
    overCadres.removeIf(definition -> unwanted.test(definition.getIndicator()));
    overFindings.removeIf(definition -> unwanted.test(definition.getIndicator()));
  }

  private void requireKnown(String option, Set<Indicator> given) {
    for (Indicator indicator : given) {
      if (!providers.containsKey(indicator)) {
        throw InvalidValueException.of(
            option,
            indicator.getCode(),
            Text.of("没有此指标，可选 " + known(), "no such indicator; known are " + known()));
      }
    }
  }

  /** The codes of the built-in ones in their order, then those of the host. */
  private List<Indicator> known() {
    List<Indicator> known = new ArrayList<>(Indicator.builtIn());
    known.retainAll(providers.keySet());
    providers.keySet().stream()
        .filter(indicator -> !known.contains(indicator))
        .sorted(Comparator.comparing(Indicator::getCode))
        .forEachOrdered(known::add);
    return known;
  }

  List<BusinessIndicator> overBusinesses() {
    return Collections.unmodifiableList(overBusinesses);
  }

  List<CadreIndicator> overCadres() {
    return Collections.unmodifiableList(overCadres);
  }

  List<FindingIndicator> overFindings() {
    return Collections.unmodifiableList(overFindings);
  }
}
