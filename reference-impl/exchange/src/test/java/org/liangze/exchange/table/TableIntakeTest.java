package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.ledger.LedgerEntry;

class TableIntakeTest {

  private static final String BUSINESS_HEADER =
      "id,name,jurisdiction,line,grade,credit_code,licences,from\n";

  @TempDir Path folder;

  private final Heard heard = new Heard();
  private final KnownEntries known = new KnownEntries();

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
  void aWrongCheckDigitIsExplainedWithASuggestionAndNeverMended() throws IOException {
    List<NumberedEntry> entries =
        read(TableLayout.BUSINESSES, BUSINESS_HEADER + row("B1", "SC10415255102074", ""));
    assertThat(entries).isEmpty();
    assertThat(heard.messages())
        .contains("校验码为 4，应为 5")
        .contains("check character is 4, must be 5")
        .contains("perhaps SC10415253102074");
  }

  @Test
  void aNumberOfNoKnownKindIsWarnedOfExceptAWorkshopsOwn() throws IOException {
    String workshop = "小作坊登记1525号";
    String[][] rows = {
      {"餐饮服务", "许可证JY21525310000015", "warned"},
      {"餐饮服务", "JV21525310000015", "warned"},
      {"餐饮服务", workshop, "warned"},
      {"小作坊", workshop, ""},
      {"小作坊", "编号 ｓｃ-104 1525", "warned"},
      {"餐饮服务", "JY21501020000011", ""},
    };
    for (String[] row : rows) {
      heard.findings.clear();
      assertThat(
              read(
                  TableLayout.BUSINESSES,
                  BUSINESS_HEADER + "B1,某店,150102," + row[0] + ",D,," + row[1] + ",2021-03-01\n"))
          .hasSize(1);
      assertThat(heard.brief())
          .as(String.join(" ", row))
          .isEqualTo(
              row[2].isEmpty() ? List.of() : List.of("2 licences MALFORMED_IDENTIFIER WARNING"));
    }
  }

  @Test
  void anUnknownDivisionInANumberIsAWarningAlone() throws IOException {
    assertThat(read(TableLayout.BUSINESSES, BUSINESS_HEADER + row("B1", "JY14403030012013", "")))
        .hasSize(1);
    assertThat(heard.brief()).containsExactly("2 licences UNKNOWN_DIVISION WARNING");
  }

  @Test
  void aPersonalNumberInPlaceOfACreditCodeIsAWarningThatDoesNotShowIt() throws IOException {
    assertThat(
            read(
                TableLayout.BUSINESSES,
                BUSINESS_HEADER + row("B1", "JY21501020000011", "11010519491231002X")))
        .hasSize(1);
    assertThat(heard.brief()).containsExactly("2 credit_code PERSONAL_NUMBER WARNING");
    assertThat(heard.messages())
        .doesNotContain("11010519491231002X")
        .contains("11***************X");
  }

  @Test
  void aPersonalNumberAsAnIdentifierIsAnErrorThatDoesNotShowIt() throws IOException {
    read(
        TableLayout.BUSINESSES,
        BUSINESS_HEADER
            + row("11010519491231002X", "JY21501020000011", "")
            + row("B2", "11010519491231002X", ""));
    assertThat(heard.brief())
        .containsExactly("2 id PERSONAL_NUMBER ERROR", "3 licences PERSONAL_NUMBER ERROR");
    assertThat(heard.messages()).doesNotContain("11010519491231002X");
  }

  @Test
  void aCodeThatOnlyLooksLikeAFormerIdentityNumberIsAnIdentifier() throws IOException {
    assertThat(
            read(
                TableLayout.BUSINESSES,
                BUSINESS_HEADER
                    + row("150102001003001", "JY21501020000011", "")
                    + row("150102200001000017", "JY21501020000011", "")))
        .hasSize(2);
    assertThat(heard.findings).isEmpty();
  }

  @Test
  void noMessageShowsAnIdentityNumberWhateverColumnItStandsIn() throws IOException {
    for (String number :
        List.of("11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ", "1101-0519-4912-31002x")) {
      for (TableLayout<?> layout : TableLayout.all()) {
        for (TableColumn column : layout.getColumns()) {
          String messages = messagesWith(layout, column, number);
          assertThat(messages).as("%s.%s", layout, column).doesNotContain(number);
          assertThat(messages.replaceAll("[^0-9]", ""))
              .as("%s.%s", layout, column)
              .doesNotContain("19491231");
        }
      }
    }
    read(TableLayout.CADRES, "id,name,11010519491231002X\nC1,王小明,15\n");
    read(TableLayout.CADRES, "id,name,jurisdiction,tier,from,11010519491231002X\n");
    assertThat(heard.messages()).contains("11***************X").doesNotContain("19491231");
  }

