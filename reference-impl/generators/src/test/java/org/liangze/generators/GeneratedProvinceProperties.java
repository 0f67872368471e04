package org.liangze.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.identifier.Validity;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/** Laws of a generated province of any size, seed and day. */
class GeneratedProvinceProperties {

  private static final int TRIES = 40;

  @Provide
  Arbitrary<ProvinceSpec> specs() {
    LocalDate first = ProvinceSpec.ofBusinesses(1).getFirstDay();
    return Combinators.combine(
            Arbitraries.integers().between(1, 3_000),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 82))
        .as(
            (businesses, seed, day) ->
                ProvinceSpec.ofBusinesses(businesses).withSeed(seed).withDay(first.plusDays(day)));
  }

  @Property(tries = TRIES)
  void everyReferenceLeadsToTheRightEntry(@ForAll("specs") ProvinceSpec spec) {
    assertThat(Books.of(GeneratedProvince.of(spec)).faults()).isEmpty();
    assertThat(EnterpriseBooks.faults(GeneratedProvince.of(spec))).isEmpty();
  }

  @Property(tries = TRIES)
  void aDayHoldsWhatTheLastDayHoldsWithoutWhatComesLater(@ForAll("specs") ProvinceSpec spec) {
    LocalDate day = spec.getDay();
    GeneratedProvince onDay = GeneratedProvince.of(spec);
    GeneratedProvince atLast = GeneratedProvince.of(spec.withDay(spec.getLastDay()));

    assertThat(onDay.cadres()).isEqualTo(atLast.cadres().toList());
    assertThat(onDay.businesses())
        .isEqualTo(atLast.businesses().map(business -> asKnownOn(business, day)).toList());
    assertThat(onDay.assignments())
        .isEqualTo(until(day, GuaranteeAssignment::getFrom, atLast.assignments().toList()));
    assertThat(onDay.letters())
        .isEqualTo(until(day, CommitmentLetter::getSignedOn, atLast.letters().toList()));
    assertThat(onDay.visits())
        .isEqualTo(until(day, SupervisionVisit::getVisitedOn, atLast.visits().toList()));
    assertThat(onDay.appointments())
        .isEqualTo(until(day, RoleAppointment::getFrom, atLast.appointments().toList()));
    assertThat(onDay.closures()).isEqualTo(atLast.closures().toList());
    assertThat(onDay.findings())
        .isEqualTo(
            until(day, Finding::getFoundOn, atLast.findings().toList()).stream()
                .map(finding -> asKnownOn(finding, day))
                .toList());
    assertThat(onDay.trainings())
        .isEqualTo(until(day, TrainingRecord::getCompletedOn, atLast.trainings().toList()));
    assertThat(onDay.disqualifications()).isEqualTo(atLast.disqualifications().toList());
  }

  private static Finding asKnownOn(Finding finding, LocalDate day) {
    return Finding.builder()
        .id(finding.getId())
        .businessId(finding.getBusinessId())
        .jurisdiction(finding.getJurisdiction())
        .source(finding.getSource())
        .foundOn(finding.getFoundOn())
        .description(finding.getDescription())
        .due(finding.getDue())
        .handedOverOn(finding.getHandedOverOn().filter(on -> !on.isAfter(day)))
        .rectification(finding.getRectification().filter(done -> finding.isClosed(day)))
        .build();
  }

  private static FoodBusiness asKnownOn(FoodBusiness business, LocalDate day) {
    boolean later = business.getVerifiedOn().filter(verified -> verified.isAfter(day)).isPresent();
    return later ? unverified(business) : business;
  }

  private static FoodBusiness unverified(FoodBusiness business) {
    return FoodBusiness.builder()
        .id(business.getId())
        .name(business.getName())
        .jurisdiction(business.getJurisdiction())
        .line(business.getLine())
        .grade(business.getGrade())
        .riskLevel(business.getRiskLevel())
        .sizeClass(business.getSizeClass())
        .traits(business.getTraits())
        .diners(business.getDiners())
        .creditCode(business.getCreditCode())
        .licences(business.getLicences())
        .from(business.getFrom())
        .build();
  }

  private static <T> List<T> until(LocalDate day, Function<T, LocalDate> dateOf, List<T> entries) {
    return entries.stream().filter(entry -> !dateOf.apply(entry).isAfter(day)).toList();
  }

  @Property(tries = TRIES)
  void onTheLastDayAllIsDone(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince province = GeneratedProvince.of(spec.withDay(spec.getLastDay()));
    Books books = Books.of(province);
    Set<String> licensed =
        books.licensed().stream().map(FoodBusiness::getId).collect(Collectors.toSet());

    assertThat(licensed).hasSize(spec.getBusinesses());
    assertThat(books.businesses()).hasSize(spec.getBusinesses() + spec.getFilings());
    assertThat(books.businesses().values()).allMatch(found -> found.getVerifiedOn().isPresent());
    assertThat(books.assignments())
        .extracting(GuaranteeAssignment::getBusinessId)
        .containsExactlyInAnyOrderElementsOf(licensed);
    assertThat(books.letters())
        .extracting(CommitmentLetter::getCadreId)
        .containsExactlyInAnyOrderElementsOf(books.cadres().keySet());
    assertThat(books.visits().stream().flatMap(visit -> visit.getBusinessIds().stream()))
        .containsExactlyInAnyOrderElementsOf(licensed);
    assertThat(holders(books, Role.OFFICER))
        .containsExactlyInAnyOrderElementsOf(books.businesses().keySet());
    List<String> obliged =
        books.licensed().stream()
            .filter(business -> DirectorObligation.holdsFor(business, spec.getLastDay()))
            .map(FoodBusiness::getId)
            .toList();
    assertThat(holders(books, Role.DIRECTOR)).containsExactlyInAnyOrderElementsOf(obliged);
    Set<String> withPrincipal = new HashSet<>(obliged);
    books.owing().forEach(business -> withPrincipal.add(business.getId()));
    assertThat(holders(books, Role.PRINCIPAL)).containsExactlyInAnyOrderElementsOf(withPrincipal);
    assertThat(province.findings())
        .filteredOn(finding -> finding.getDue().isBefore(spec.getLastDay()))
        .allMatch(finding -> finding.isClosed(spec.getLastDay()));
  }

  private static List<String> holders(Books books, Role role) {
    return books.appointments().stream()
        .filter(appointment -> appointment.getRole() == role)
        .map(RoleAppointment::getBusinessId)
        .toList();
  }

  @Property(tries = TRIES)
  void aVisitIsInItsCampaignAndNotBeforeTheGuarantee(@ForAll("specs") ProvinceSpec spec) {
    Books books = Books.of(GeneratedProvince.of(spec));
    var guaranteedFrom =
        books.assignments().stream()
            .collect(
                Collectors.toMap(GuaranteeAssignment::getBusinessId, GuaranteeAssignment::getFrom));
    var guaranteedBy =
        books.assignments().stream()
            .collect(
                Collectors.toMap(
                    GuaranteeAssignment::getBusinessId, GuaranteeAssignment::getCadreId));
    for (SupervisionVisit visit : books.visits()) {
      assertThat(visit.getVisitedOn()).isBetween(spec.getFirstDay(), spec.getDay());
      for (String business : visit.getBusinessIds()) {
        assertThat(visit.getVisitedOn()).isAfterOrEqualTo(guaranteedFrom.get(business));
        assertThat(visit.getCadreIds()).contains(guaranteedBy.get(business));
      }
    }
  }

  @Property(tries = TRIES)
  void theSameSeedGivesTheSameProvince(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince one = GeneratedProvince.of(spec);
    GeneratedProvince other = GeneratedProvince.of(ProvinceSpec.builder().copyOf(spec).build());

    assertThat(one.getTree()).isEqualTo(other.getTree());
    for (EntryKind<?> kind : EntryKind.all()) {
      assertThat(one.entries(kind).toList()).isEqualTo(other.entries(kind).toList());
      assertThat(one.entries(kind).toList()).isEqualTo(one.entries(kind).toList());
    }
  }

  @Property(tries = TRIES)
  void anotherSeedGivesOtherEntriesInTheSameDivisions(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince one = GeneratedProvince.of(spec);
    GeneratedProvince other = GeneratedProvince.of(spec.withSeed(spec.getSeed() + 1));

    assertThat(other.getTree()).isEqualTo(one.getTree());
    assertThat(other.businesses().toList()).isNotEqualTo(one.businesses().toList());
    assertThat(other.cadres().toList()).isNotEqualTo(one.cadres().toList());
  }

  @Property(tries = TRIES)
  void theCountsKnownBeforehandAreThoseOfTheStreams(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince province = GeneratedProvince.of(spec);

    for (EntryKind<?> kind : EntryKind.all()) {
      assertThat(province.count(kind)).isEqualTo(province.entries(kind).toList().size());
    }
  }

  @Property(tries = TRIES)
  void everyJurisdictionOfTheFourTiersHasACadre(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince province = GeneratedProvince.of(spec);
    Set<String> served =
        province
            .cadres()
            .map(cadre -> cadre.getJurisdiction().getValue())
            .collect(Collectors.toSet());

    assertThat(province.getTree().getAll())
        .filteredOn(jurisdiction -> jurisdiction.getParent().isPresent())
        .extracting(jurisdiction -> jurisdiction.getCode().getValue())
        .containsExactlyInAnyOrderElementsOf(served);
  }

  @Property(tries = TRIES)
  void identifiersAreValidAndNoTwoAreAlike(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince province = GeneratedProvince.of(spec);
    Set<String> numbers = new HashSet<>();

    province
        .businesses()
        .forEach(business -> assertThat(faultyIdentifiers(business, numbers)).isEmpty());
  }

  /** Returns the identifiers that are not valid, or that stand among the numbers seen before. */
  static List<String> faultyIdentifiers(FoodBusiness business, Set<String> seen) {
    List<String> faulty = new ArrayList<>();
    var creditCode = business.getCreditCode().orElseThrow();
    if (creditCode.verify().getValidity() != Validity.VALID
        || !creditCode.isOrganisationCodeValid()
        || !seen.add(creditCode.getValue())) {
      faulty.add(creditCode.getValue());
    }
    for (var licence : business.getLicences()) {
      var number = licence.getNumber();
      Validity expected =
          business.getLine() == FoodLine.SMALL_WORKSHOP ? Validity.UNCHECKED : Validity.VALID;
      boolean otherLine =
          number.getFoodLine().filter(line -> line != business.getLine()).isPresent();
      if (number.verify().getValidity() != expected || otherLine || !seen.add(number.getValue())) {
        faulty.add(number.getValue());
      }
    }
    return faulty;
  }

  @Property(tries = TRIES)
  void phonesAreFictitious(@ForAll("specs") ProvinceSpec spec) {
    assertThat(GeneratedProvince.of(spec).cadres())
        .allMatch(cadre -> cadre.getPhone().orElseThrow().matches("000-\\d{8}"));
  }

  @Property(tries = TRIES)
  void entriesOfAKindAreOfThatKind(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince province = GeneratedProvince.of(spec);

    for (EntryKind<?> kind : EntryKind.all()) {
      assertThat(province.entries(kind).map(LedgerEntry::getKind).distinct().toList())
          .isSubsetOf(List.of(kind));
    }
  }
}
