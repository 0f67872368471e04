package org.liangze.generators.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.IdentifierKind;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.identifier.Validity;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.DutySteps;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/** Every value comes by its type alone, and is what its arbitrary promises. */
class ArbitraryValuesProperties {

  @Provide
  Arbitrary<LedgerEntry> enterpriseEntries() {
    return Arbitraries.oneOf(
        Arbitraries.defaultFor(Closure.class),
        Arbitraries.defaultFor(DutyRecord.class),
        Arbitraries.defaultFor(Finding.class),
        Arbitraries.defaultFor(TrainingRecord.class),
        Arbitraries.defaultFor(Disqualification.class));
  }

  @Property(tries = 300)
  void entriesStandInTheExampleDivisions(
      @ForAll FoodBusiness business,
      @ForAll Cadre cadre,
      @ForAll GuaranteeAssignment assignment,
      @ForAll CommitmentLetter letter,
      @ForAll SupervisionVisit visit,
      @ForAll RoleAppointment appointment,
      @ForAll("enterpriseEntries") LedgerEntry besides,
      @ForAll LedgerEntry any,
      @ForAll JurisdictionCode code) {
    JurisdictionTree tree = ExampleDivisions.tree();
    for (LedgerEntry entry :
        List.of(business, cadre, assignment, letter, visit, appointment, besides, any)) {
      assertThat(tree.contains(entry.getJurisdiction())).as(entry.toString()).isTrue();
    }
    assertThat(tree.contains(code)).isTrue();
    assertThat(cadre.getTier()).isEqualTo(tree.get(cadre.getJurisdiction()).getTier());
  }

  @Property(tries = 300)
  void identifiersAreValid(@ForAll LicenceNumber number, @ForAll CreditCode code) {
    assertThat(number.verify().getValidity()).isEqualTo(Validity.VALID);
    assertThat(code.verify().getValidity()).isEqualTo(Validity.VALID);
    assertThat(code.verify().getWarnings()).isEmpty();
    assertThat(code.getKind()).isEqualTo(IdentifierKind.USCC);
  }

  @Provide
  Arbitrary<LicenceNumber> wrongNumbers() {
    return IdentifierArbitraries.licenceNumbersWithOneWrongDigit();
  }

  @Provide
  Arbitrary<CreditCode> wrongCodes() {
    return IdentifierArbitraries.creditCodesWithOneWrongCharacter();
  }

  @Property(tries = 500)
  void wrongIdentifiersAreDetected(
      @ForAll("wrongNumbers") LicenceNumber number, @ForAll("wrongCodes") CreditCode code) {
    assertThat(number.verify().getValidity()).as(number.toString()).isNotEqualTo(Validity.VALID);
    assertThat(number.getValue()).hasSize(16);
    assertThat(code.verify().getValidity()).as(code.toString()).isEqualTo(Validity.WRONG_CHECK);
    assertThat(code.getValue()).hasSize(18);
  }

  @Property(tries = 300)
  void licencesAndCreditCodesOfABusinessAreValid(@ForAll FoodBusiness business) {
    assertThat(business.getLicences())
        .allMatch(licence -> licence.getNumber().verify().getValidity() == Validity.VALID);
    assertThat(business.getCreditCode().stream())
        .allSatisfy(code -> assertThat(code.verify().getValidity()).isEqualTo(Validity.VALID));
  }

  @Property(tries = 300)
  void aTreeHasOneRootAndStandsAboveItsParts(@ForAll JurisdictionTree tree) {
    assertThat(tree.getRoots()).hasSize(1);
    for (Jurisdiction row : tree.getAll()) {
      assertThat(tree.getParent(row.getCode()).stream())
          .allMatch(parent -> parent.getTier().isAbove(row.getTier()));
    }
  }

