package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.policy.HolidayFile;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.UnknownJurisdictionException;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;
import picocli.CommandLine.Option;

/** Of which day and jurisdiction figures are, and by which policy they are judged (统计选项). */
class FigureOptions {

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--jurisdiction", paramLabel = "CODE")
  private @Nullable String jurisdiction;

  @Option(names = "--policy", paramLabel = "NAME|FILE", defaultValue = "inner-mongolia")
  private PolicyArgument policy = PolicyArgument.of("inner-mongolia");

  @Option(names = "--calendar", paramLabel = "FILE")
  private @Nullable Path calendar;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  final Optional<LocalDate> getDate() {
    return Optional.ofNullable(date);
  }

  /** Returns the day asked for, else the one that the data are of, else today. */
  final LocalDate getDay(Source source, Shell shell) {
    return getDate().or(source::getDay).orElseGet(() -> LocalDate.now(shell.clock()));
  }

  /**
   * Returns the policy and the calendar asked for.
   *
   * @throws UserException if either is a file with faults
   */
  final RuleChoice readRules() {
    PolicyChoice chosen = policy.read();
    return new RuleChoice(
        chosen.pack(),
        chosen.base(),
        calendar == null ? HolidayFile.china() : RuleFile.calendar(calendar));
  }

  final boolean isJson() {
    return format == Format.JSON;
  }

  /**
   * Returns the jurisdiction asked for, else the lowest that holds all others, if it has units.
   *
   * @throws UserException of wrong usage if there is no such jurisdiction
   */
  final JurisdictionCode getJurisdiction(JurisdictionTree tree) {
    if (jurisdiction == null) {
      return region(tree);
    }
    JurisdictionCode code = OptionValues.read("--jurisdiction", jurisdiction, JurisdictionCode::of);
    try {
      return tree.get(code).getCode();
    } catch (UnknownJurisdictionException refused) {
      throw UserException.usage(refused.getText());
    }
  }

  private static JurisdictionCode region(JurisdictionTree tree) {
    List<Jurisdiction> below = tree.getRoots();
    if (below.size() != 1) {
      throw UserException.usage(
          Text.of(
              "区划数据有 " + below.size() + " 个最上级区划，请用 --jurisdiction 指定其中之一",
              "the divisions have "
                  + below.size()
                  + " roots; say with --jurisdiction which one is meant"));
    }
    JurisdictionCode region = below.get(0).getCode();
    below = tree.getChildren(region);
    while (below.size() == 1 && !tree.getChildren(below.get(0).getCode()).isEmpty()) {
      region = below.get(0).getCode();
      below = tree.getChildren(region);
    }
    return region;
  }

  /**
   * Finds out, before anything is read, that a policy begins later than a day.
   *
   * @throws UserException of wrong usage if it does
   */
  static void requireInForce(PolicyPack policy, LocalDate day) {
    try {
      PolicyParameters.all().forEach(parameter -> policy.get(parameter, day));
    } catch (InvalidValueException refused) {
      throw UserException.usage(refused.getText());
    }
  }
}
