package org.liangze.model.jurisdiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/**
 * Builds a {@link JurisdictionTree} from rows in any order, and reports all of their faults at
 * once.
 *
 * <p>Not thread-safe; may be built from more than once.
 */
public final class JurisdictionTreeBuilder {

  private final List<Row> rows = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private String version = "";
  private String source = "";

  JurisdictionTreeBuilder() {}

  /** Sets the version of the list, such as {@code 2025-12-31}. */
  public JurisdictionTreeBuilder version(String version) {
    this.version = version;
    return this;
  }

  /** Sets where the list comes from, such as 民政部. */
  public JurisdictionTreeBuilder source(String source) {
    this.source = source;
    return this;
  }

  /** Adds a jurisdiction; its row is counted from 1 in the order of adding. */
  public JurisdictionTreeBuilder add(Jurisdiction jurisdiction) {
    return add(rows.size() + 1L, jurisdiction);
  }

  /** Adds a jurisdiction that stands in this row of its source. */
  public JurisdictionTreeBuilder add(long row, Jurisdiction jurisdiction) {
    rows.add(new Row(row, jurisdiction));
    return this;
  }

  /** Adds an old code and the code that took its place, which may be an old one again. */
  public JurisdictionTreeBuilder alias(JurisdictionCode old, JurisdictionCode current) {
    return alias(aliases.size() + 1L, old, current);
  }

  /** Adds an old code that stands in this row of its source. */
  public JurisdictionTreeBuilder alias(long row, JurisdictionCode old, JurisdictionCode current) {
    aliases.add(new Alias(row, old, current));
    return this;
  }

  /**
   * Returns the tree.
   *
   * @throws InvalidJurisdictionTreeException with every fault, if there is any
   */
  public JurisdictionTree build() {
    JurisdictionTreeOutcome outcome = assess();
    if (!outcome.getFaults().isEmpty()) {
      throw new InvalidJurisdictionTreeException(outcome.getFaults());
    }
    return outcome.getTree();
  }

  /** Returns the tree of the good rows, every fault, and what hangs below rejected rows. */
  public JurisdictionTreeOutcome assess() {
    return new Assessment().run();
  }

  private static final class Row {
    final long number;
    final Jurisdiction jurisdiction;
    @Nullable Row parent;
    boolean rejected;
    List<Row> children = Collections.emptyList();

    Row(long number, Jurisdiction jurisdiction) {
      this.number = number;
      this.jurisdiction = jurisdiction;
    }

    JurisdictionCode code() {
      return jurisdiction.getCode();
    }

    void addChild(Row child) {
      if (children.isEmpty()) {
        children = new ArrayList<>(4);
      }
      children.add(child);
    }
  }

  private static final class Alias {
    final long number;
    final JurisdictionCode old;
    final JurisdictionCode current;

    Alias(long number, JurisdictionCode old, JurisdictionCode current) {
      this.number = number;
      this.old = old;
      this.current = current;
    }
  }

  /** One pass over the rows; the builder itself stays as it is. */
  private final class Assessment {

    private final Map<JurisdictionCode, Row> firsts = new LinkedHashMap<>(rows.size() * 2);
    private final List<TreeFault> faults = new ArrayList<>();
    private final SortedMap<Long, Jurisdiction> orphans = new TreeMap<>();
    private final SortedMap<JurisdictionCode, JurisdictionCode> resolved = new TreeMap<>();

    JurisdictionTreeOutcome run() {
      keepFirstOfEachCode();
      resolveAliases();
      linkParents();
      rejectCycles();
      rejectWrongTiers();
      JurisdictionTree tree = tree();
      faults.sort(Comparator.comparingLong(TreeFault::getRow).thenComparing(TreeFault::getKind));
      return new JurisdictionTreeOutcome.Builder()
          .tree(tree)
          .faults(faults)
          .orphans(orphans)
          .build();
    }