  @Property(tries = 300)
  void aPackDiffersFromTheNationalOneInUpToThreeValuesAndNeverInALabel(@ForAll PolicyPack pack) {
    PolicyPack national = PolicyPack.national();
    int differences = 0;
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      for (DatedValue<?> value : pack.history(parameter).values()) {
        if (!national.history(parameter).containsValue(value)) {
          differences++;
          assertThat(parameter.getType()).isNotEqualTo(Text.class);
        }
      }
    }
    assertThat(differences).isLessThanOrEqualTo(3);
    assertThat(pack.getName()).isEqualTo(differences == 0 ? "national" : "derived");
  }

  @Property(tries = 300)
  void allThatAProvinceHoldsFitsTogether(@ForAll SmallProvince province) {
    Set<EntryReference> before = new HashSet<>();
    for (LedgerEntry entry : province.getEntries()) {
      assertThat(province.getTree().contains(entry.getJurisdiction())).isTrue();
      assertThat(before).containsAll(entry.getReferences());
      assertThat(before.add(EntryReference.to(entry))).as(entry.toString()).isTrue();
    }
    for (SupervisionVisit visit : province.getEntries(EntryKind.VISIT)) {
      for (FoodBusiness business : province.getEntries(EntryKind.BUSINESS)) {
        if (visit.getBusinessIds().contains(business.getId())) {
          assertThat(
                  province.getTree().isWithin(business.getJurisdiction(), visit.getJurisdiction()))
              .isTrue();
        }
      }
    }
    for (Cadre cadre : province.getEntries(EntryKind.CADRE)) {
      assertThat(cadre.getTier())
          .isEqualTo(province.getTree().get(cadre.getJurisdiction()).getTier());
    }
  }

  @Property(tries = 300)
  void theFactsOfAProvinceAreItsEntries(@ForAll SmallProvince province) {
    Set<LedgerEntry> seen = new HashSet<>();
    for (BusinessFacts facts : province.getBusinessFacts()) {
      seen.add(facts.getBusiness());
      seen.addAll(facts.getAssignments());
      seen.addAll(facts.getVisits());
      seen.addAll(facts.getAppointments());
      seen.addAll(facts.getClosures());
      seen.addAll(facts.getTrainings());
      assertThat(facts.getDutyLog())
          .isEqualTo(DutyLog.of(dutyRecordsOf(facts.getBusiness(), province)));
    }
    for (FindingFacts facts : province.getFindingFacts()) {
      seen.add(facts.getFinding());
      assertThat(seen).contains(facts.getBusiness());
    }
    for (CadreFacts facts : province.getCadreFacts()) {
      seen.add(facts.getCadre());
      seen.addAll(facts.getLetters());
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            province.getEntries().stream().filter(entry -> isAFact(entry, province)).toList());
  }

  private static List<DutyRecord> dutyRecordsOf(FoodBusiness business, SmallProvince province) {
    return province.getEntries(EntryKind.DUTY_RECORD).stream()
        .filter(done -> done.getBusinessId().equals(business.getId()))
        .toList();
  }

  /** Records of duties are facts as a log, and trainings of those who hold a role anywhere. */
  private static boolean isAFact(LedgerEntry entry, SmallProvince province) {
    if (entry instanceof TrainingRecord training) {
      return province.getEntries(EntryKind.APPOINTMENT).stream()
          .anyMatch(appointment -> appointment.getPersonId().equals(training.getPersonId()));
    }
    return entry.getKind() != EntryKind.DUTY_RECORD
        && entry.getKind() != EntryKind.DISQUALIFICATION;
  }

  @Property(tries = 200)
  void aCalendarAnswersForEveryDayOfAYearThatItKnows(@ForAll DayKinds calendar) {
    for (int year = 2022; year <= 2025; year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      boolean known = calendar.getKind(first) != DayKind.UNKNOWN;
      int working = 0;
      for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
        assertThat(calendar.getKind(day) != DayKind.UNKNOWN).isEqualTo(known);
        working += calendar.getKind(day) == DayKind.WORKING ? 1 : 0;
      }
      if (known) {
        assertThat(working).isBetween(260 - 3, 261 + 3);
      }
    }
    assertThat(calendar.getKind(LocalDate.of(2024, 7, 1))).isEqualTo(DayKind.UNKNOWN);
  }

  @Property(tries = 300)
  void everyParameterHasValuesOfItsType(@ForAll("parameters") PolicyParameter<?> parameter) {
    Object value = PolicyArbitraries.values(parameter).sample();

    assertThat(value).isInstanceOf(parameter.getType());
    for (Duty duty : Duty.values()) {
      if (parameter.equals(DutyParameters.steps(duty))) {
        assertThat(((DutySteps) value).asSet()).allMatch(step -> step.getDuty() == duty);
      }
    }
  }

  @Provide
  Arbitrary<PolicyParameter<?>> parameters() {
    return Arbitraries.of(PolicyParameters.all());
  }

  @Property(tries = 300)
  void whatIsPrintedOfALogIsAllThatItHolds(@ForAll DutyLog log) {
    String printed = String.join("\n", DutyLogText.lines(log));
    int days = 0;
    Matcher run = Pattern.compile("for (\\S+?)(?: through (\\S+?))?,").matcher(printed);
    while (run.find()) {
      LocalDate from = LocalDate.parse(run.group(1));
      LocalDate through = run.group(2) == null ? from : LocalDate.parse(run.group(2));
      days += (int) ChronoUnit.DAYS.between(from, through) + 1;
    }
    Matcher more = Pattern.compile("^(\\d+) more,", Pattern.MULTILINE).matcher(printed);
    assertThat(days + (more.find() ? Integer.parseInt(more.group(1)) : 0)).isEqualTo(log.size());
  }

  @Property(tries = 300)
  void factsAreAboutTheirSubjectAlone(
      @ForAll BusinessFacts business,
      @ForAll CadreFacts cadre,
      @ForAll FindingFacts finding,
      @ForAll SmallProvince province) {
    assertThat(finding.getFinding().getBusinessId()).isEqualTo(finding.getBusiness().getId());
    assertAboutItsSubject(business);
    assertAboutItsSubject(cadre);
    province.getBusinessFacts().forEach(ArbitraryValuesProperties::assertAboutItsSubject);
    province.getCadreFacts().forEach(ArbitraryValuesProperties::assertAboutItsSubject);
  }

  private static void assertAboutItsSubject(BusinessFacts facts) {
    String id = facts.getBusiness().getId();
    assertThat(facts.getAssignments()).allMatch(each -> each.getBusinessId().equals(id));
    assertThat(facts.getVisits()).allMatch(each -> each.getBusinessIds().contains(id));
    assertThat(facts.getAppointments()).allMatch(each -> each.getBusinessId().equals(id));
    assertThat(facts.getClosures()).allMatch(each -> each.getBusinessId().equals(id));
    Set<String> persons =
        facts.getAppointments().stream()
            .map(RoleAppointment::getPersonId)
            .collect(Collectors.toSet());
    assertThat(facts.getTrainings()).allMatch(each -> persons.contains(each.getPersonId()));
    assertThat(facts.getAssignments().stream().map(GuaranteeAssignment::getCadreId).distinct())
        .containsExactlyInAnyOrderElementsOf(facts.getCadres().keySet());
  }

  private static void assertAboutItsSubject(CadreFacts facts) {
    String id = facts.getCadre().getId();
    assertThat(facts.getLetters()).allMatch(each -> each.getCadreId().equals(id));
    assertThat(facts.getAssignments()).allMatch(each -> each.getCadreId().equals(id));
  }
}