  /** Two rows with the example's cells but for one column, so that they repeat each other too. */
  private String messagesWith(TableLayout<?> layout, TableColumn column, String number)
      throws IOException {
    String header =
        layout.getColumns().stream().map(TableColumn::getName).collect(Collectors.joining(","));
    String row =
        layout.getColumns().stream()
            .map(one -> one.getName().equals(column.getName()) ? number : one.getExample())
            .collect(Collectors.joining(","));
    Path file = write(header + "\n" + row + "\n" + row + "\n");
    Path bad = folder.resolve("bad.csv");
    heard.findings.clear();
    IntakeContext context = context().toBuilder().quarantine(bad).build();
    if (layout.getKind().isPresent()) {
      try (TableRows<?> rows = new TableRows<>(layout, file, context)) {
        while (rows.advance()) {
          continue;
        }
      }
    } else if (layout.equals(TableLayout.DIVISIONS)) {
      DivisionTable.of(file).read(context);
    } else {
      Path none = Files.writeString(folder.resolve("none.csv"), "code,name,tier,parent_code\n");
      DivisionTable.builder().divisions(none).aliases(file).build().read(context, context);
    }
    return heard.messages() + (Files.exists(bad) ? Files.readString(bad) : "");
  }

  @Test
  void noMessageShowsANameOrAPhone() throws IOException {
    read(
        TableLayout.CADRES,
        "id,name,phone,jurisdiction,tier,from\n"
            + "C1,"
            + "欧阳小明".repeat(60)
            + ",139-错误-0000,15,市,2022-10-10\n"
            + "C2,王\u0007小明,,15,市,2022-10-10\n");
    assertThat(heard.brief())
        .containsExactly("2 name INVALID_VALUE ERROR", "3 name INVALID_VALUE ERROR");
    assertThat(heard.messages()).doesNotContain("小明").doesNotContain("错误-0000");
  }

  @Test
  void aBadPhoneIsAFindingOfItsColumn() throws IOException {
    read(
        TableLayout.CADRES,
        "id,name,phone,jurisdiction,tier,from\nC1,王小明,139-错误-0000,15,市,2022-10-10\n");
    assertThat(heard.brief()).containsExactly("2 phone INVALID_VALUE ERROR");
    assertThat(heard.messages()).doesNotContain("0000").doesNotContain("小明");
  }

