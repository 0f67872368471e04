package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;

class TableIntakeTest extends IntakeReading {

  @Test
  void aRowBecomesABusiness() throws IOException {
    List<NumberedEntry> entries =
        read(
            TableLayout.BUSINESSES,
            "id,name,jurisdiction,line,grade,risk_level,size_class,traits,diners,credit_code,"
                + "licences,licence_from,licence_end,from,status,status_since,verified_on\n"
                + "B1,某学校食堂,150102001003,CANTEEN,D,B,SMALL,SCHOOL;OUTSOURCED_CANTEEN,320,"
                + "91150102MA0000234Y,JY21501020000011;YB11501020000012,2021-03-01;,2026-03-01;,"
                + "2021-03-01,SUSPENDED,2022-11-03,2022-10-20\n");
    assertThat(heard.brief()).isEmpty();
    FoodBusiness business = (FoodBusiness) entries.get(0).getEntry();
    assertThat(entries.get(0).getRow()).isEqualTo(2);
    assertThat(business.getLine()).isEqualTo(FoodLine.CANTEEN);
    assertThat(business.getTraits())
        .containsExactlyInAnyOrder(BusinessTrait.SCHOOL, BusinessTrait.OUTSOURCED_CANTEEN);
    assertThat(business.getDiners()).hasValue(320);
    assertThat(business.getLicences()).hasSize(2);
    assertThat(business.getLicences().get(0).getEnd()).contains(LocalDate.of(2026, 3, 1));
    assertThat(business.getLicences().get(1).getEnd()).isEmpty();
    assertThat(business.getStatus()).isEqualTo(BusinessStatus.SUSPENDED);
  }

