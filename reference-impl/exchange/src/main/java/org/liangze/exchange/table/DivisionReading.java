package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.JurisdictionTreeBuilder;
import org.liangze.model.jurisdiction.JurisdictionTreeOutcome;
import org.liangze.model.jurisdiction.TreeFault;
import org.liangze.model.jurisdiction.TreeFaultKind;

/** One reading of a list of divisions and its old codes into a tree. */
final class DivisionReading {

  private final DivisionTable table;
  private final IntakeContext context;
  private final List<RowFinding> faults = new ArrayList<>();
  private final List<RowFinding> aliasFaults = new ArrayList<>();

  DivisionReading(DivisionTable table, IntakeContext context) {
    this.table = table;
    this.context = context;
  }

  DivisionList run() {
    JurisdictionTreeBuilder builder =
        JurisdictionTree.builder().version(table.getVersion()).source(table.getSource());
    table.getBase().ifPresent(base -> add(base, builder));
    Optional<TableReport> aliasReport = Optional.empty();
    try (TableRows<Jurisdiction> rows =
        new TableRows<>(TableLayout.DIVISIONS, table.getDivisions(), listening(faults))) {
      for (Jurisdiction next = rows.next(); next != null; next = rows.next()) {
        Optional<Jurisdiction> earlier = inBase(next.getCode());
        if (!earlier.isPresent()) {
          builder.add(rows.getRow(), next);
        } else if (!isSame(earlier.get(), next)) {
          warn(rows, earlier.get());
        }
      }
      if (table.getAliases().isPresent()) {
        aliasReport = Optional.of(readAliases(builder));
      }
      JurisdictionTreeOutcome outcome = builder.assess();
      reject(outcome, rows);
      TableReport report = rows.report();
      rows.close();
      return list(outcome.getTree(), report, aliasReport);
    }
  }

  /**
   * Sound as they are, these get no fault, so that their rows, before the first, are never told.
   */
  private static void add(JurisdictionTree base, JurisdictionTreeBuilder builder) {
    long row = -base.size();
    for (Jurisdiction jurisdiction : base.getAll()) {
      builder.add(row++, jurisdiction);
    }
    long aliasRow = -base.getAliases().size();
    for (Map.Entry<JurisdictionCode, JurisdictionCode> alias : base.getAliases().entrySet()) {
      builder.alias(aliasRow++, alias.getKey(), alias.getValue());
    }
  }

  private Optional<Jurisdiction> inBase(JurisdictionCode code) {
    return table
        .getBase()
        .flatMap(base -> base.find(code))
        .filter(found -> found.getCode().equals(code));
  }

  /** The word for the type is left out of account; many lists have none. */
  private static boolean isSame(Jurisdiction one, Jurisdiction other) {
    return one.getName().equals(other.getName())
        && one.getTier() == other.getTier()
        && one.getParent().equals(other.getParent());
  }

  private void warn(TableRows<Jurisdiction> rows, Jurisdiction earlier) {
    RowFinding finding =
        RowFinding.of(
            rows.getRow(),
            "code",
            IntakeFinding.DIVISION_FAULT,
            Severity.WARNING,
            Text.of(
                "区划 " + earlier.getCode() + " 已有，名称、层级或上级不同，以先有的“" + earlier.getName() + "”为准",
                earlier.getCode()
                    + " is there already, with another name, tier or parent; the earlier counts: "
                    + earlier.getName()));
    rows.count(finding);
    context.getListener().onFinding(finding);
  }

  private TableReport readAliases(JurisdictionTreeBuilder builder) {
    IntakeContext withoutQuarantine =
        listening(aliasFaults).toBuilder().quarantine(Optional.empty()).build();
    try (TableRows<DivisionAlias> rows =
        new TableRows<>(TableLayout.ALIASES, table.getAliases().get(), withoutQuarantine)) {
      for (DivisionAlias next = rows.next(); next != null; next = rows.next()) {
        builder.alias(rows.getRow(), next.getOld(), next.getCurrent());
      }
      return rows.report();
    }
  }

  private void reject(JurisdictionTreeOutcome outcome, TableRows<Jurisdiction> rows) {
    for (TreeFault fault : outcome.getFaults()) {
      RowFinding finding = finding(fault.getRow(), column(fault.getKind()), fault);
      context.getListener().onFinding(finding);
      if (isOfAlias(fault.getKind())) {
        aliasFaults.add(finding);
      } else {
        faults.add(finding);
        rows.count(finding);
        rows.reject(fault.getRow(), finding);
        if (fault.getKind() == TreeFaultKind.CYCLE) {
          fault.getOtherRows().forEach(row -> rows.reject(row, finding));
        }
      }
    }
    outcome
        .getOrphans()
        .forEach(
            (row, orphan) -> {
              RowFinding finding = below(row, orphan);
              context.getListener().onFinding(finding);
              faults.add(finding);
              rows.count(finding);
              rows.reject(row, finding);
            });
  }

  private static RowFinding finding(long row, String column, TreeFault fault) {
    return RowFinding.of(row, column, fault.getKind(), Severity.ERROR, fault.getMessage());
  }

  private static RowFinding below(long row, Jurisdiction orphan) {
    return RowFinding.of(
        row,
        "parent_code",
        IntakeFinding.DIVISION_FAULT,
        Severity.ERROR,
        Text.of(
            "区划 " + orphan.getCode() + " 的某一上级有问题，因此未计入",
            "a jurisdiction above " + orphan.getCode() + " is faulty, so it is left out"));
  }

  private static String column(TreeFaultKind kind) {
    switch (kind) {
      case UNKNOWN_PARENT:
      case CYCLE:
        return "parent_code";
      case TIER_NOT_BELOW_PARENT:
        return "tier";
      case UNKNOWN_ALIAS_TARGET:
        return "new_code";
      case ALIAS_HIDES_CODE:
      case AMBIGUOUS_ALIAS:
        return "old_code";
      default:
        return "code";
    }
  }

  private static boolean isOfAlias(TreeFaultKind kind) {
    return kind == TreeFaultKind.UNKNOWN_ALIAS_TARGET
        || kind == TreeFaultKind.ALIAS_HIDES_CODE
        || kind == TreeFaultKind.AMBIGUOUS_ALIAS;
  }

  /** The context, with a listener that also gathers the errors. */
  private IntakeContext listening(List<RowFinding> gathered) {
    IntakeListener further = context.getListener();
    return context.toBuilder()
        .listener(
            new IntakeListener() {
              @Override
              public void onFinding(RowFinding finding) {
                if (finding.isError()) {
                  gathered.add(finding);
                }
                further.onFinding(finding);
              }

              @Override
              public void onProgress(long rows) {
                further.onProgress(rows);
              }
            })
        .build();
  }

  private DivisionList list(
      JurisdictionTree tree, TableReport report, Optional<TableReport> aliasReport) {
    faults.sort(Comparator.comparingLong(RowFinding::getRow));
    aliasFaults.sort(Comparator.comparingLong(RowFinding::getRow));
    return new DivisionList.Builder()
        .tree(tree)
        .faults(faults)
        .aliasFaults(aliasFaults)
        .report(report)
        .aliasReport(aliasReport)
        .build();
  }
}
