package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.day;

import org.junit.jupiter.api.Test;
import org.liangze.api.Guarantees;
import org.liangze.api.error.Violation;
import org.liangze.model.Text;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.PolicyPack;

/** At the most two businesses per cadre. */
class CadreCapTest {

  private static final PolicyPack TWO =
      PolicyPack.national()
          .with(GuaranteeParameters.CADRE_CAP, day("2022-01-01"), 2, Text.of("测试", "test"));

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              business("B1").build(),
              business("B2").build(),
              cadre("C0").build(),
              cadre("C1").build());
  private final Guarantees guarantees = desk.builder().policy(TWO).build().guarantees();

  @Test
  void aCadreIsAssignedAsManyBusinessesAsThePolicyAllowsAndNotOneMore() {
    guarantees.assign(REGION, "do-0", "B0", "C0", day("2022-11-01"));
    guarantees.assign(REGION, "do-1", "B1", "C0", day("2022-11-01"));

    assertThat(refusal(() -> guarantees.assign(REGION, "do-2", "B2", "C0", day("2022-11-01"))))
        .containsOnlyKeys(Violation.CADRE_AT_CAP)
        .extractingByKey(Violation.CADRE_AT_CAP)
        .satisfies(
            text -> {
              assertThat(text.getEnglish())
                  .isEqualTo(
                      "cadre C0 would guarantee 3 businesses at a time from 2022-11-01 on,"
                          + " the cap is 2");
              assertThat(text.getChinese()).isEqualTo("包保干部 C0 自 2022-11-01 起将同时包保 3 户，上限为 2 户");
            });
    assertThat(guarantees.assign(REGION, "do-2", "B2", "C1", day("2022-11-01")).getEntries())
        .hasSize(1);
  }

  @Test
  void aTransferIsRefusedLikeAnAssignment() {
    desk.with(
        assignment("A0", "B0", "C0").build(),
        assignment("A1", "B1", "C0").build(),
        assignment("A2", "B2", "C1").build());

    assertThat(refusal(() -> guarantees.transfer(REGION, "do", "B2", "C0", day("2022-11-01"))))
        .containsOnlyKeys(Violation.CADRE_AT_CAP);
    assertThat(guarantees.transfer(REGION, "do", "B0", "C1", day("2022-11-01")).getEntries())
        .hasSize(2);
  }

  @Test
  void assignmentsThatAreOverFreeTheirPlaceAndThoseToComeTakeIt() {
    desk.with(
        assignment("A0", "B0", "C0").end(day("2022-11-01")).build(),
        assignment("A1", "B1", "C0").from(day("2023-05-01")).build(),
        assignment("A2", "B8", "C0").from(day("2023-05-01")).end(day("2023-06-01")).build());

    assertThat(refusal(() -> guarantees.assign(REGION, "do", "B2", "C0", day("2022-11-01"))))
        .containsOnlyKeys(Violation.CADRE_AT_CAP);
    assertThat(guarantees.assign(REGION, "do", "B2", "C0", day("2023-06-01")).getEntries())
        .hasSize(1);
  }

  @Test
  void twoOneAfterTheOtherTakeOnePlace() {
    desk.with(
        assignment("A0", "B0", "C0").end(day("2022-12-01")).build(),
        assignment("A1", "B1", "C0").from(day("2022-12-01")).build());

    assertThat(guarantees.assign(REGION, "do", "B2", "C0", day("2022-11-01")).getEntries())
        .hasSize(1);
  }

  @Test
  void withoutACapThereIsNoLimit() {
    desk.with(assignment("A0", "B0", "C0").build(), assignment("A1", "B1", "C0").build());

    assertThat(
            desk.liangze
                .guarantees()
                .assign(REGION, "do", "B2", "C0", day("2022-11-01"))
                .getEntries())
        .hasSize(1);
  }
}
