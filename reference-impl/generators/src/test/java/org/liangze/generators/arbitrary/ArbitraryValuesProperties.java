package org.liangze.generators.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
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
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/** Every value comes by its type alone, and is what its arbitrary promises. */
class ArbitraryValuesProperties {

  @Property(tries = 300)
  void entriesStandInTheExampleDivisions(
      @ForAll FoodBusiness business,
      @ForAll Cadre cadre,
      @ForAll GuaranteeAssignment assignment,
      @ForAll CommitmentLetter letter,
      @ForAll SupervisionVisit visit,
      @ForAll RoleAppointment appointment,
      @ForAll LedgerEntry any,
      @ForAll JurisdictionCode code) {
    JurisdictionTree tree = ExampleDivisions.tree();
    for (LedgerEntry entry :
        List.of(business, cadre, assignment, letter, visit, appointment, any)) {
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
    }
    for (CadreFacts facts : province.getCadreFacts()) {
      seen.add(facts.getCadre());
      seen.addAll(facts.getLetters());
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(province.getEntries());
  }

  @Property(tries = 300)
  void factsAreAboutTheirSubjectAlone(
      @ForAll BusinessFacts business, @ForAll CadreFacts cadre, @ForAll SmallProvince province) {
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
    assertThat(facts.getAssignments().stream().map(GuaranteeAssignment::getCadreId).distinct())
        .containsExactlyInAnyOrderElementsOf(facts.getCadres().keySet());
  }

  private static void assertAboutItsSubject(CadreFacts facts) {
    String id = facts.getCadre().getId();
    assertThat(facts.getLetters()).allMatch(each -> each.getCadreId().equals(id));
    assertThat(facts.getAssignments()).allMatch(each -> each.getCadreId().equals(id));
  }
}
