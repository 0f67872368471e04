package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.w3c.dom.Element;

class RowsLeftOutTest {

  private static final String REMARK = "输入数据另有 1,049 行因错误未计入，本通报的应完成数和各项比率均不含这些行";

  private static final Bulletin WHOLE = Bulletin.of(InnerMongolia.dispatch());
  private static final Bulletin LACKING =
      Bulletin.of(InnerMongolia.dispatch(), BulletinOptions.builder().rowsLeftOut(1049).build());

  @Test
  void thePageSaysItUnderTheHeadlineAndInTheNotes() throws Exception {
    assertThat(Written.ofClass(Written.html(LACKING), "p", "remark"))
        .extracting(Element::getTextContent)
        .containsExactly("未计入的输入行：" + REMARK + "。");
    assertThat(LACKING.getNotes())
        .filteredOn(note -> note.getLabel().equals("未计入的输入行"))
        .extracting(Note::getContent)
        .containsExactly(REMARK);
    assertThat(
            Bulletin.of(
                    InnerMongolia.dispatch(),
                    BulletinOptions.builder().locale(Locale.ENGLISH).rowsLeftOut(49).build())
                .getRemark())
        .hasValue(
            "49 rows of the input were left out because of errors; no count or rate of this"
                + " bulletin includes them");
  }

  @Test
  void theWorkbookSaysItOnTheFirstSheetAndInTheNotes() throws Exception {
    assertThat(Written.xlsx(LACKING, 0))
        .last()
        .satisfies(
            row -> {
              assertThat(row.get(0).getText()).isEqualTo("未计入的输入行");
              assertThat(row.get(1).getValue()).hasToString("1049");
            });
    assertThat(Written.xlsx(LACKING, 6))
        .anySatisfy(row -> assertThat(row).extracting(Cell::getText).contains(REMARK));
  }

  @Test
  void theLastLineOfTheCsvSaysIt() throws Exception {
    assertThat(Written.csv(LACKING))
        .hasSize(Written.csv(WHOLE).size() + 1)
        .last()
        .extracting(CSVRecord::toList)
        .asList()
        .containsExactly(
            "未计入的输入行",
            "15\t",
            "内蒙古自治区",
            "rows_left_out",
            "未计入的输入行",
            "全部",
            "全部",
            "",
            "",
            "1049",
            "",
            "",
            "",
            "");
  }

  @Test
  void jsonAlwaysHasTheNumber() throws Exception {
    assertThat(Written.json(LACKING).get("rowsLeftOut").asLong()).isEqualTo(1049);
    assertThat(Written.json(WHOLE).get("rowsLeftOut").asLong()).isZero();
  }

  @Test
  void whereNothingWasLeftOutNothingIsSaid() throws Exception {
    assertThat(WHOLE.getRemark()).isEmpty();
    assertThat(Written.ofClass(Written.html(WHOLE), "p", "remark")).isEmpty();
    assertThat(WHOLE.getNotes()).extracting(Note::getLabel).doesNotContain("未计入的输入行");
    assertThat(Written.xlsx(WHOLE, 0))
        .noneSatisfy(row -> assertThat(row.get(0).getText()).isEqualTo("未计入的输入行"));
  }

  @Test
  void aNumberBelowZeroIsRefused() {
    assertThatThrownBy(() -> BulletinOptions.builder().rowsLeftOut(-1).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("rowsLeftOut");
  }
}
