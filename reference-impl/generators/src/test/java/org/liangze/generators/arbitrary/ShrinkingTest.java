package org.liangze.generators.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.Role;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** What fails shrinks to what a person would have written down. */
class ShrinkingTest {

  static class OnAnyBusiness {
    @Property
    void fails(@ForAll FoodBusiness business) {
      assertThat(business).isNull();
    }
  }

  static class OnAClosedBusiness {
    @Property
    void fails(@ForAll FoodBusiness business) {
      assertThat(business.getStatus()).isNotEqualTo(BusinessStatus.CLOSED);
    }
  }

  static class OnAnyNumber {
    @Property
    void fails(@ForAll LicenceNumber number) {
      assertThat(number).isNull();
    }
  }

  static class OnAManagedArea {
    @Property
    void fails(@ForAll JurisdictionTree tree) {
      assertThat(tree.getAll()).allMatch(row -> row.getCode().isStandard());
    }
  }

  static class OnAnotherPeriod {
    @Property(tries = 5000)
    void fails(@ForAll PolicyPack pack) {
      assertThat(pack.history(PolicyParameters.VISIT_PERIOD)).hasSize(1);
    }
  }

  static class OnTwoVisits {
    @Property
    void fails(@ForAll BusinessFacts facts) {
      assertThat(facts.getVisits()).hasSizeLessThan(2);
    }
  }

  static class OnAnAssignmentInAProvince {
    @Property
    void fails(@ForAll SmallProvince province) {
      assertThat(province.getEntries(EntryKind.ASSIGNMENT)).isEmpty();
    }
  }

  static class OnAnyDutyRecord {
    @Property
    void fails(@ForAll DutyRecord done) {
      assertThat(done).isNull();
    }
  }

  static class OnAnotherRole {
    @Property
    void fails(@ForAll BusinessFacts facts) {
      assertThat(
              facts
                  .getDutyLog()
                  .firstDone(
                      Duty.DAILY_CONTROL,
                      Set.of(Role.DIRECTOR),
                      Set.of(),
                      LocalDate.of(2022, 7, 1),
                      LocalDate.of(2025, 12, 31)))
          .isEmpty();
    }
  }

  static class OnAnOverdueFinding {
    @Property
    void fails(@ForAll FindingFacts facts) {
      assertThat(facts.getFinding().isClosed(facts.getFinding().getDue())).isTrue();
    }
  }

  static class OnAKnownDay {
    @Property
    void fails(@ForAll DayKinds calendar) {
      assertThat(calendar.getKind(LocalDate.of(2022, 10, 1))).isEqualTo(DayKind.UNKNOWN);
    }
  }

  static class OnATrainingInAProvince {
    @Property
    void fails(@ForAll SmallProvince province) {
      assertThat(province.getEntries(EntryKind.TRAINING)).isEmpty();
    }
  }

  static Stream<Arguments> failing() {
    return Stream.of(
        Arguments.of(
            OnAnyDutyRecord.class,
            """
              done:
                DutyRecord{id=D1, businessId=B1, jurisdiction=990101001001, duty=DAILY_CONTROL, role=OFFICER, personId=P1, day=2022-07-01, doneOn=2022-07-01, steps=[], zeroRisk=true, reportedTo=[], evaluations={}}
            """),
        Arguments.of(
            OnAnotherRole.class,
            """
              facts:
                [
                  FoodBusiness{id=B1, name=示例店, jurisdiction=990101001001, line=CATERING, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-07-01, status=ACTIVE},
                  DAILY_CONTROL by DIRECTOR for 2022-07-01, steps=[]
                ]
            """),
        Arguments.of(
            OnAnOverdueFinding.class,
            """
              facts:
                [
                  Finding{id=F1, businessId=B1, jurisdiction=990101001001, foundOn=2022-07-01, description=示例, due=2022-07-01},
                  FoodBusiness{id=B1, name=示例店, jurisdiction=990101001001, line=CATERING, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-07-01, status=ACTIVE}
                ]
            """),
        Arguments.of(
            OnAKnownDay.class,
            """
              calendar: DayKinds{years=[2022], otherwise=[]}
            """),
        Arguments.of(
            OnATrainingInAProvince.class,
            """
              province:
                [
                  99 PROVINCE, 9901 CITY in 99, 990101 COUNTY in 9901, 990101001 TOWNSHIP in 990101,
                  990101001001 VILLAGE in 990101001,
                  FoodBusiness{id=B1, name=示例店, jurisdiction=990101001001, line=CATERING, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-07-01, status=ACTIVE},
                  TrainingRecord{id=T1, personId=P1, businessId=B1, jurisdiction=990101001001, completedOn=2022-07-01, duration=PT30M, topic=示例}
                ]
            """),
        Arguments.of(
            OnAnyBusiness.class,
            """
              business:
                FoodBusiness{id=B1, name=示例店, jurisdiction=990101001001, line=CATERING, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-07-01, status=ACTIVE}
            """),
        Arguments.of(
            OnAClosedBusiness.class,
            """
              business:
                FoodBusiness{id=B1, name=示例店, jurisdiction=990101001001, line=CATERING, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-07-01, status=CLOSED, statusSince=2022-07-01}
            """),
        Arguments.of(
            OnAnyNumber.class,
            """
              number: JY29901010000018
            """),
        Arguments.of(
            OnAManagedArea.class,
            """
              tree:
                [
                  99 PROVINCE, 9901 CITY in 99, 990101 COUNTY in 9901, 990101001 TOWNSHIP in 990101,
                  990101001001 VILLAGE in 990101001, 9901GXQ TOWNSHIP in 9901
                ]
            """),
        Arguments.of(
            OnAnotherPeriod.class,
            """
              pack: [visits.period = DAY from 2022-07-01]
            """),
        Arguments.of(
            OnTwoVisits.class,
            """
              facts:
                [
                  FoodBusiness{id=B1, name=示例店, jurisdiction=990101001001, line=CATERING, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-07-01, status=ACTIVE},
                  SupervisionVisit{id=V1, jurisdiction=990101001001, visitedOn=2022-07-01, mode=ON_SITE, cadreIds=[C1], businessIds=[B1]},
                  SupervisionVisit{id=V2, jurisdiction=990101001001, visitedOn=2022-07-01, mode=ON_SITE, cadreIds=[C1], businessIds=[B1]}
                ]
            """),
        Arguments.of(
            OnAnAssignmentInAProvince.class,
            """
              province:
                [
                  99 PROVINCE, 9901 CITY in 99, 990101 COUNTY in 9901, 990101001 TOWNSHIP in 990101,
                  990101001001 VILLAGE in 990101001,
                  FoodBusiness{id=B1, name=示例店, jurisdiction=990101001001, line=CATERING, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-07-01, status=ACTIVE},
                  Cadre{id=C1, name=***, jurisdiction=990101001001, tier=VILLAGE, from=2022-07-01},
                  GuaranteeAssignment{id=A1, businessId=B1, cadreId=C1, jurisdiction=990101001001, from=2022-07-01}
                ]
            """));
  }

  @ParameterizedTest
  @MethodSource("failing")
  void aFailureShrinksToTheLeastThatFails(Class<?> property, String least) {
    JqwikRun run = JqwikRun.of(property);

    assertThat(run.failure()).isPresent();
    assertThat(run.shrunkSample()).isEqualTo(least);
  }
}
