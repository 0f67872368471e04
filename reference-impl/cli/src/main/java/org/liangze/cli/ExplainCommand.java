package org.liangze.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangze.api.PageRequest;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains a figure (解释数据): who misses it, why, and by which rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class ExplainCommand implements Callable<Integer> {

  private static final int FINDINGS_SHOWN = 5;

  private final RootCommand root;

  @Mixin private SourceOptions sources;

  @Option(names = "--indicator", paramLabel = "INDICATOR", required = true)
  private String indicator = "";

  @Mixin private FigureOptions options;

  @Option(names = "--line", paramLabel = "LINE")
  private @Nullable String line;

  @Option(names = "--grade", paramLabel = "A|B|C|D")
  private @Nullable String grade;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
  private int limit = 20;

  @Option(names = "--after", paramLabel = "ID")
  private @Nullable String after;

  ExplainCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ExplanationRequest.Builder request =
        ExplanationRequest.builder().indicator(indicator()).filter(filter()).page(page());
    boolean tables = sources.isTables();
    RuleChoice rules = options.readRules();
    return tables ? explainTables(request, rules) : explainGenerated(request, rules);
  }

  private int explainGenerated(ExplanationRequest.Builder request, RuleChoice rules) {
    try (LedgerPlace place = sources.open(root)) {
      explain(sources.generated(root, place, options.getDate()), request, rules).orElseThrow();
      place.tell();
    }
    return Exit.OK;
  }

  private int explainTables(ExplanationRequest.Builder request, RuleChoice rules) {
    Tables tables = sources.tables();
    try (LedgerPlace place = sources.open(root, tables)) {
      int exit = explainTables(place, tables, request, rules);
      place.tell();
      return exit;
    }
  }

  private int explainTables(
      LedgerPlace place, Tables tables, ExplanationRequest.Builder request, RuleChoice rules) {
    try (FindingsFile none = new FindingsFile(Optional.empty(), root.getLanguage())) {
      Reading reading =
          new Reading(root, Optional.empty(), none, FINDINGS_SHOWN, PersonalDataShown.MASKED);
      TableSource source = new TableSource(root, tables, reading, place);
      Optional<Explanation> explanation = explain(source, request, rules);
      if (!reading.isClean() || explanation.isEmpty()) {
        reading.tell(root.getShell().err());
      }
      if (explanation.isEmpty()) {
        root.getShell().err().println(root.getLanguage().say(source.whyNothing()));
        return Exit.UNREADABLE;
      }
      return reading.isClean() ? Exit.OK : Exit.FINDINGS;
    }
  }

  private Optional<Explanation> explain(
      Source source, ExplanationRequest.Builder request, RuleChoice rules) {
    requireCounted(source);
    LocalDate day = options.getDay(source, root.getShell());
    FigureOptions.requireInForce(rules.pack(), day);
    Optional<JurisdictionTree> tree = source.divisions();
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    request.date(day).jurisdiction(options.getJurisdiction(tree.get()));
    Optional<Explanation> explanation =
        source
            .ledger(tree.get(), rules, source.countable())
            .map(ledger -> ledger.explain(request.build()));
    explanation.ifPresent(made -> tell(made, tree.get(), rules.pack()));
    return explanation;
  }

  /** Finds out, before anything is read, that the figure is not counted of these data. */
  private void requireCounted(Source source) {
    Indicator wanted = indicator();
    if (!source.countable().contains(wanted)) {
      String table =
          RestingIndicators.of(wanted).map(resting -> resting.getTable().getName()).orElseThrow();
      throw UserException.usage(
          Text.of(
              "--indicator：没有 " + table + " 数据，未统计" + wanted.getLabel().getChinese(),
              "--indicator: without a table '" + table + "', " + wanted + " is not counted"));
    }
  }

  private void tell(Explanation explanation, JurisdictionTree tree, PolicyPack policy) {
    (options.isJson()
            ? new ExplanationJson(explanation, tree, policy, root.getLanguage()).lines()
            : new ExplanationText(explanation, tree, policy, root.getLanguage()).lines())
        .forEach(root.getShell().out()::println);
  }

  private Indicator indicator() {
    return OptionValues.indicator("--indicator", indicator);
  }

  private BusinessFilter filter() {
    Optional<FoodLine> wantedLine = line();
    Optional<Grade> wantedGrade = grade();
    return BusinessFilter.values().stream()
        .filter(filter -> filter.getLine().equals(wantedLine))
        .filter(filter -> filter.getGrade().equals(wantedGrade))
        .findFirst()
        .orElseThrow();
  }

  private Optional<FoodLine> line() {
    return Optional.ofNullable(line)
        .map(
            name ->
                OptionValues.named(
                    "--line",
                    name,
                    Arrays.asList(FoodLine.values()),
                    FoodLine::name,
                    FoodLine::getLabel));
  }

  private Optional<Grade> grade() {
    return Optional.ofNullable(grade)
        .map(
            name ->
                OptionValues.named(
                    "--grade", name, Arrays.asList(Grade.values()), Grade::name, Grade::getLabel));
  }

  private PageRequest page() {
    return OptionValues.read(
        "--limit",
        "" + limit,
        text -> after == null ? PageRequest.first(limit) : PageRequest.after(after, limit));
  }
}
