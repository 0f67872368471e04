package org.liangze.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.generators.GeneratedProvince;
import org.liangze.generators.ProvinceSpec;
import org.liangze.generators.Scale;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/** A province that is made up as it is read (生成的省份). */
final class GeneratedSource implements Source {

  private static final long NO_ROW = 0;

  private final RootCommand root;
  private final GeneratedProvince province;
  private final LedgerPlace place;
  private final boolean kept;

  private GeneratedSource(
      RootCommand root, GeneratedProvince province, LedgerPlace place, boolean kept) {
    this.root = root;
    this.province = province;
    this.place = place;
    this.kept = kept;
  }

  /**
   * Returns the province of a specification.
   *
   * @param place where its ledger is kept
   */
  static GeneratedSource of(RootCommand root, ProvinceSpec spec, LedgerPlace place) {
    requireFits(spec);
    return new GeneratedSource(root, GeneratedProvince.of(spec), place, false);
  }

  /** Returns the province whose entries are in the place already: none of them is made again. */
  GeneratedSource asKept() {
    return new GeneratedSource(root, province, place, true);
  }

  /**
   * Finds out, before anything is opened, that a province cannot be counted.
   *
   * @throws UserException of wrong usage if it is too large for the memory
   */
  static void requireFits(ProvinceSpec spec) {
    if (spec.getScale() == Scale.NATION) {
      throw UserException.usage(
          Text.of(
              "全国的数据放不进内存台账；可用 generate 写成文件",
              "the nation does not fit into a ledger in memory; generate can write its files"));
    }
  }

  @Override
  public Optional<LocalDate> getDay() {
    return Optional.of(province.getSpec().getDay());
  }

  @Override
  public Optional<JurisdictionTree> divisions() {
    return Optional.of(province.getTree());
  }

  @Override
  public List<Indicator> countable() {
    return Indicator.builtIn();
  }

  @Override
  public Optional<Ledger> ledger(JurisdictionTree tree, RuleChoice rules, List<Indicator> counted) {
    Ledger ledger = Ledger.open(place, root.getShell(), tree, rules, counted);
    if (!kept) {
      EntryKind.all().forEach(kind -> fill(ledger, kind));
    }
    return Optional.of(ledger);
  }

  private <T extends LedgerEntry> void fill(Ledger ledger, EntryKind<T> kind) {
    try (Progress progress =
            Progress.begin(
                root, kind.getLabel(), ProvinceOptions.mostOf(kind, province.getSpec()));
        Stream<T> entries = province.entries(kind)) {
      ledger.takeOver(
          kind,
          () -> new Fingerprint().add(province.getSpec().toString()).get(),
          entries.map(entry -> NumberedEntry.of(NO_ROW, entry)).iterator(),
          new IntakeListener() {
            @Override
            public void onProgress(long rows) {
              progress.stepTo(rows);
            }
          });
    }
  }
}
