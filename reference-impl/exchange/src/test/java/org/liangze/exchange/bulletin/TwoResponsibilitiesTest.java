package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Responsibility;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;
import org.w3c.dom.Element;

class TwoResponsibilitiesTest {

  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
  private static final Text BASIS = Text.of("测试", "made for a test");
  private static final Bulletin REGION = Bulletin.of(InnerMongolia.dispatch());

  private static UnitTable part(Bulletin bulletin, Responsibility responsibility) {
    return bulletin.getOverview().getParts().stream()
        .filter(table -> table.getResponsibility().equals(Optional.of(responsibility)))
        .findFirst()
        .orElseThrow();
  }

  /** Three cities, with a rate of each indicator, made of the city's place. */
  private static DailyDispatch dispatch(PolicyPack policy, List<Indicator> indicators) {
    Map<Jurisdiction, DispatchRow> rows = new LinkedHashMap<>();
    for (int i = 1; i <= 3; i++) {
      DispatchRow.Builder row = DispatchOf.row(indicators);
      for (Indicator indicator : indicators) {
        boolean owed = indicator.getResponsibility() == Responsibility.ENTERPRISE;
        row.addTally(indicator, BusinessFilter.ALL, Tally.of(owed ? 4 - i : i, 5));
      }
      rows.put(Jurisdiction.of("150" + i, "第" + i + "市", Tier.CITY, "15"), row.build());
    }
    return DispatchOf.rows(
            LocalDate.of(2022, 12, 20),
            policy,
            Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE),
            indicators,
            rows,
            DispatchOf.row(indicators).build())
        .treeVersion("")
        .revision(1)
        .build();
  }

  @Test
  void theTableWithMostOfTheWeightIsRankedByTheScoreAndTheOtherByTheThreePersons() {
    UnitTable territorial = part(REGION, Responsibility.TERRITORIAL);
    UnitTable enterprise = part(REGION, Responsibility.ENTERPRISE);

    assertThat(territorial.getLeadLabel()).isEqualTo("综合得分");
    assertThat(territorial.getShortLabels()).containsExactly("核查", "包保", "承诺书", "督导");
    assertThat(territorial.getRemark()).hasValue("综合得分还包括：食品安全员配备率、食品安全总监配备率");
    assertThat(territorial.getLines())
        .extracting(line -> line.getLead().getName())
        .isEqualTo(names(REGION.getScoreRanking(BusinessFilter.ALL)));
    assertThat(enterprise.getLeadLabel()).isEqualTo("三人三责落实率");
    assertThat(enterprise.getShortLabels()).containsExactly("安全员", "总监", "日管控", "周排查", "月调度", "培训");
    assertThat(enterprise.getRemark()).isEmpty();
    assertThat(enterprise.getLines())
        .extracting(line -> line.getLead().getName())
        .isEqualTo(names(REGION.getRanking(Indicator.THREE_PERSONS, BusinessFilter.ALL)));
  }

  private static List<String> names(RankingTable table) {
    return table.getLines().stream().map(RankedLine::getName).toList();
  }

  @Test
  void bothTablesTogetherHaveEveryFigureOfTheOverviewOnce() {
    UnitLine total = REGION.getOverview().getTotal();
    List<String> all = total.getRates().stream().map(RankedLine::getCounts).sorted().toList();
    List<String> parts =
        REGION.getOverview().getParts().stream()
            .flatMap(
                part ->
                    Stream.concat(
                        part.getTotal().getRates().stream(), Stream.of(part.getTotal().getLead())))
            .filter(line -> line.getTally().isPresent())
            .map(RankedLine::getCounts)
            .sorted()
            .toList();

    assertThat(parts).isEqualTo(all);
  }

  @Test
  void theScoreGoesWhereItsWeightLies() {
    List<Indicator> indicators = List.of(Indicator.SUPERVISED, Indicator.THREE_PERSONS);
    PolicyPack enterprise =
        PolicyPack.national()
            .with(PolicyParameters.weight(Indicator.THREE_PERSONS), EVER, 5, BASIS);
    Bulletin bulletin = Bulletin.of(dispatch(enterprise, indicators));

    assertThat(part(bulletin, Responsibility.TERRITORIAL).getLeadLabel()).isEqualTo("督导完成率");
    assertThat(part(bulletin, Responsibility.ENTERPRISE).getLeadLabel()).isEqualTo("综合得分");
    assertThat(part(bulletin, Responsibility.ENTERPRISE).getRemark()).hasValue("综合得分还包括：督导完成率");
    assertThat(part(bulletin, Responsibility.TERRITORIAL).getLines().get(0).getLead().getName())
        .isEqualTo("第3市");
    assertThat(part(bulletin, Responsibility.ENTERPRISE).getLines().get(0).getLead().getName())
        .isEqualTo("第1市");
  }

  @Test
  void withoutTheThreePersonsTheirPostsLeadAndWithoutAnyThereIsOneTable() {
    Bulletin posts =
        Bulletin.of(
            dispatch(
                PolicyPack.national(),
                List.of(
                    Indicator.SUPERVISED,
                    Indicator.DATA_VERIFIED,
                    Indicator.GUARANTEED,
                    Indicator.OFFICER_APPOINTED,
                    Indicator.DIRECTOR_APPOINTED)));
    Bulletin territorial =
        Bulletin.of(dispatch(PolicyPack.national(), List.of(Indicator.SUPERVISED)));

    assertThat(part(posts, Responsibility.ENTERPRISE).getLeadLabel()).isEqualTo("食品安全员配备率");
    assertThat(territorial.getOverview().getParts()).hasSize(1);
    assertThat(territorial.getHeadline().getGroups())
        .extracting(FigureGroup::getLabel)
        .containsExactly("属地管理责任");
    for (BulletinWriter writer : BulletinWriter.all()) {
      assertThat(Written.bytes(writer, territorial)).isNotEmpty();
    }
  }

  @Test
  void thePageHasATableForEachUnderShortHeads() throws Exception {
    List<Element> tables = Written.ofClass(Written.html(REGION), "table", "units");

    assertThat(tables).hasSize(2);
    assertThat(Written.elements(tables.get(0), "thead").get(0).getTextContent())
        .contains("综合得分", "主体数", "承诺书")
        .doesNotContain("承诺书签订率", "日管控");
    assertThat(Written.elements(tables.get(1), "thead").get(0).getTextContent())
        .contains("三人三责落实率", "中高风险", "日管控", "培训")
        .doesNotContain("督导", "日管控率");
    assertThat(Written.elements(Written.html(REGION), "h2"))
        .extracting(Element::getTextContent)
        .contains("属地管理责任排名（按综合得分）", "主体责任排名（按三人三责落实率）");
    Bulletin english = Bulletin.of(InnerMongolia.dispatch(), BulletinOptions.in(Locale.ENGLISH));
    assertThat(english.getOverview().getParts())
        .extracting(UnitTable::getTitle)
        .containsExactly(
            "Territorial responsibility: ranking by weighted score",
            "Enterprise responsibility: ranking by three persons on track");
  }

  @Test
  void theSummarySaysInTheWordsOfTheDocumentWhoOwesAndWhoHasDone() {
    Headline headline = REGION.getHeadline();
    Figure duties = headline.find(Indicator.THREE_PERSONS).orElseThrow();
    Figure directors = headline.find(Indicator.DIRECTOR_APPOINTED).orElseThrow();

    assertThat(REGION.getSummary().get(1)).startsWith("属地管理责任：数据核查率").endsWith("）。");
    assertThat(REGION.getSummary().get(2))
        .startsWith("主体责任：应配备食品安全员225,200家，已配备")
        .contains(
            "中高风险主体"
                + duties.getRequired()
                + "家应落实“三人三责”，当日落实到位"
                + duties.getMet()
                + "家（"
                + duties.getRate()
                + "）")
        .contains("应配备食品安全总监" + directors.getRequired() + "家，已配备" + directors.getMet())
        .contains("培训达标率n/a（0/0）");
    assertThat(
            Bulletin.of(InnerMongolia.dispatch(), BulletinOptions.in(Locale.ENGLISH))
                .getSummary()
                .get(2))
        .contains(
            "of the medium- and high-risk businesses, "
                + duties.getRequired()
                + " owe the three persons' duties, and "
                + duties.getMet()
                + " of them are on track today");
  }

  @Test
  void whereThePolicyAsksTheDutiesOfOthersTooTheSummaryDoesNotSpeakOfRisk() {
    List<Indicator> indicators = List.of(Indicator.THREE_PERSONS);
    PolicyPack ofAll =
        PolicyPack.innerMongolia()
            .with(DutyParameters.required(RiskLevel.A), LocalDate.of(2022, 12, 1), true, BASIS);

    assertThat(
            Bulletin.of(dispatch(PolicyPack.innerMongolia(), indicators)).getHeadline().getOwedBy())
        .isEqualTo("中高风险主体");
    assertThat(Bulletin.of(dispatch(ofAll, indicators)).getHeadline().getOwedBy()).isEqualTo("主体");
  }

  @Test
  void whatIsNotCountedIsSaidInTheNotes() {
    Bulletin bulletin = Bulletin.of(dispatch(PolicyPack.national(), List.of(Indicator.SUPERVISED)));

    assertThat(bulletin.getNotes())
        .filteredOn(note -> note.getLabel().equals("未统计的指标"))
        .extracting(Note::getContent)
        .singleElement()
        .asString()
        .startsWith("数据核查率、包保覆盖率、承诺书签订率、食品安全员配备率、")
        .doesNotContain("督导完成率")
        .endsWith("不排名，不计入综合得分");
    assertThat(Bulletin.of(dispatch(PolicyPack.national(), Indicator.builtIn())).getNotes())
        .extracting(Note::getLabel)
        .doesNotContain("未统计的指标");
  }

  @Test
  void cadresThatLieElsewhereAreNoMatterOfTheEnterprises() {
    Bulletin awkward = Bulletin.of(AwkwardCounty.dispatch());

    assertThat(part(awkward, Responsibility.TERRITORIAL).getElsewhere()).isPresent();
    assertThat(part(awkward, Responsibility.ENTERPRISE).getElsewhere()).isEmpty();
  }
}
