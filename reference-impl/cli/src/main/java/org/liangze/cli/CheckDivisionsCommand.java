package org.liangze.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.table.DivisionList;
import org.liangze.exchange.table.DivisionTable;
import org.liangze.exchange.table.IntakeContext;
import org.liangze.exchange.table.TableLayout;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a list of divisions (区划表核对): counts per tier, and every fault with its row. */
@Command(
    name = "divisions",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class CheckDivisionsCommand implements Callable<Integer> {

  private static final RowFinding NO_DIVISION =
      RowFinding.builder()
          .row(0)
          .code(IntakeFinding.DIVISION_FAULT)
          .severity(Severity.ERROR)
          .message(Text.of("区划表中没有任何区划", "the list holds no division"))
          .build();

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--aliases", paramLabel = "FILE")
  private @Nullable Path aliases;

  @Option(names = "--show-findings", paramLabel = "N", defaultValue = "20")
  private int shown = 20;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  CheckDivisionsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Language language = root.getLanguage();
    Progress progress = Progress.begin(root, TableLayout.DIVISIONS.getLabel(), -1);
    FindingLog log = log(file, language, progress);
    FindingLog aliasLog = log(aliases == null ? file : aliases, language, progress);
    DivisionList list;
    try (progress) {
      list = read(log, aliasLog);
    }
    List<RowFinding> faults = new ArrayList<>(list.getFaults());
    if (faults.isEmpty() && list.getTree().size() == 0) {
      faults.add(NO_DIVISION);
      log.onFinding(NO_DIVISION);
    }
    if (format == Format.JSON) {
      root.getShell().out().println(JsonLine.of(json -> write(json, list, faults)));
    } else {
      tell(list, faults, log, aliasLog);
    }
    if (list.getReport().getFatal().isPresent()) {
      return Exit.UNREADABLE;
    }
    return list.isClean() && faults.isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  private FindingLog log(Path of, Language language, Progress progress) {
    return new FindingLog(
        String.valueOf(of.getFileName()),
        language,
        shown,
        new FindingsFile(Optional.empty(), language),
        progress);
  }

  private DivisionList read(FindingLog log, FindingLog aliasLog) {
    return DivisionTable.builder()
        .divisions(file)
        .aliases(Optional.ofNullable(aliases))
        .build()
        .read(
            IntakeContext.builder().listener(log).build(),
            IntakeContext.builder().listener(aliasLog).build());
  }

  private void write(JsonGenerator json, DivisionList list, List<RowFinding> faults)
      throws IOException {
    write(json, list.getCounts());
    json.writeNumberField("faultCount", faults.size() + list.getAliasFaults().size());
    write(json, "faults", faults);
    write(json, "aliasFaults", list.getAliasFaults());
    json.writeArrayFieldStart("units");
    for (Jurisdiction unit : units(list.getTree())) {
      json.writeStartObject();
      json.writeStringField("code", unit.getCode().getValue());
      json.writeStringField("name", unit.getName());
      write(json, countsWithin(list.getTree(), unit.getCode()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Map<Tier, Integer> counts) throws IOException {
    json.writeObjectFieldStart("counts");
    for (Map.Entry<Tier, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().name(), count.getValue());
    }
    json.writeEndObject();
  }

  private void write(JsonGenerator json, String field, List<RowFinding> faults) throws IOException {
    json.writeArrayFieldStart(field);
    for (RowFinding fault : faults) {
      json.writeStartObject();
      JsonLine.number(
          json,
          "row",
          fault.getRow() == 0 ? OptionalLong.empty() : OptionalLong.of(fault.getRow()));
      JsonLine.text(json, "column", fault.getColumn());
      json.writeStringField("code", fault.getCode().getCode());
      json.writeStringField("message", root.getLanguage().say(fault.getMessage()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The jurisdictions below the only root, or the roots. */
  private static List<Jurisdiction> units(JurisdictionTree tree) {
    List<Jurisdiction> roots = tree.getRoots();
    return roots.size() == 1 ? tree.getChildren(roots.get(0).getCode()) : roots;
  }

  private static Map<Tier, Integer> countsWithin(JurisdictionTree tree, JurisdictionCode code) {
    Map<Tier, Integer> counts = new TreeMap<>();
    tree.getWithin(code).stream()
        .filter(within -> !within.getCode().equals(code))
        .forEach(within -> counts.merge(within.getTier(), 1, Integer::sum));
    return counts;
  }

  private void tell(
      DivisionList list, List<RowFinding> faults, FindingLog log, FindingLog aliasLog) {
    if (list.getTree().size() > 0) {
      table(list).lines().forEach(root.getShell().out()::println);
    }
    int count = faults.size() + list.getAliasFaults().size();
    root.getShell().out().println(root.getLanguage().say("问题 " + count + " 个", "faults: " + count));
    log.lines().forEach(root.getShell().out()::println);
    aliasLog.lines().forEach(root.getShell().out()::println);
  }

  private TextTable table(DivisionList list) {
    Language language = root.getLanguage();
    TextTable table = new TextTable().texts(language.say("单位", "unit"));
    Map<Tier, Integer> all = list.getCounts();
    all.keySet().forEach(tier -> table.numbers(language.say(tier.getLabel())));
    for (Jurisdiction unit : units(list.getTree())) {
      table.row(row(unit.getName(), all, countsWithin(list.getTree(), unit.getCode())));
    }
    table.row(row(language.say("合计", "total"), all, all));
    return table;
  }

  private static List<String> row(
      String name, Map<Tier, Integer> tiers, Map<Tier, Integer> counts) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    tiers.keySet().forEach(tier -> cells.add("" + counts.getOrDefault(tier, 0)));
    return cells;
  }
}
