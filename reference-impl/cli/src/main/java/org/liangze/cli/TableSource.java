package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangze.exchange.table.TableLayout;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.LedgerEntry;

/** A province as its tables have it (数据表), beside what is in the place of the ledger already. */
final class TableSource implements Source {

  private final RootCommand root;
  private final Tables tables;
  private final Reading reading;
  private final LedgerPlace place;

  /**
   * Makes a source that has read nothing yet.
   *
   * @param reading tells what was found as it is read
   * @param place where the ledger is kept
   */
  TableSource(RootCommand root, Tables tables, Reading reading, LedgerPlace place) {
    this.root = root;
    this.tables = tables;
    this.reading = reading;
    this.place = place;
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
    Set<TableLayout<?>> known = new HashSet<>(tables.entries().keySet());
    for (TableLayout<?> layout : TableLayout.all()) {
      layout.getKind().filter(place::has).ifPresent(kind -> known.add(layout));
    }
    return RestingIndicators.countedWith(known);
  }

  @Override
  public Optional<Ledger> ledger(JurisdictionTree tree, RuleChoice rules, List<Indicator> counted) {
    Ledger ledger = Ledger.open(place, root.getShell(), tree, rules, counted);
    Fingerprint fingerprint = new Fingerprint();
    tables.divisions().forEach(fingerprint::add);
    tables.aliases().ifPresent(fingerprint::add);
    for (Map.Entry<TableLayout<? extends LedgerEntry>, Path> table : tables.entries().entrySet()) {
      reading.entries(
          table.getKey(),
          table.getValue(),
          tree,
          ledger,
          () -> fingerprint.add(table.getKey().getName()).add(table.getValue()).get());
    }
    return reading.isWhole() ? Optional.of(ledger) : Optional.empty();
  }

  /** Says why there is nothing to count. */
  Text whyNothing() {
    return reading.isWhole()
        ? Text.of("没有可用的区划，未作调度", "no division is sound, so nothing was dispatched")
        : Text.of("有文件无法读取，未作调度", "some file cannot be read, so nothing was dispatched");
  }
}
