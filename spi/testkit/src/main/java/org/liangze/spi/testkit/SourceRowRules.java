package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.spi.source.LicenceItem;

/** How a row becomes an item: as it stands, good or bad (S1 to S3, and S10 for findings). */
public interface SourceRowRules extends SourceSuite {

  @Test
  default void s1_everyRowOfManyIsOneItem() {
    List<String> all = bench().putMany(1_100);

    assertThat(bench().read().getPresent()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  default void s1_rowsAreCountedFromOneAndRise() {
    bench().put("B2", "B1", "B3");

    List<Long> rows =
        bench().read().getItems().stream().map(LicenceItem::getRow).collect(Collectors.toList());

    assertThat(rows).doesNotHaveDuplicates().isSorted().allMatch(row -> row >= 1);
  }

  @Test
  default void s1_findingsNameTheRowOfTheirItem() {
    bench().put(bench().row("B1"), TestRows.bad(bench().row("B2")));

    for (LicenceItem item : bench().read().getItems()) {
      assertThat(item.getFindings()).allMatch(finding -> finding.getRow() == item.getRow());
    }
  }

  @Test
  default void s2_aBadRowIsAnItemThatTellsItsBusinessAndTheRestFollows() {
    bench().put(bench().row("B1"), TestRows.bad(bench().row("B2")), bench().row("B3"));

    SourceReading reading = bench().read();

    assertThat(reading.about(bench().id("B2"))).hasSize(1).allMatch(LicenceItem::isBad);
    assertThat(reading.about(bench().id("B1"))).hasSize(1).noneMatch(LicenceItem::isBad);
    assertThat(reading.about(bench().id("B3"))).hasSize(1).noneMatch(LicenceItem::isBad);
  }

  @Test
  default void s2_aRowWhoseBusinessCannotBeReadIsAnItemAllTheSame() {
    bench().put(bench().row("B1"), bench().row("B 2"), bench().row("B3"));

    SourceReading reading = bench().read();

    assertThat(reading.getItems()).anyMatch(LicenceItem::isBad);
    assertThat(reading.getPresent()).containsAll(bench().ids("B1", "B3"));
  }

  @Test
  default void s3_aBusinessThatStandsTwiceIsPassedOnTwice() {
    bench().put(bench().row("B1"), bench().row("B2"), bench().row("B1").name("多伦县大面馆"));

    assertThat(bench().read().about(bench().id("B1")))
        .hasSize(bench().getTested().holdsRepetitions() ? 2 : 1);
  }

  @Test
  default void s3_aRowThatIsYearsOldIsPassedOn() {
    bench().put(bench().row("B1").from(LocalDate.of(2001, 1, 1)));

    assertThat(bench().read().getPresent()).containsExactly(bench().id("B1"));
  }

  @Test
  default void s3_aNameIsPassedOnAsItStands() {
    bench().put(bench().row("B1").name(TestRows.NAME));

    assertThat(bench().read().about(bench().id("B1")))
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.getBusiness().map(FoodBusiness::getName)).hasValue(TestRows.NAME));
  }

  @Test
  default void s3_aLicenceNumberWithAWrongCheckDigitIsNotMended() {
    bench().put(bench().row("B1").licence(TestRows.WRONG_CHECK));

    assertThat(bench().read().about(bench().id("B1")))
        .singleElement()
        .matches(
            item -> item.isBad() || TestRows.licenceOf(item).equals(TestRows.WRONG_CHECK),
            "is a bad row, or has licence " + TestRows.WRONG_CHECK);
  }

  @Test
  default void s10_noFindingShowsTheNumberOfAPersonsCard() {
    bench()
        .put(
            bench().row("B1").name("面馆" + TestRows.CARD),
            bench().row("B2").division(TestRows.CARD),
            SourceRow.of(TestRows.CARD),
            bench().row("B4").licence(TestRows.CARD));

    for (LicenceItem item : bench().read().getItems()) {
      assertThat(item.getFindings())
          .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(TestRows.CARD));
      assertThat(item.getBadRowId().orElse("")).as("id of a bad row").isNotEqualTo(TestRows.CARD);
    }
  }
}
