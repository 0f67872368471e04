package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.generators.ProvinceSpec;
import org.liangze.model.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Which data to look at (数据选项): tables as {@code dispatch} reads them, or without any a generated
 * province as {@code demo} makes it. Of a store, tables are loaded first; a generated province
 * lends its divisions alone.
 */
final class SourceOptions {

  private static final String COUNT = "[0-9]{1,9}";

  @Mixin private DataFiles files;

  @Mixin private ProvinceOptions province;

  @Mixin private StoreOptions store;

  /** A number of businesses to make, or a table of them. */
  @Option(names = "--businesses", paramLabel = "N|FILE")
  private @Nullable Path businesses;

  /**
   * Returns whether tables are meant.
   *
   * @throws UserException of wrong usage if a generated province is meant as well, or of a store
   *     neither
   */
  boolean isTables() {
    boolean tables = files.isGiven() || (businesses != null && !isCount());
    if (tables && province.isGiven()) {
      throw UserException.usage(
          Text.of(
              "数据文件与 --scale、--seed 不能同时给出",
              "files of data go together with neither --scale nor --seed"));
    }
    if (!tables && store.isGiven() && !province.isGiven()) {
      throw UserException.usage(
          Text.of(
              "--store：存储中不含区划，请用 --divisions 或 --data 给出；demo 装入的数据用 --scale 说明规模",
              "--store: a store keeps no divisions; give them with --divisions or --data, or with"
                  + " --scale if demo has filled it"));
    }
    return tables;
  }

  private boolean isCount() {
    return businesses != null && businesses.toString().matches(COUNT);
  }

  /** Returns the tables, as {@link DataFiles#getTables} does. */
  Tables tables() {
    return files.getTables(Optional.ofNullable(businesses), store.isGiven());
  }

  /** Opens the place of a ledger that tables go into. */
  LedgerPlace open(RootCommand root, Tables tables) {
    return store.open(root, tables);
  }

  /** Opens the place of the ledger that a generated province stands for. */
  LedgerPlace open(RootCommand root) {
    return store.openToRead(root);
  }

  /** Returns the generated province on a day, the usual one if empty. */
  Source generated(RootCommand root, LedgerPlace place, Optional<LocalDate> day) {
    Optional<Integer> count =
        isCount() ? Optional.of(Integer.valueOf(businesses.toString())) : Optional.empty();
    ProvinceSpec spec = province.on(day.orElse(ProvinceOptions.USUAL_DAY), count);
    GeneratedSource.requireFits(spec);
    GeneratedSource generated = GeneratedSource.of(root, spec, place);
    return store.isGiven() ? generated.asKept() : generated;
  }
}
