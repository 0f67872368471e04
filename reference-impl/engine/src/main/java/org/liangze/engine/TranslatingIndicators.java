package org.liangze.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.indicator.IndicatorProvider;

/**
 * A host's indicators, whose failures are told in the words of the api: which provider failed, by
 * which indicator and at which subject.
 *
 * <p>As thread-safe as the indicators behind it.
 */
final class TranslatingIndicators implements IndicatorProvider {

  private final IndicatorProvider provider;
  private final String id;

  TranslatingIndicators(IndicatorProvider provider) {
    this.provider = provider;
    this.id = provider.getId();
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public List<BusinessIndicator> overBusinesses() {
    return provider.overBusinesses().stream().map(OverBusinesses::new).collect(Collectors.toList());
  }

  @Override
  public List<CadreIndicator> overCadres() {
    return provider.overCadres().stream().map(OverCadres::new).collect(Collectors.toList());
  }

  @Override
  public List<FindingIndicator> overFindings() {
    return provider.overFindings().stream().map(OverFindings::new).collect(Collectors.toList());
  }

  private Assessment answer(
      Supplier<Assessment> call, Indicator indicator, LedgerEntry subject, LocalDate on) {
    return PlugInCalls.answer(call, () -> failed(indicator.getCode(), Wording.name(subject), on));
  }

  private Text failed(String code, Text subject, LocalDate on) {
    return Text.of(
        "指标插件 " + id + " 未能按 " + code + " 判定 " + on + " 的" + subject.getChinese(),
        "the indicator provider "
            + id
            + " failed to judge "
            + subject.getEnglish()
            + " by "
            + code
            + " on "
            + on);
  }

  private final class OverBusinesses implements BusinessIndicator {

    private final BusinessIndicator definition;
    private final Indicator indicator;

    OverBusinesses(BusinessIndicator definition) {
      this.definition = definition;
      this.indicator = definition.getIndicator();
    }

    @Override
    public Indicator getIndicator() {
      return indicator;
    }

    @Override
    public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
      return answer(() -> definition.assess(facts, rules, on), indicator, facts.getBusiness(), on);
    }
  }

  private final class OverCadres implements CadreIndicator {

    private final CadreIndicator definition;
    private final Indicator indicator;

    OverCadres(CadreIndicator definition) {
      this.definition = definition;
      this.indicator = definition.getIndicator();
    }

    @Override
    public Indicator getIndicator() {
      return indicator;
    }

    @Override
    public Assessment assess(CadreFacts facts, Rules rules, LocalDate on) {
      return answer(() -> definition.assess(facts, rules, on), indicator, facts.getCadre(), on);
    }
  }

  private final class OverFindings implements FindingIndicator {

    private final FindingIndicator definition;
    private final Indicator indicator;

    OverFindings(FindingIndicator definition) {
      this.definition = definition;
      this.indicator = definition.getIndicator();
    }

    @Override
    public Indicator getIndicator() {
      return indicator;
    }

    @Override
    public Assessment assess(FindingFacts facts, Rules rules, LocalDate on) {
      return answer(() -> definition.assess(facts, rules, on), indicator, facts.getFinding(), on);
    }
  }
}