    private void keepFirstOfEachCode() {
      for (Row given : rows) {
        Row row = new Row(given.number, given.jurisdiction);
        Row first = firsts.putIfAbsent(row.code(), row);
        if (first != null) {
          fault(
              TreeFaultKind.DUPLICATE_CODE,
              row,
              Collections.singletonList(first.number),
              Text.of(
                  "区划代码 " + row.code() + " 与第 " + first.number + " 行重复",
                  "code " + row.code() + " stands in row " + first.number + " already"));
        }
      }
    }

    private void resolveAliases() {
      Map<JurisdictionCode, Alias> byOld = new HashMap<>();
      for (Alias alias : aliases) {
        Alias first = byOld.putIfAbsent(alias.old, alias);
        if (firsts.containsKey(alias.old)) {
          byOld.remove(alias.old);
          aliasFault(
              TreeFaultKind.ALIAS_HIDES_CODE,
              alias,
              Text.of(
                  "旧代码 " + alias.old + " 仍是现行代码",
                  "old code " + alias.old + " is a current code too"));
        } else if (first != null && !first.current.equals(alias.current)) {
          aliasFault(
              TreeFaultKind.AMBIGUOUS_ALIAS,
              alias,
              Text.of(
                  "旧代码 " + alias.old + " 已指向 " + first.current + "，不能又指向 " + alias.current,
                  "old code "
                      + alias.old
                      + " stands for "
                      + first.current
                      + " already, not for "
                      + alias.current));
        }
      }
      for (Alias alias : byOld.values()) {
        resolve(alias, byOld);
      }
    }

    private void resolve(Alias alias, Map<JurisdictionCode, Alias> byOld) {
      Set<JurisdictionCode> path = new LinkedHashSet<>();
      JurisdictionCode code = alias.old;
      while (byOld.containsKey(code)) {
        if (!path.add(code)) {
          aliasFault(
              TreeFaultKind.AMBIGUOUS_ALIAS,
              alias,
              Text.of("旧代码成环：" + path, "old codes lead back to themselves: " + path));
          return;
        }
        code = byOld.get(code).current;
      }
      if (firsts.containsKey(code)) {
        resolved.put(alias.old, code);
      } else {
        aliasFault(
            TreeFaultKind.UNKNOWN_ALIAS_TARGET,
            alias,
            Text.of(
                "旧代码 " + alias.old + " 所指的 " + code + " 不存在",
                "old code " + alias.old + " stands for " + code + ", which is in no row"));
      }
    }

    private void linkParents() {
      for (Row row : firsts.values()) {
        Optional<JurisdictionCode> parent = row.jurisdiction.getParent();
        if (!parent.isPresent()) {
          continue;
        }
        JurisdictionCode current = resolved.getOrDefault(parent.get(), parent.get());
        row.parent = firsts.get(current);
        if (row.parent == null) {
          row.rejected = true;
          fault(
              TreeFaultKind.UNKNOWN_PARENT,
              row,
              Collections.emptyList(),
              Text.of(
                  "区划 " + row.code() + " 的上级 " + parent.get() + " 不在数据中",
                  "parent " + parent.get() + " of " + row.code() + " is in no row"));
        }
      }
    }

    /** Walks up from each row once; a walk that meets itself has found a cycle. */
    private void rejectCycles() {
      Map<Row, Row> walkedFrom = new HashMap<>(firsts.size() * 2);
      for (Row start : firsts.values()) {
        Row row = start;
        while (row != null && walkedFrom.putIfAbsent(row, start) == null) {
          row = row.parent;
        }
        if (row != null && walkedFrom.get(row) == start && !row.rejected) {
          rejectCycle(row);
        }
      }
    }

    private void rejectCycle(Row member) {
      List<Row> cycle = new ArrayList<>();
      Row row = member;
      do {
        cycle.add(row);
        row.rejected = true;
        row = row.parent;
      } while (row != member && row != null);
      Row first = Collections.min(cycle, Comparator.comparingLong(r -> r.number));
      Collections.rotate(cycle, -cycle.indexOf(first));
      String path =
          cycle.stream().map(r -> r.code().getValue()).collect(Collectors.joining(" -> "))
              + " -> "
              + first.code();
      fault(
          TreeFaultKind.CYCLE,
          first,
          cycle.stream().skip(1).map(r -> r.number).collect(Collectors.toList()),
          Text.of(
              "第 " + rowsOf(cycle, "、") + " 行上下级成环：" + path,
              "following the parents of rows " + rowsOf(cycle, ", ") + " comes back: " + path));
    }

