package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.Grade;

class BulletinTest {

  private static final Bulletin REGION = Bulletin.of(InnerMongolia.dispatch());
  private static final Bulletin AWKWARD = Bulletin.of(AwkwardCounty.dispatch());

  @Test
  void theHeadlineStatesTheWholeJurisdiction() {
    Headline headline = REGION.getHeadline();
    assertThat(headline.getCadresText()).isEqualTo("39,300");
    assertThat(headline.getBusinessesText()).isEqualTo("225,200");
    assertThat(headline.getRatio()).isEqualTo("1:5.73");
    assertThat(headline.getCadresByTier())
        .extracting(tier -> tier.getLabel() + " " + tier.getCountText())
        .containsExactly("盟市 216", "旗县(市、区) 1,680", "苏木乡镇(街道) 6,674", "嘎查村(社区) 30,730");
    assertThat(headline.getFigures())
        .extracting(Figure::getIndicator)
        .isEqualTo(InnerMongolia.INDICATORS);
  }

  @Test
  void theTitleNamesTheJurisdictionUnlessOneIsGiven() {
    assertThat(REGION.getTitle()).isEqualTo("内蒙古自治区食品安全“两个责任”落实情况日调度通报");
    BulletinOptions options = BulletinOptions.builder().title("周通报（第3期）").build();
    assertThat(Bulletin.of(InnerMongolia.dispatch(), options).getTitle()).isEqualTo("周通报（第3期）");
    assertThatThrownBy(() -> BulletinOptions.builder().title("\u0007").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("BulletinOptions.title");
  }

  @Test
  void whatDoesNotApplyIsNeitherRankedNorZeroNorLagging() {
    RankedLine line = supervised(AwkwardCounty.QUOTES);
    assertThat(line.getMeasure()).isEqualTo("n/a");
    assertThat(line.getRank()).isEmpty();
    assertThat(line.getRankText()).isEqualTo("–");
    assertThat(line.getMovementText()).isEmpty();
    assertThat(line.isLagging()).isFalse();
    assertThat(line.getBar()).isNull();
    assertThat(line.getCounts()).isEqualTo("0/0");
  }

  @Test
  void tiesShareARankAndMovementIsAgainstTheEarlierDispatch() {
    assertThat(supervised(AwkwardCounty.SCRIPT).getRankText()).isEqualTo("2");
    assertThat(supervised(AwkwardCounty.COMMAND).getRankText()).isEqualTo("2");
    assertThat(supervised(AwkwardCounty.COMMAND).getMovementText()).isEqualTo("▲1");
    assertThat(supervised(AwkwardCounty.SCRIPT).getMovementText()).isEqualTo("–");
    assertThat(supervised("@甲 𠮷").getRankText()).isEqualTo("4");
    assertThat(supervised("@甲 𠮷").getMovementText()).isEqualTo("–");
    assertThat(REGION.getScoreRanking(BusinessFilter.ALL).getLines())
        .allMatch(
            line ->
                line.getMovement().orElseThrow()
                    == line.getPreviousRank().orElseThrow() - line.getRank().orElseThrow())
        .anyMatch(RankedLine::isUp)
        .anyMatch(RankedLine::isDown);
  }

  private static RankedLine supervised(String name) {
    return AWKWARD.getRanking(Indicator.SUPERVISED, BusinessFilter.ALL).getLines().stream()
        .filter(line -> line.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRateAbove100PercentIsShownAsItIsAndScalesTheBars() {
    RankingTable table = AWKWARD.getRanking(Indicator.DIRECTOR_APPOINTED, BusinessFilter.ALL);
    RankedLine best = table.getLines().get(0);
    assertThat(best.getMeasure()).isEqualTo("200.00%");
    assertThat(best.getBar().getWidth()).isEqualTo("100.00");
    assertThat(best.getBar().getFull()).isEqualTo("50.00");
    assertThat(table.getLines().get(1).getMeasure()).isEqualTo("100.00%");
    assertThat(table.getLines().get(1).getBar().getWidth()).isEqualTo("50.00");
  }

  @Test
  void laggardsCarryTheirShortfall() {
    RankingTable table = AWKWARD.getRanking(Indicator.SUPERVISED, BusinessFilter.ALL);
    // Three places from the end; the tie is not cut; 100 % does not lag.
    assertThat(table.getLaggards())
        .extracting(line -> line.getName() + " " + line.getShortfall())
        .containsExactly(AwkwardCounty.SCRIPT + " 1", AwkwardCounty.COMMAND + " 10", "@甲 𠮷 8");
  }

  @Test
  void whatIsElsewhereIsShownOnlyWhereThereIsSomething() {
    assertThat(REGION.getOverview().getElsewhere()).isEmpty();
    UnitLine elsewhere = AWKWARD.getOverview().getElsewhere().orElseThrow();
    assertThat(elsewhere.getCadres()).isEqualTo("4");
    assertThat(elsewhere.getRates().get(0).getCounts()).isEqualTo("3/4");
    assertThat(elsewhere.getLead().getMeasure()).isEqualTo("–");
  }

  @Test
  void linesAndGradesAddUpToAllBusinesses() {
    for (Bulletin bulletin : List.of(REGION, AWKWARD)) {
      Breakdown breakdown = bulletin.getBreakdown();
      long all = breakdown.getTotal().getBusinesses();
      assertThat(breakdown.getByLine().stream().mapToLong(BreakdownLine::getBusinesses).sum())
          .isEqualTo(all);
      assertThat(breakdown.getByGrade().stream().mapToLong(BreakdownLine::getBusinesses).sum())
          .isEqualTo(all);
    }
    assertThat(REGION.getBreakdown().getByGrade()).hasSize(Grade.values().length);
    BreakdownLine ungraded = AWKWARD.getBreakdown().getByGrade().get(Grade.values().length);
    assertThat(ungraded.getLabel()).isEqualTo("未定级");
    assertThat(ungraded.getBusinesses()).isEqualTo(5);
  }

  @Test
  void indicatorsOverCadresAreNotBrokenDown() {
    assertThat(AWKWARD.getBreakdown().getIndicators())
        .containsExactly(Indicator.SUPERVISED, Indicator.DIRECTOR_APPOINTED);
    assertThat(notes(REGION))
        .as("nobody owes training yet, which is no matter of cadres")
        .contains("条线与等级=以下指标按干部统计，不分条线和等级：承诺书签订率");
    assertThat(notes(AWKWARD)).contains("条线与等级=以下指标按干部统计，不分条线和等级：承诺书签订率、培训<合格>率");
  }

  @Test
  void theNotesSayHowToComputeEveryFigureAgain() {
    assertThat(notes(REGION))
        .contains(
            "调度日期=2022-12-20",
            "对比日期=2022-12-19",
            "行政区划=内蒙古自治区（15）",
            "区划版本=2025-12-31",
            "政策参数包=inner-mongolia",
            "台账版本=118226")
        .anyMatch(note -> note.startsWith("排名方法=标准竞赛排名（1-2-2-4）"))
        .anyMatch(note -> note.startsWith("n/a=不适用") && note.contains("不是 0%"))
        .anyMatch(
            note -> note.startsWith("取整=") && note.contains("HALF_UP") && note.contains("2 位"))
        .anyMatch(note -> note.startsWith("综合得分=") && note.contains("督导完成率 1"))
        .noneMatch(note -> note.startsWith("未计入"))
        .noneMatch(note -> note.startsWith("生成时间"));
    assertThat(notes(AWKWARD)).contains("区划版本=未注明", "未计入=另有 17 条主体和干部记录的区划不在区划表内，未计入本通报");
  }

  @Test
  void theTimeOfMakingIsPrintedInBeijingTimeUnlessSet() {
    BulletinOptions options =
        BulletinOptions.builder().generatedAt(Instant.parse("2022-12-20T18:15:00Z")).build();
    assertThat(notes(Bulletin.of(InnerMongolia.dispatch(), options)))
        .contains("生成时间=2022-12-21 02:15 +08:00");
  }

  @Test
  void theSummarySaysTheHeadlineInWords() {
    assertThat(REGION.getSummary().get(0))
        .isEqualTo(
            "截至2022年12月20日，内蒙古自治区共有包保干部39,300名（盟市216名、旗县(市、区)1,680名、"
                + "苏木乡镇(街道)6,674名、嘎查村(社区)30,730名），应包保主体（获证食品生产经营主体）225,200家，"
                + "包保比例1:5.73，其中中高风险主体"
                + REGION.getHeadline().getMediumOrHighRiskText()
                + "家。");
    Bulletin english = Bulletin.of(InnerMongolia.dispatch(), BulletinOptions.in(Locale.ENGLISH));
    assertThat(english.getSummary().get(0))
        .startsWith("As of 20 December 2022, 内蒙古自治区 has 39,300 cadres (city or league 216, ")
        .contains(") and 225,200 licensed businesses, a ratio of 1:5.73")
        .doesNotContain("guarantee");
    assertThat(english.getSummary().get(1))
        .startsWith("Territorial responsibility: data verified ")
        .contains("; guaranteed ");
  }

  private static List<String> notes(Bulletin bulletin) {
    return bulletin.getNotes().stream()
        .map(note -> note.getLabel() + "=" + note.getContent())
        .collect(Collectors.toList());
  }
}