  @Test
  void aMaskedValueIsNotTakenBack() throws IOException {
    read(
        TableLayout.CADRES,
        "id,name,phone,jurisdiction,tier,from\nC1,王**,138******34,15,市,2022-10-10\n");
    read(
        TableLayout.BUSINESSES,
        BUSINESS_HEADER + row("B1", "JY21501020000011", "11***************X"));
    assertThat(heard.brief())
        .containsExactly(
            "2 name MASKED_VALUE ERROR",
            "2 phone MASKED_VALUE ERROR",
            "2 credit_code MASKED_VALUE ERROR");
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
  void aMissingColumnIsOneFatalFindingWithBothNamesAndTheHeaderFound() throws IOException {
    assertThat(read(TableLayout.CADRES, "干部编号,姓名,级别,备注\nC1,王小明,市,x\n")).isEmpty();
    assertThat(heard.brief()).containsExactly("1 - MISSING_COLUMN FATAL");
    assertThat(heard.messages())
        .contains("任职区划代码（jurisdiction）")
        .contains("from (包保起始日期)")
        .contains("干部编号 | 姓名 | 级别 | 备注")
        .contains("Add the column")
        .doesNotContain("王小明");
  }

  @Test
  void aMissingHeaderRowIsSaidWithoutShowingItsData() throws IOException {
    read(TableLayout.CADRES, "C1,王小明,13800001234,15,市,2022-10-10\n");
    assertThat(heard.brief()).containsExactly("1 - MISSING_COLUMN FATAL");
    assertThat(heard.messages())
        .contains("perhaps the header row is missing")
        .doesNotContain("王小明")
        .doesNotContain("13800001234");
  }

  @Test
  void twoHeadersForOneColumnAreFatal() throws IOException {
    read(TableLayout.CADRES, "id,姓名,电话,手机,jurisdiction,tier,from\n");
    assertThat(heard.brief()).containsExactly("1 - REPEATED_COLUMN FATAL");
    assertThat(heard.messages()).contains("columns 3 '电话' and 4 '手机' are both phone (联系电话)");
  }

  @Test
  void unknownColumnsAreAWarningOnce() throws IOException {
    assertThat(
            read(
                TableLayout.CADRES,
                "id,name,备注,jurisdiction,tier,from,,x\n"
                    + "C1,王小明,a,15,市,2022-10-10,,\nC2,李小红,b,15,市,2022-10-10,,\n"))
        .hasSize(2);
    assertThat(heard.brief()).containsExactly("1 - UNKNOWN_COLUMN WARNING");
    assertThat(heard.messages()).contains("备注, #7, x");
  }

  @Test
  void raggedRowsBlankRowsAndTrailingBlankColumnsAreTaken() throws IOException {
    List<NumberedEntry> entries =
        read(
            TableLayout.CADRES,
            ",,\n\nid,name,jurisdiction,tier,from,post,,\n"
                + "C1,王小明,15,市,2022-10-10\n"
                + ",,,,,,,,,,\n"
                + "C2,李小红,15,市,2022-10-10,,,,,,\n"
                + "C3,李小红,15,市,2022-10-10,副盟长,,too many\n"
                + "C4,李小红,15\n");
    assertThat(entries).extracting(NumberedEntry::getRow).containsExactly(4L, 6L);
    assertThat(heard.brief())
        .containsExactly(
            "7 - TOO_MANY_CELLS ERROR", "8 tier MISSING_VALUE ERROR", "8 from MISSING_VALUE ERROR");
  }

  @Test
  void aCodeInScientificNotationHasLostDigitsAndIsNotGuessed() throws IOException {
    read(
        TableLayout.BUSINESSES,
        BUSINESS_HEADER + "1.5E+11,某餐馆,1.50102E+11,餐饮服务,D,9.1150102E+17,1.5E+11,2021-03-01\n");
    assertThat(heard.brief())
        .containsExactly(
            "2 id LOST_DIGITS ERROR",
            "2 jurisdiction LOST_DIGITS ERROR",
            "2 credit_code LOST_DIGITS ERROR",
            "2 licences LOST_DIGITS ERROR");
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

  @Test
  void rowsBeforeAFatalPlaceAreStillGood() throws IOException {
    List<NumberedEntry> entries =
        read(
            TableLayout.BUSINESSES,
            BUSINESS_HEADER + row("B1", "JY21501020000011", "") + "B2,\"某餐馆,150102\n");
    assertThat(entries).hasSize(1);
    assertThat(heard.brief()).containsExactly("3 - UNCLOSED_QUOTE FATAL");
  }

  @Test
  void gb18030IsTakenLikeUtf8() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(
        file,
        ("干部编号,姓名,区划代码,级别,起始日期\nC1,王小明,15,市,2022年10月10日\n").getBytes(Charset.forName("GB18030")));
    List<NumberedEntry> entries = read(TableLayout.CADRES, file);
    assertThat(((Cadre) entries.get(0).getEntry()).getName()).isEqualTo("王小明");
  }

  @Test
  void charactersThatWereLostAreAFindingOfTheirRow() throws IOException {
    read(
        TableLayout.CADRES,
        "id,name,jurisdiction,tier,from\nC1,王\uFFFD明,15,市,2022-10-10\nC2,李小红,15,市,2022-10-10\n");
    assertThat(heard.brief()).containsExactly("2 name WRONG_ENCODING ERROR");
  }

  @Test
  void aSmallAndAGiantFaultDoNotHideEachOther() throws IOException {
    read(
        TableLayout.CADRES,
        "id,name,jurisdiction,tier,from\nC1,"
            + "x".repeat(200_000)
            + ",99,市,2022-10-10\nC2,李小红,15,市,2022-10-10\n");
    assertThat(heard.brief())
        .containsExactly("2 name TOO_LONG ERROR", "2 jurisdiction UNKNOWN_JURISDICTION ERROR");
    assertThat(heard.messages().length()).isLessThan(2_000);
  }

  private static String row(String id, String licence, String creditCode) {
    return id + ",某餐馆,150102,餐饮服务,D," + creditCode + "," + licence + ",2021-03-01\n";
  }

  private List<NumberedEntry> read(TableLayout<? extends LedgerEntry> layout, String text)
      throws IOException {
    return read(layout, write(text));
  }

  /** Without asking whether references exist. */
  private List<NumberedEntry> readLoosely(TableLayout<? extends LedgerEntry> layout, String text)
      throws IOException {
    return read(
        layout, write(text), IntakeContext.builder().tree(Counties.TREE).listener(heard).build());
  }

  private List<NumberedEntry> read(TableLayout<? extends LedgerEntry> layout, Path file) {
    return read(layout, file, context());
  }

  private static List<NumberedEntry> read(
      TableLayout<? extends LedgerEntry> layout, Path file, IntakeContext context) {
    List<NumberedEntry> entries = new ArrayList<>();
    try (TableIntake intake = TableIntake.open(layout, file, context)) {
      intake.forEachRemaining(entries::add);
    }
    return entries;
  }

  private IntakeContext context() {
    return IntakeContext.builder().tree(Counties.TREE).known(known).listener(heard).build();
  }

  private Path write(String text) throws IOException {
    return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
  }
}