  @Test
  void chineseHeadersAndTermsInAnyOfTheirSpellingsAreRead() throws IOException {
    List<NumberedEntry> entries =
        read(
            TableLayout.BUSINESSES,
            "\uFEFF 主体编号 ,企业名称,区 划 代 码,条线*,包保等级,信用代码,许可证号,有效期至,登记日期,经营状态\n"
                + "B1,某餐馆,１５０１０２,餐饮服务,D级,,ＪＹ２１５０１０２０００００１１,2026年2月28日,2021/3/1,在营\n"
                + "B2,某商店,150102,食品销售,Ｃ,,JY1-1501-0200-00014,2026.2.28,2021年3月1日,\n");
    assertThat(heard.brief()).containsExactly("3 licences WRONG_CHECK ERROR");
    FoodBusiness business = (FoodBusiness) entries.get(0).getEntry();
    assertThat(business.getJurisdiction().getValue()).isEqualTo("150102");
    assertThat(business.getLine()).isEqualTo(FoodLine.CATERING);
    assertThat(business.getGrade()).contains(Grade.D);
    assertThat(business.getFrom()).isEqualTo(LocalDate.of(2021, 3, 1));
    assertThat(business.getLicences().get(0).getNumber().getValue()).isEqualTo("JY21501020000011");
    assertThat(business.getLicences().get(0).getEnd())
        .as("the header says the last day, the value the day after")
        .contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void everyFaultOfARowIsHeardOfAtOnce() throws IOException {
    read(
        TableLayout.BUSINESSES,
        BUSINESS_HEADER
            + "B 1,\t,159999,餐馆,E,91150100MA0N2XYZ01,SC10415255102074;JY2150,2022-02-30\n");
    assertThat(heard.brief())
        .containsExactlyInAnyOrder(
            "2 id INVALID_VALUE ERROR",
            "2 name MISSING_VALUE ERROR",
            "2 jurisdiction UNKNOWN_JURISDICTION ERROR",
            "2 line INVALID_VALUE ERROR",
            "2 grade INVALID_VALUE ERROR",
            "2 credit_code MALFORMED_IDENTIFIER ERROR",
            "2 licences UNKNOWN_DIVISION WARNING",
            "2 licences WRONG_CHECK ERROR",
            "2 licences MALFORMED_IDENTIFIER ERROR",
            "2 from INVALID_VALUE ERROR");
  }

  @Test
  void aDuplicateNamesTheRowBefore() throws IOException {
    read(
        TableLayout.BUSINESSES,
        BUSINESS_HEADER
            + row("B1", "JY21501020000011", "")
            + "\n"
            + row("B1", "JY21501020000011", ""));
    assertThat(heard.brief()).containsExactly("4 id DUPLICATE ERROR");
    assertThat(heard.messages()).contains("stands in row 2 already");
  }

  @Test
  void unknownReferencesAreErrorsWhereThePredicateKnowsThem() throws IOException {
    String assignments =
        "id,business_id,cadre_id,jurisdiction,from,end\n"
            + "A1,B1,C9,150102,2022-10-10,2022-10-10\n";
    assertThat(read(TableLayout.ASSIGNMENTS, assignments)).isEmpty();
    assertThat(heard.brief())
        .containsExactly(
            "2 business_id UNKNOWN_REFERENCE ERROR",
            "2 cadre_id UNKNOWN_REFERENCE ERROR",
            "2 end INVALID_VALUE ERROR");
    read(TableLayout.BUSINESSES, BUSINESS_HEADER + row("B1", "JY21501020000011", ""))
        .forEach(known);
    heard.findings.clear();
    read(TableLayout.ASSIGNMENTS, assignments);
    assertThat(heard.brief())
        .containsExactly("2 cadre_id UNKNOWN_REFERENCE ERROR", "2 end INVALID_VALUE ERROR");
  }

  @Test
  void aGroupVisitNamesItsCadresAndBusinessesWithAnySeparator() throws IOException {
    List<NumberedEntry> entries =
        readLoosely(
            TableLayout.VISITS,
            "督导编号,区划代码,督导日期,督导方式,干部编号,主体编号\n"
                + "V1,1501,2022-11-20,分组,C1；C2,B1、B2;B3\n"
                + "V2,1501,2022-11-20,现场,C1；C2,B1\n"
                + "V3,1501,2022-11-20,现场,C1,;\n");
    SupervisionVisit visit = (SupervisionVisit) entries.get(0).getEntry();
    assertThat(visit.getMode()).isEqualTo(VisitMode.GROUP);
    assertThat(visit.getCadreIds()).containsExactly("C1", "C2");
    assertThat(visit.getBusinessIds()).containsExactly("B1", "B2", "B3");
    assertThat(heard.brief())
        .containsExactly("3 mode INVALID_VALUE ERROR", "4 - INVALID_VALUE ERROR");
  }

  @Test
  void aLetterMayGiveItsEndOrItsLastDayButNotTwoDifferentOnes() throws IOException {
    List<NumberedEntry> entries =
        readLoosely(
            TableLayout.LETTERS,
            "承诺书编号,干部编号,层级,区划代码,签订方式,签订日期,失效日期,有效期至\n"
                + "L1,C1,市级,1501,线上,2022-11-03,,2023-11-02\n"
                + "L2,C1,市级,1501,纸质,2022-11-03,2023-11-03,2023-11-02\n"
                + "L3,C1,市级,1501,集体,2022-11-03,2023-11-03,2023-11-03\n");
    assertThat(entries).hasSize(2);
    CommitmentLetter letter = (CommitmentLetter) entries.get(0).getEntry();
    assertThat(letter.getChannel()).isEqualTo(LetterChannel.ONLINE);
    assertThat(letter.getEnd()).contains(LocalDate.of(2023, 11, 3));
    assertThat(heard.brief()).containsExactly("4 end INVALID_VALUE ERROR");
  }

  @Test
  void countsAddUp() throws IOException {
    TableReport report =
        TableIntake.check(
            TableLayout.BUSINESSES,
            write(
                BUSINESS_HEADER
                    + row("B1", "JY21501020000011", "")
                    + row("B2", "JY14403030012013", "")
                    + "\n"
                    + row("B3", "SC10415255102074", "")
                    + row("B1", "JY21501020000011", "")),
            context());
    assertThat(report.getRows()).isEqualTo(4);
    assertThat(report.getGood()).isEqualTo(2);
    assertThat(report.getWarned()).isEqualTo(1);
    assertThat(report.getBad()).isEqualTo(2);
    assertThat(report.getBlank()).isEqualTo(1);
    assertThat(report.getFindings())
        .containsEntry("LZ-INTAKE-005", 1L)
        .containsEntry("LZ-INTAKE-008", 2L)
        .containsEntry("LZ-INTAKE-010", 1L);
    assertThat(report.isClean()).isFalse();
    assertThat(heard.progress).isEqualTo(4);
  }
}
