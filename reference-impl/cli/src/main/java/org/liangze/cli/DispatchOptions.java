package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.jurisdiction.UnknownJurisdictionException;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;
import picocli.CommandLine.Option;

/** What to count and rank, by which policy, and where to put the bulletin (调度选项). */
final class DispatchOptions {

  /** The policies that are shipped. */
  enum Policy {
    INNER_MONGOLIA,
    NATIONAL;

    PolicyPack getPack() {
      return this == NATIONAL ? PolicyPack.national() : PolicyPack.innerMongolia();
    }
  }

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--compared-with", paramLabel = "DATE")
  private @Nullable LocalDate comparedWith;

  @Option(names = "--jurisdiction", paramLabel = "CODE")
  private @Nullable String jurisdiction;

  @Option(names = "--unit-tier", paramLabel = "TIER")
  private @Nullable Tier unitTier;

  @Option(names = "--policy", paramLabel = "NAME", defaultValue = "inner-mongolia")
  private Policy policy = Policy.INNER_MONGOLIA;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "liangze-out")
  private Path out = Path.of("liangze-out");

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  Optional<LocalDate> getDate() {
    return Optional.ofNullable(date);
  }

  /**
   * Returns the request for a day, compared with an earlier one, as a rule the day before.
   *
   * @throws UserException of wrong usage if the options do not fit the day or the divisions
   */
  DispatchRequest requestFor(LocalDate day, JurisdictionTree tree) {
    try {
      LocalDate earlier = comparedWith == null ? day.minusDays(1) : comparedWith;
      // A policy that begins later is found out before anything is read.
      PolicyParameters.all().forEach(parameter -> getPolicy().get(parameter, earlier));
      return DispatchRequest.builder()
          .date(day)
          .jurisdiction(jurisdiction == null ? region(tree) : known(tree, jurisdiction))
          .unitTier(Optional.ofNullable(unitTier))
          .comparedWith(earlier)
          .build();
    } catch (InvalidValueException | UnknownJurisdictionException refused) {
      throw UserException.usage(refused.getText());
    }
  }

  private static JurisdictionCode known(JurisdictionTree tree, String code) {
    return tree.get(JurisdictionCode.of(code)).getCode();
  }

  /** The lowest jurisdiction that holds all others, if it has units to rank. */
  private static JurisdictionCode region(JurisdictionTree tree) {
    List<Jurisdiction> below = tree.getRoots();
    if (below.size() != 1) {
      throw UserException.usage(
          Text.of(
              "区划数据有 " + below.size() + " 个最上级区划，请用 --jurisdiction 指定调度哪一个",
              "the divisions have "
                  + below.size()
                  + " roots; say with --jurisdiction which one to dispatch"));
    }
    JurisdictionCode region = below.get(0).getCode();
    below = tree.getChildren(region);
    while (below.size() == 1 && !tree.getChildren(below.get(0).getCode()).isEmpty()) {
      region = below.get(0).getCode();
      below = tree.getChildren(region);
    }
    return region;
  }

  PolicyPack getPolicy() {
    return policy.getPack();
  }

  Path getOut() {
    return out;
  }

  boolean isJson() {
    return format == Format.JSON;
  }
}