    private String rowsOf(List<Row> cycle, String separator) {
      return cycle.stream()
          .map(r -> r.number)
          .sorted()
          .map(String::valueOf)
          .collect(Collectors.joining(separator));
    }

    private void rejectWrongTiers() {
      for (Row row : firsts.values()) {
        if (row.parent == null || row.rejected) {
          continue;
        }
        Jurisdiction parent = row.parent.jurisdiction;
        if (!row.jurisdiction.getTier().isBelow(parent.getTier())) {
          row.rejected = true;
          fault(
              TreeFaultKind.TIER_NOT_BELOW_PARENT,
              row,
              Collections.emptyList(),
              Text.of(
                  "区划 "
                      + row.code()
                      + " 的层级 "
                      + row.jurisdiction.getTier()
                      + " 应低于上级 "
                      + parent.getCode()
                      + " 的 "
                      + parent.getTier(),
                  "tier "
                      + row.jurisdiction.getTier()
                      + " of "
                      + row.code()
                      + " must be below "
                      + parent.getTier()
                      + " of its parent "
                      + parent.getCode()));
        }
      }
    }

    private JurisdictionTree tree() {
      List<Row> roots = new ArrayList<>();
      for (Row row : firsts.values()) {
        if (row.rejected) {
          continue;
        }
        if (row.parent == null) {
          roots.add(row);
        } else {
          row.parent.addChild(row);
        }
      }
      List<Jurisdiction> inPreOrder = new ArrayList<>(firsts.size());
      int[] parents = number(roots, inPreOrder);
      SortedMap<JurisdictionCode, JurisdictionCode> known = new TreeMap<>(resolved);
      known.values().retainAll(codesOf(inPreOrder));
      return new JurisdictionTree(
          version, source, inPreOrder.toArray(new Jurisdiction[0]), parents, known);
    }

    /** Numbers without recursion, so that no chain of rows, however long, overflows the stack. */
    private int[] number(List<Row> roots, List<Jurisdiction> inPreOrder) {
      Map<Row, Integer> numbers = new HashMap<>(firsts.size() * 2);
      int[] parents = new int[firsts.size()];
      List<Row> stack = new ArrayList<>();
      pushInReverse(roots, stack);
      while (!stack.isEmpty()) {
        Row row = stack.remove(stack.size() - 1);
        int number = inPreOrder.size();
        parents[number] = row.parent == null ? -1 : numbers.get(row.parent);
        numbers.put(row, number);
        inPreOrder.add(row.jurisdiction);
        pushInReverse(row.children, stack);
      }
      for (Row row : firsts.values()) {
        if (!row.rejected && !numbers.containsKey(row)) {
          orphans.put(row.number, row.jurisdiction);
        }
      }
      return Arrays.copyOf(parents, inPreOrder.size());
    }

    private void pushInReverse(List<Row> siblings, List<Row> stack) {
      if (!siblings.isEmpty()) {
        siblings.sort(Comparator.comparing(Row::code).reversed());
        stack.addAll(siblings);
      }
    }

    private Set<JurisdictionCode> codesOf(List<Jurisdiction> jurisdictions) {
      return jurisdictions.stream().map(Jurisdiction::getCode).collect(Collectors.toSet());
    }

    private void fault(TreeFaultKind kind, Row row, List<Long> others, Text message) {
      faults.add(TreeFault.of(kind, row.number, others, row.code(), message));
    }

    private void aliasFault(TreeFaultKind kind, Alias alias, Text message) {
      faults.add(TreeFault.of(kind, alias.number, Collections.emptyList(), alias.old, message));
    }
  }
}
