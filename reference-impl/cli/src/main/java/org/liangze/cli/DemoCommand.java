package org.liangze.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangze.generators.ProvinceSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the main job on a generated province (演示). */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class DemoCommand implements Callable<Integer> {

  private final RootCommand root;

  @Mixin private ProvinceOptions province;

  @Option(names = "--businesses", paramLabel = "N")
  private @Nullable Integer businesses;

  @Mixin private DispatchOptions options;

  @Mixin private StoreOptions store;

  DemoCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    RuleChoice rules = options.readRules();
    options.getIndicators();
    LocalDate day = options.getDate().orElse(ProvinceOptions.USUAL_DAY);
    ProvinceSpec spec = province.on(day, Optional.ofNullable(businesses));
    GeneratedSource.requireFits(spec);
    Dispatched dispatched;
    try (LedgerPlace place = store.openToLoad(root)) {
      Source source = GeneratedSource.of(root, spec, place);
      dispatched = options.dispatch(source, rules, root.getShell()).orElseThrow();
      place.tell();
    }
    Publication publication = new Publication(root, options, 0);
    try (OutputFolder folder = OutputFolder.open(options.getOut())) {
      publication.write(dispatched.dispatch(), folder);
      publication.tell(dispatched);
      publication.tellWhere(folder.publish());
    }
    return Exit.OK;
  }
}
