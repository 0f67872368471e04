package org.liangze.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionTree;

/** A province as its tables have it (数据表). */
final class TableSource implements Source {

  private final RootCommand root;
  private final Tables tables;
  private final Reading reading;

  /**
   * Makes a source that has read nothing yet.
   *
   * @param reading tells what was found as it is read
   */
  TableSource(RootCommand root, Tables tables, Reading reading) {
    this.root = root;
    this.tables = tables;
    this.reading = reading;
  }

  @Override
  public Optional<LocalDate> getDay() {
    return tables.settings().date();
  }

  @Override
  public Optional<JurisdictionTree> divisions() {
    JurisdictionTree tree =
        reading.divisions(
            tables.divisions(), tables.aliases(), tables.settings().divisionsVersion());
    return reading.isWhole() && tree.size() > 0 ? Optional.of(tree) : Optional.empty();
  }

  @Override
  public List<Indicator> countable() {
    return RestingIndicators.countedWith(tables.entries().keySet());
  }

  @Override
  public Optional<Ledger> ledger(JurisdictionTree tree, RuleChoice rules, List<Indicator> counted) {
    Ledger ledger = Ledger.open(root.getShell(), tree, rules, counted);
    tables.entries().forEach((layout, file) -> reading.entries(layout, file, tree, ledger));
    return reading.isWhole() ? Optional.of(ledger) : Optional.empty();
  }

  /** Says why there is nothing to count. */
  Text whyNothing() {
    return reading.isWhole()
        ? Text.of("没有可用的区划，未作调度", "no division is sound, so nothing was dispatched")
        : Text.of("有文件无法读取，未作调度", "some file cannot be read, so nothing was dispatched");
  }
}
