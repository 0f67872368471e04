package org.liangze.model.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JurisdictionTreeTest {

  private static final JurisdictionCode DUOLUN = JurisdictionCode.of("152531");
  private static final JurisdictionCode XILINGOL = JurisdictionCode.of("1525");

  private static JurisdictionTreeBuilder xilingol() {
    return JurisdictionTree.builder()
        .version("2025-12-31")
        .source("民政部")
        .add(Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "1525"))
        .add(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"))
        .add(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
        .add(Jurisdiction.of("152531100", "大北沟镇", Tier.TOWNSHIP, "152531"))
        .add(Jurisdiction.of("1525GXQ", "管理区", Tier.TOWNSHIP, "1525"));
  }

  @Test
  void everyFaultIsReportedAtOnceWithItsRow() {
    JurisdictionTreeBuilder builder =
        JurisdictionTree.builder()
            .add(2, Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
            .add(3, Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"))
            .add(4, Jurisdiction.of("1501", "呼市", Tier.CITY, "15"))
            .add(5, Jurisdiction.of("150999", "无上级", Tier.COUNTY, "1509"))
            .add(6, Jurisdiction.of("150999001", "其下级", Tier.TOWNSHIP, "150999"))
            .add(7, Jurisdiction.of("A", "甲", Tier.CITY, "C"))
            .add(8, Jurisdiction.of("B", "乙", Tier.COUNTY, "A"))
            .add(9, Jurisdiction.of("C", "丙", Tier.TOWNSHIP, "B"))
            .add(10, Jurisdiction.of("D", "丁", Tier.CITY, "D"))
            .add(11, Jurisdiction.of("E", "戊", Tier.VILLAGE, "C"))
            .add(12, Jurisdiction.of("150101", "同级", Tier.CITY, "1501"))
            .add(13, Jurisdiction.of("150102", "更高", Tier.NATION, "1501"))
            .add(14, Jurisdiction.of("150102001", "更高之下", Tier.PROVINCE, "150102"))
            .alias(21, JurisdictionCode.of("1599"), JurisdictionCode.of("1598"))
            .alias(22, JurisdictionCode.of("1501"), JurisdictionCode.of("15"))
            .alias(23, JurisdictionCode.of("1597"), JurisdictionCode.of("15"))
            .alias(24, JurisdictionCode.of("1597"), JurisdictionCode.of("1501"))
            .alias(25, JurisdictionCode.of("1595"), JurisdictionCode.of("1595"));
    JurisdictionTreeOutcome outcome = builder.assess();
    assertThat(outcome.getFaults())
        .extracting(f -> f.getRow() + " " + f.getKind() + " " + f.getCode() + f.getOtherRows())
        .containsExactly(
            "4 DUPLICATE_CODE 1501[3]",
            "5 UNKNOWN_PARENT 150999[]",
            "7 CYCLE A[9, 8]",
            "10 CYCLE D[]",
            "12 TIER_NOT_BELOW_PARENT 150101[]",
            "13 TIER_NOT_BELOW_PARENT 150102[]",
            "21 UNKNOWN_ALIAS_TARGET 1599[]",
            "22 ALIAS_HIDES_CODE 1501[]",
            "24 AMBIGUOUS_ALIAS 1597[]",
            "25 AMBIGUOUS_ALIAS 1595[]");
    assertThat(outcome.getTree().getAll())
        .extracting(j -> j.getCode().getValue())
        .containsExactly("15", "1501");
    assertThat(outcome.getOrphans()).containsOnlyKeys(6L, 11L, 14L);
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            InvalidJurisdictionTreeException.class,
            refused -> {
              assertThat(refused.getFaults()).isEqualTo(outcome.getFaults());
              assertThat(refused.getMessage(Locale.CHINA)).startsWith("区划数据有 10 处问题：第 4 行 ");
              assertThat(refused.getMessage(Locale.ENGLISH)).contains("has 10 faults: row 4 ");
            });
    assertThat(outcome.getFaults())
        .allSatisfy(
            fault -> {
              assertThat(fault.getMessage().getChinese()).contains(fault.getCode().getValue());
              assertThat(fault.getMessage().getEnglish()).contains(fault.getCode().getValue());
            });
  }

  @Test
  void theMessageNamesAllRowsOfACycleAndEndsWithTheLastFault() {
    JurisdictionTreeBuilder builder =
        xilingol()
            .add(7, Jurisdiction.of("A", "甲", Tier.CITY, "B"))
            .add(9, Jurisdiction.of("B", "乙", Tier.CITY, "C"))
            .add(8, Jurisdiction.of("C", "丙", Tier.CITY, "A"));
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            InvalidJurisdictionTreeException.class,
            refused -> {
              assertThat(refused.getMessage(Locale.CHINA))
                  .isEqualTo("区划数据有 1 处问题：第 7 行 第 7、8、9 行上下级成环：A -> B -> C -> A");
              assertThat(refused.getMessage(Locale.ENGLISH))
                  .isEqualTo(
                      "the list of divisions has 1 fault: row 7 following the parents of rows 7, 8,"
                          + " 9 comes back: A -> B -> C -> A");
            });
    builder.add(20, Jurisdiction.of("D", "丁", Tier.CITY, "E"));
    assertThatThrownBy(builder::build)
        .hasMessageContaining("-> A; row 20 parent E of D is in no row")
        .message()
        .doesNotContainPattern("[;；] *( /|$)");
  }

  @Test
  void aTownshipMayHangDirectlyBelowACity() {
    JurisdictionTree tree = xilingol().build();
    JurisdictionCode area = JurisdictionCode.of("1525GXQ");
    assertThat(tree.ancestorAt(area, Tier.COUNTY)).isEmpty();
    assertThat(tree.nearestAtOrAbove(area, Tier.COUNTY)).contains(tree.get(XILINGOL));
    assertThat(tree.nearestAtOrAbove(area, Tier.NATION)).isEmpty();
  }

  @Test
  void countsVersionAndSourceAreKnown() {
    JurisdictionTree tree = xilingol().build();
    assertThat(tree.getCounts())
        .isEqualTo(Map.of(Tier.PROVINCE, 1, Tier.CITY, 1, Tier.COUNTY, 1, Tier.TOWNSHIP, 2));
    assertThat(tree.getVersion()).isEqualTo("2025-12-31");
    assertThat(tree.getSource()).isEqualTo("民政部");
    assertThat(tree)
        .hasToString(
            "JurisdictionTree{version=2025-12-31, {PROVINCE=1, CITY=1, COUNTY=1, TOWNSHIP=2}}");
  }

  @Test
  void everyLookUpFollowsTheAliasesAlsoInChains() {
    JurisdictionCode older = JurisdictionCode.of("152599");
    JurisdictionCode old = JurisdictionCode.of("152598");
    JurisdictionTree tree =
        xilingol()
            .alias(older, old)
            .alias(old, DUOLUN)
            .alias(old, DUOLUN)
            .add(Jurisdiction.of("152531200", "诺尔镇", Tier.TOWNSHIP, "152599"))
            .build();
    assertThat(tree.getAliases()).isEqualTo(Map.of(older, DUOLUN, old, DUOLUN));
    assertThat(tree.get(older)).isEqualTo(tree.get(DUOLUN));
    assertThat(tree.contains(older)).isTrue();
    assertThat(tree.find(old)).contains(tree.get(DUOLUN));
    assertThat(tree.indexOf(older)).isEqualTo(tree.indexOf(DUOLUN));
    assertThat(tree.getParent(older)).contains(tree.get(XILINGOL));
    assertThat(tree.isWithin(older, XILINGOL)).isTrue();
    assertThat(tree.isWithin(JurisdictionCode.of("152531200"), old)).isTrue();
    assertThat(tree.getChildren(old)).hasSize(2);
  }

  @Test
  void anAliasOfAnAliasThatLeadsNowhereIsAFaultOfBoth() {
    List<TreeFault> faults =
        xilingol()
            .alias(1, JurisdictionCode.of("152599"), JurisdictionCode.of("152598"))
            .alias(2, JurisdictionCode.of("152598"), JurisdictionCode.of("152597"))
            .assess()
            .getFaults();
    assertThat(faults)
        .extracting(f -> f.getRow() + " " + f.getKind())
        .containsExactly("1 UNKNOWN_ALIAS_TARGET", "2 UNKNOWN_ALIAS_TARGET");
  }

  @Test
  void anUnknownCodeIsAnErrorThatNamesItAndTheVersion() {
    JurisdictionTree tree = xilingol().build();
    JurisdictionCode unknown = JurisdictionCode.of("152551");
    assertThat(tree.find(unknown)).isEmpty();
    assertThatThrownBy(() -> tree.get(unknown))
        .isInstanceOfSatisfying(
            UnknownJurisdictionException.class,
            refused -> assertThat(refused.getJurisdiction()).isEqualTo(unknown))
        .hasMessageContaining("LZ-MODEL-004: code 152551 is not in the tree (version 2025-12-31)");
  }

  @Test
  void aBuilderMayBeBuiltFromMoreThanOnce() {
    JurisdictionTreeBuilder builder = xilingol();
    JurisdictionTree before = builder.build();
    builder.add(Jurisdiction.of("152530", "正蓝旗", Tier.COUNTY, "1525"));
    assertThat(builder.build().size()).isEqualTo(before.size() + 1);
    assertThat(before.size()).isEqualTo(5);
  }

  @Test
  void longAndShortFormsOfACodeAreOneRow() {
    JurisdictionTree tree =
        JurisdictionTree.builder()
            .add(Jurisdiction.root("150000", "内蒙古自治区", Tier.PROVINCE))
            .add(Jurisdiction.of("152500000000", "锡林郭勒盟", Tier.CITY, "15"))
            .add(Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "152500"))
            .build();
    assertThat(tree.isWithin(DUOLUN, JurisdictionCode.of("1500"))).isTrue();
    assertThat(tree.getParent(DUOLUN)).contains(tree.get(XILINGOL));
  }

  @Test
  void listsOfATreeCannotBeChanged() {
    JurisdictionTree tree = xilingol().build();
    assertThatThrownBy(() -> tree.getAll().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> tree.getChildren(XILINGOL).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> tree.getWithin(XILINGOL).get(4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aListAsLongAsThatOfTheWholeCountryLoads() {
    List<Jurisdiction> rows = new ArrayList<>();
    rows.add(Jurisdiction.root("CN", "全国", Tier.NATION));
    for (int province = 11; province < 42; province++) {
      rows.add(Jurisdiction.of("" + province, "省", Tier.PROVINCE, "CN"));
      for (int city = 1; city <= 11; city++) {
        String cityCode = String.format(Locale.ROOT, "%d%02d", province, city);
        rows.add(Jurisdiction.of(cityCode, "市", Tier.CITY, "" + province));
        for (int county = 1; county <= 8; county++) {
          String countyCode = String.format(Locale.ROOT, "%s%02d", cityCode, county);
          rows.add(Jurisdiction.of(countyCode, "县", Tier.COUNTY, cityCode));
          for (int town = 1; town <= 14; town++) {
            String townCode = String.format(Locale.ROOT, "%s%03d", countyCode, town);
            rows.add(Jurisdiction.of(townCode, "乡", Tier.TOWNSHIP, countyCode));
          }
        }
      }
    }
    Collections.shuffle(rows, new Random(1));
    assertThat(rows).hasSizeGreaterThan(41_000);
    JurisdictionTree tree = Forests.treeOf(rows);
    assertThat(tree.size()).isEqualTo(rows.size());
    assertThat(tree.endOf(JurisdictionCode.of("CN"))).isEqualTo(rows.size());
    assertThat(tree.getWithin(JurisdictionCode.of("15"))).hasSize(1 + 11 * (1 + 8 * 15));
  }

  @Test
  void aListWithoutRowsIsAnEmptyTree() {
    JurisdictionTree tree = JurisdictionTree.builder().build();
    assertThat(tree.size()).isZero();
    assertThat(tree.getRoots()).isEmpty();
    assertThat(tree.getVersion()).isEmpty();
  }
}
