package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Findings show nothing personal. */
class PersonalDataIntakeTest extends IntakeReading {

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
}
