package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

class LaggardGroupTest {

  private static final LocalDate DAY = LocalDate.of(2022, 12, 20);

  /** Cities of which each has supervised so many of ten. */
  private static DailyDispatch supervised(PolicyPack policy, int... met) {
    List<Indicator> indicators = List.of(Indicator.SUPERVISED);
    Map<Jurisdiction, DispatchRow> rows = new LinkedHashMap<>();
    for (int i = 0; i < met.length; i++) {
      DispatchRow row =
          DispatchRow.builder()
              .addTally(Indicator.SUPERVISED, BusinessFilter.ALL, Tally.of(met[i], 10))
              .build();
      rows.put(Jurisdiction.of("15" + (10 + i), "市" + (i + 1), Tier.CITY, "15"), row);
    }
    return DispatchOf.rows(
            DAY,
            policy,
            Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE),
            indicators,
            rows,
            DispatchOf.row(indicators).build())
        .treeVersion("")
        .revision(1)
        .build();
  }

  private static List<String> told(Locale locale, int... met) {
    return told(Bulletin.of(supervised(PolicyPack.national(), met), BulletinOptions.in(locale)));
  }

  private static List<String> told(Bulletin bulletin) {
    return bulletin.getRanking(Indicator.SUPERVISED, BusinessFilter.ALL).getLaggardGroups().stream()
        .map(
            group ->
                String.join(
                    " ",
                    group.getRankText(),
                    group.getName(),
                    group.getMeasure(),
                    group.getCounts(),
                    group.getShortfall()))
        .toList();
  }

  @Test
  void fewAreToldByName() {
    assertThat(told(Locale.CHINESE, 1, 2, 3, 4, 5))
        .containsExactly("3 市3 30.00% 3/10 7", "4 市2 20.00% 2/10 8", "5 市1 10.00% 1/10 9");
    assertThat(told(Locale.CHINESE, 5, 5, 5, 9)).hasSize(3);
  }

  @Test
  void aLongTieIsCutAfterThreeNames() {
    assertThat(told(Locale.CHINESE, 0, 5, 0, 0, 0))
        .containsExactly("2 市1、市3、市4等 4 个单位 0.00% 0/40 40");
    assertThat(told(Locale.ENGLISH, 0, 5, 0, 0, 0))
        .containsExactly("2 市1, 市3, 市4 and others, 4 units 0.00% 0/40 40");
    assertThat(told(Locale.CHINESE, 1, 2, 2, 2, 2, 9))
        .containsExactly("2 市2、市3、市4等 4 个单位 20.00% 8/40 32", "6 市1 10.00% 1/10 9");
  }

  @Test
  void ifAllLagAlikeThatIsAllThatIsSaid() {
    assertThat(told(Locale.CHINESE, 0, 0, 0, 0)).containsExactly("1 全部 4 个单位 0.00% 0/40 40");
    assertThat(told(Locale.ENGLISH, 0, 0, 0, 0)).containsExactly("1 all 4 units 0.00% 0/40 40");
    Bulletin bulletin = Bulletin.of(supervised(PolicyPack.national(), 0, 0, 0, 0));
    assertThat(bulletin.getSummary()).last().isEqualTo("综合得分后进：全部 4 个单位（0.00）。");
    assertThat(Written.text(new HtmlBulletinWriter(), bulletin))
        .contains("<b>全部 4 个单位</b> 0.00% <small>名次 1 · 0/40 · 缺口 <b>40</b>");
  }

  @Test
  void aTieThatIsNumberedThroughHasItsFirstAndItsLastRank() {
    PolicyPack ordinal =
        PolicyPack.national()
            .with(
                PolicyParameters.RANKING_METHOD,
                DAY,
                RankingMethod.ORDINAL,
                Text.of("测试", "made for a test"));

    assertThat(told(Bulletin.of(supervised(ordinal, 0, 0, 0, 0))))
        .containsExactly("1–4 全部 4 个单位 0.00% 0/40 40");
  }

  @Test
  void theUnitsOfAllGroupsAreTheLaggards() {
    for (int[] met : List.of(new int[] {0, 5, 0, 0, 0}, new int[] {1, 2, 2, 2, 2, 9})) {
      RankingTable table =
          Bulletin.of(supervised(PolicyPack.national(), met))
              .getRanking(Indicator.SUPERVISED, BusinessFilter.ALL);
      assertThat(table.getLaggardGroups().stream().flatMap(group -> group.getLines().stream()))
          .containsExactlyElementsOf(table.getLaggards());
    }
  }
}
