package org.liangze.model.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.model.jurisdiction.Forests.treeOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JurisdictionTreeProperties {

  @Provide
  Arbitrary<List<Jurisdiction>> forests() {
    return Forests.rows();
  }

  @Property(tries = 200)
  void withinIsWhatWalkingUpFinds(@ForAll("forests") List<Jurisdiction> rows) {
    JurisdictionTree tree = treeOf(rows);
    for (Jurisdiction lower : rows) {
      Set<JurisdictionCode> above = new HashSet<>();
      walkUp(rows, lower).forEach(j -> above.add(j.getCode()));
      for (Jurisdiction upper : rows) {
        assertThat(tree.isWithin(lower.getCode(), upper.getCode()))
            .isEqualTo(above.contains(upper.getCode()));
      }
    }
  }

  @Property(tries = 200)
  void theNumbersOfAJurisdictionAreThoseOfAllWithinIt(@ForAll("forests") List<Jurisdiction> rows) {
    JurisdictionTree tree = treeOf(rows);
    assertThat(tree.size()).isEqualTo(rows.size());
    assertThat(tree.getAll()).containsExactlyInAnyOrderElementsOf(rows);
    for (int i = 0; i < tree.size(); i++) {
      JurisdictionCode code = tree.at(i).getCode();
      assertThat(tree.indexOf(code)).isEqualTo(i);
      List<Jurisdiction> within =
          rows.stream().filter(j -> walkUp(rows, j).contains(tree.get(code))).toList();
      assertThat(tree.getWithin(code)).containsExactlyInAnyOrderElementsOf(within);
      assertThat(tree.endOf(code)).isEqualTo(i + within.size());
      assertThat(tree.getWithin(code).get(0)).isEqualTo(tree.get(code));
    }
  }

  @Property(tries = 200)
  void parentsChildrenAndAncestorsAreThoseOfTheRows(@ForAll("forests") List<Jurisdiction> rows) {
    JurisdictionTree tree = treeOf(rows);
    for (Jurisdiction row : rows) {
      JurisdictionCode code = row.getCode();
      assertThat(tree.getParent(code).map(Jurisdiction::getCode)).isEqualTo(row.getParent());
      List<Jurisdiction> up = walkUp(rows, row);
      assertThat(tree.getAncestors(code)).isEqualTo(up.subList(1, up.size()));
      assertThat(tree.getChildren(code))
          .isEqualTo(
              rows.stream()
                  .filter(j -> j.getParent().equals(Optional.of(code)))
                  .sorted(Comparator.comparing(Jurisdiction::getCode))
                  .toList());
    }
    assertThat(tree.getRoots())
        .isEqualTo(
            rows.stream()
                .filter(j -> j.getParent().isEmpty())
                .sorted(Comparator.comparing(Jurisdiction::getCode))
                .toList());
  }

  @Property(tries = 200)
  void theAncestorAtATierOrTheNearestAboveIsWhatWalkingUpFinds(
      @ForAll("forests") List<Jurisdiction> rows) {
    JurisdictionTree tree = treeOf(rows);
    for (Jurisdiction row : rows) {
      for (Tier tier : Tier.values()) {
        List<Jurisdiction> up = walkUp(rows, row);
        assertThat(tree.ancestorAt(row.getCode(), tier))
            .isEqualTo(up.stream().filter(j -> j.getTier() == tier).findFirst());
        assertThat(tree.nearestAtOrAbove(row.getCode(), tier))
            .isEqualTo(
                up.stream().filter(j -> j.getTier().ordinal() <= tier.ordinal()).findFirst());
      }
    }
  }

  @Property(tries = 100)
  void theLowestCommonOneIsTheFirstThatBothWalksMeet(@ForAll("forests") List<Jurisdiction> rows) {
    JurisdictionTree tree = treeOf(rows);
    for (Jurisdiction one : rows) {
      for (Jurisdiction other : rows) {
        List<Jurisdiction> up = walkUp(rows, other);
        assertThat(tree.lowestCommon(one.getCode(), other.getCode()))
            .isEqualTo(walkUp(rows, one).stream().filter(up::contains).findFirst());
      }
    }
  }

  @Property(tries = 200)
  void theOrderOfTheRowsChangesNothing(
      @ForAll("forests") List<Jurisdiction> rows, @ForAll Random random) {
    List<Jurisdiction> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    JurisdictionTree tree = treeOf(rows);
    JurisdictionTree other = treeOf(shuffled);
    assertThat(other).isEqualTo(tree).hasSameHashCodeAs(tree);
    assertThat(other.getAll()).isEqualTo(tree.getAll());
  }

  @Property(tries = 200)
  void everyRowIsInTheTreeOrFaultyOrBelowAFaultyOne(
      @ForAll("forests") List<Jurisdiction> rows, @ForAll Random random) {
    List<Jurisdiction> faulty = new ArrayList<>();
    for (Jurisdiction row : rows) {
      faulty.add(random.nextInt(6) == 0 ? misplaced(row, rows, random) : row);
    }
    if (!rows.isEmpty()) {
      faulty.add(rows.get(0));
    }
    JurisdictionTreeBuilder builder = JurisdictionTree.builder();
    faulty.forEach(builder::add);
    JurisdictionTreeOutcome outcome = builder.assess();
    Set<Long> told = new HashSet<>();
    for (TreeFault fault : outcome.getFaults()) {
      told.add(fault.getRow());
      if (fault.getKind() == TreeFaultKind.CYCLE) {
        told.addAll(fault.getOtherRows());
      }
    }
    for (int i = 0; i < faulty.size(); i++) {
      long row = i + 1L;
      boolean duplicate = i > 0 && i == faulty.size() - 1;
      boolean inTree = !duplicate && outcome.getTree().contains(faulty.get(i).getCode());
      int places =
          (inTree ? 1 : 0)
              + (told.contains(row) ? 1 : 0)
              + (outcome.getOrphans().containsKey(row) ? 1 : 0);
      assertThat(places).as("row %s of %s: %s", row, faulty, outcome).isEqualTo(1);
    }
  }

  private static Jurisdiction misplaced(Jurisdiction row, List<Jurisdiction> rows, Random random) {
    String parent =
        random.nextInt(3) == 0
            ? "nowhere"
            : rows.get(random.nextInt(rows.size())).getCode().getValue();
    return Jurisdiction.of(row.getCode().getValue(), row.getName(), row.getTier(), parent);
  }

  /** The row itself and those above it, nearest first, by the rows alone. */
  private static List<Jurisdiction> walkUp(List<Jurisdiction> rows, Jurisdiction from) {
    Map<JurisdictionCode, Jurisdiction> byCode = new HashMap<>();
    rows.forEach(row -> byCode.put(row.getCode(), row));
    List<Jurisdiction> up = new ArrayList<>();
    for (Jurisdiction j = from; j != null; j = j.getParent().map(byCode::get).orElse(null)) {
      up.add(j);
    }
    return up;
  }
}
