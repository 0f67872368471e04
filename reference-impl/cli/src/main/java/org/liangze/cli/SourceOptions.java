package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Which data to look at (数据选项): tables as {@code dispatch} reads them, or without any a generated
 * province as {@code demo} makes it.
 */
final class SourceOptions {

  private static final String COUNT = "[0-9]{1,9}";

  @Mixin private DataFiles files;

  @Mixin private ProvinceOptions province;

  /** A number of businesses to make, or a table of them. */
  @Option(names = "--businesses", paramLabel = "N|FILE")
  private @Nullable Path businesses;

  /**
   * Returns whether tables are meant.
   *
   * @throws UserException of wrong usage if a generated province is meant as well
   */
  boolean isTables() {
    boolean tables = files.isGiven() || (businesses != null && !isCount());
    if (tables && province.isGiven()) {
      throw UserException.usage(
          Text.of(
              "数据文件与 --scale、--seed 不能同时给出",
              "files of data go together with neither --scale nor --seed"));
    }
    return tables;
  }

  private boolean isCount() {
    return businesses != null && businesses.toString().matches(COUNT);
  }

  /** Returns the tables, as {@link DataFiles#getTables} does. */
  Tables tables() {
    return files.getTables(Optional.ofNullable(businesses));
  }

  /** Returns the generated province on a day, the usual one if empty. */
  Source generated(RootCommand root, Optional<LocalDate> day) {
    Optional<Integer> count =
        isCount() ? Optional.of(Integer.valueOf(businesses.toString())) : Optional.empty();
    return GeneratedSource.of(root, province.on(day.orElse(ProvinceOptions.USUAL_DAY), count));
  }
}
