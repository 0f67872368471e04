package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.PAGE;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.Desk.entries;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liangze.api.PageRequest;
import org.liangze.api.RecordPage;
import org.liangze.api.Roles;
import org.liangze.api.TrainingGiven;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.enterprise.TrainingRecord;

class TrainingTest {

  private final Desk desk =
      new Desk()
          .with(business("B0").build(), business("B2").jurisdiction(code("152531100")).build());
  private final Roles roles = desk.liangze.roles();

  private static TrainingGiven training(String business, String on) {
    return TrainingGiven.builder()
        .personId("P1")
        .businessId(business)
        .completedOn(day(on))
        .duration(Duration.ofHours(8))
        .topic("过敏原")
        .build();
  }

  @Test
  void aTrainingIsReadByPersonAndByBusiness() {
    roles.train(XINCHENG, "t-1", training("B0", "2022-11-01"));

    TrainingRecord record =
        TrainingRecord.builder()
            .id("t-1")
            .personId("P1")
            .businessId("B0")
            .jurisdiction(code("150102001001"))
            .completedOn(day("2022-11-01"))
            .duration(Duration.ofHours(8))
            .topic("过敏原")
            .build();
    assertThat(entries(roles.trainingsOfPerson("P1", PAGE, XINCHENG.getScope())))
        .containsExactly(record);
    assertThat(entries(roles.trainingsOfBusiness("B0", PAGE, XINCHENG.getScope())))
        .containsExactly(record);
  }

  @Test
  void trainingsOfAPersonComePageByPageFromWithinTheScope() {
    roles.train(REGION, "t-3", training("B0", "2022-11-01"));
    roles.train(REGION, "t-1", training("B0", "2022-11-02"));
    roles.train(REGION, "t-2", training("B2", "2022-11-03"));
    roles.train(REGION, "t-4", training("B0", "2022-11-03"));

    RecordPage<TrainingRecord> first =
        roles.trainingsOfPerson("P1", PageRequest.first(2), XINCHENG.getScope());
    assertThat(entries(first)).extracting(TrainingRecord::getId).containsExactly("t-1", "t-3");
    assertThat(first.getNext()).contains("t-3");

    RecordPage<TrainingRecord> second =
        roles.trainingsOfPerson("P1", PageRequest.after("t-3", 2), XINCHENG.getScope());
    assertThat(entries(second)).extracting(TrainingRecord::getId).containsExactly("t-4");
    assertThat(second.getNext()).isEmpty();

    assertThat(entries(roles.trainingsOfPerson("P1", PAGE, REGION.getScope()))).hasSize(4);
  }

  @Test
  void aTrainingIsNotRecordedBeforeItsDayNorOutsideTheScope() {
    assertThat(refusal(() -> roles.train(REGION, "do", training("B0", "2022-11-05"))))
        .containsOnlyKeys(Violation.DAY_TO_COME);
    assertThatThrownBy(() -> roles.train(XILINGOL, "do", training("B0", "2022-11-01")))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(() -> roles.train(REGION, "do", training("B9", "2022-11-01")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("B9");
  }
}
