package org.liangze.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  private final IntakeContext aliasContext;
  private final Gathered found;
  private final Gathered foundOfAliases;

  DivisionReading(DivisionTable table, IntakeContext context, IntakeContext aliasContext) {
    this.table = table;
    this.context = context;
    this.aliasContext = aliasContext;
    this.found = new Gathered(context.getListener());
    this.foundOfAliases = new Gathered(aliasContext.getListener());
  }

  DivisionList run() {
    JurisdictionTreeBuilder builder =
        JurisdictionTree.builder().version(table.getVersion()).source(table.getSource());
    table.getBase().ifPresent(base -> add(base, builder));
    try (TableRows<Jurisdiction> rows =
        new TableRows<>(TableLayout.DIVISIONS, table.getDivisions(), listening(context, found))) {
      for (Jurisdiction next = rows.next(); next != null; next = rows.next()) {
        Optional<Jurisdiction> earlier = inBase(next.getCode());
        if (!earlier.isPresent()) {
          builder.add(rows.getRow(), next);
        } else if (!isSame(earlier.get(), next)) {
          warn(rows, earlier.get());
        }
      }
      return table.getAliases().isPresent()
          ? withAliases(table.getAliases().get(), builder, rows)
          : assess(builder, rows, null);
    }
  }

  private DivisionList withAliases(
      Path file, JurisdictionTreeBuilder builder, TableRows<Jurisdiction> rows) {
    try (TableRows<DivisionAlias> aliases =
        new TableRows<>(TableLayout.ALIASES, file, listening(aliasContext, foundOfAliases))) {
      for (DivisionAlias next = aliases.next(); next != null; next = aliases.next()) {
        builder.alias(aliases.getRow(), next.getOld(), next.getCurrent());
      }
      return assess(builder, rows, aliases);
    }
  }

  private DivisionList assess(
      JurisdictionTreeBuilder builder,
      TableRows<Jurisdiction> rows,
      @Nullable TableRows<DivisionAlias> aliases) {
    JurisdictionTreeOutcome outcome = builder.assess();
    for (TreeFault fault : outcome.getFaults()) {
      if (!isOfAlias(fault.getKind())) {
        reject(fault, rows, found);
      } else if (aliases != null) {
        reject(fault, aliases, foundOfAliases);
      }
    }
    outcome
        .getOrphans()
        .forEach(
            (row, orphan) -> reject(PersonalNumbers.maskedIn(below(row, orphan)), rows, found));
    return new DivisionList.Builder()
        .tree(outcome.getTree())
        .faults(found.tell())
        .aliasFaults(foundOfAliases.tell())
        .report(rows.report())
        .aliasReport(Optional.ofNullable(aliases).map(TableRows::report))
        .build();
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
    found.onFinding(finding);
  }

  private static void reject(TreeFault fault, TableRows<?> rows, Gathered found) {
    Text message = fault.getMessage();
    if (fault.getKind() == TreeFaultKind.CYCLE) {
      message = message.plus(rowsOf(fault));
    }
    RowFinding finding =
        PersonalNumbers.maskedIn(
            RowFinding.of(
                fault.getRow(), column(fault.getKind()), fault.getKind(), Severity.ERROR, message));
    reject(finding, rows, found);
    if (fault.getKind() == TreeFaultKind.CYCLE) {
      fault.getOtherRows().forEach(row -> rows.reject(row, finding));
    }
  }

  /** Every row of a cycle is left out, and only the first has the finding. */
  private static Text rowsOf(TreeFault cycle) {
    List<String> numbers =
        Stream.concat(Stream.of(cycle.getRow()), cycle.getOtherRows().stream())
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.toList());
    return Text.of(
        "（第 " + String.join("、", numbers) + " 行）", " (rows " + String.join(", ", numbers) + ")");
  }

  private static void reject(RowFinding finding, TableRows<?> rows, Gathered found) {
    rows.count(finding);
    rows.reject(finding.getRow(), finding);
    found.onFinding(finding);
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

  private static IntakeContext listening(IntakeContext context, Gathered found) {
    return context.toBuilder().listener(found).build();
  }

  /** Keeps what is found until the tree has been judged, to tell it row by row. */
  private static final class Gathered implements IntakeListener {

    private final IntakeListener further;
    private final List<RowFinding> findings = new ArrayList<>();

    Gathered(IntakeListener further) {
      this.further = further;
    }

    @Override
    public void onFinding(RowFinding finding) {
      findings.add(finding);
    }

    @Override
    public void onProgress(long rows) {
      further.onProgress(rows);
    }

    /** Tells everything in the order of the rows, and returns the errors. */
    List<RowFinding> tell() {
      findings.sort(Comparator.comparingLong(RowFinding::getRow));
      findings.forEach(further::onFinding);
      return findings.stream().filter(RowFinding::isError).collect(Collectors.toList());
    }
  }
}
