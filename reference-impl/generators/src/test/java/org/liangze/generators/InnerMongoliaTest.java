package org.liangze.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.policy.CalendarPeriod;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** The published figures of Inner Mongolia. */
class InnerMongoliaTest {

  private static final LocalDate CANTEEN_RULE = LocalDate.of(2025, 4, 15);

  private static GeneratedProvince province;
  private static JurisdictionTree tree;
  private static List<FoodBusiness> businesses;

  @BeforeAll
  static void generate() {
    province = GeneratedProvince.of(ProvinceSpec.innerMongolia());
    tree = province.getTree();
    businesses = province.businesses().toList();
  }

  @Test
  void hasThePublishedDivisions() {
    assertThat(tree.getCounts())
        .isEqualTo(
            Map.of(
                Tier.PROVINCE, 1,
                Tier.CITY, 12,
                Tier.COUNTY, 103,
                Tier.TOWNSHIP, 1_033,
                Tier.VILLAGE, 14_592));
    assertThat(tree.get(JurisdictionCode.of("152531")).getName()).isEqualTo("多伦县");
  }

  @Test
  void villagesHaveTwelveDigitsAndDifferentNamesInATownship() {
    Set<String> names = new HashSet<>();
    for (Jurisdiction village : tree.getAll()) {
      if (village.getTier() == Tier.VILLAGE) {
        JurisdictionCode township = village.getParent().orElseThrow();
        assertThat(village.getCode().getValue()).hasSize(12).startsWith(township.getValue());
        assertThat(names.add(township + village.getName())).isTrue();
      }
    }
  }

  @Test
  void hasThePublishedCadresMostOfThemInVillages() {
    Map<Tier, Long> byTier = counts(province.cadres().map(Cadre::getTier));

    assertThat(byTier)
        .isEqualTo(
            Map.of(
                Tier.CITY, 180L,
                Tier.COUNTY, 1_648L,
                Tier.TOWNSHIP, 8_598L,
                Tier.VILLAGE, 28_874L));
    assertThat(province.count(EntryKind.CADRE)).isEqualTo(39_300);
    assertThat(province.cadres().map(Cadre::getJurisdiction).distinct().count())
        .isEqualTo(12 + 103 + 1_033 + 14_592);
  }

  @Test
  void hasThePublishedBusinessesOfPlausibleGrades() {
    Map<Grade, Long> byGrade =
        counts(businesses.stream().flatMap(business -> business.getGrade().stream()));

    assertThat(businesses.stream().filter(FoodBusiness::isLicensed)).hasSize(225_200);
    assertThat(byGrade)
        .isEqualTo(Map.of(Grade.A, 338L, Grade.B, 2_478L, Grade.C, 24_770L, Grade.D, 197_614L));
    assertThat(byGrade.get(Grade.D) * 1000 / 225_200).isBetween(860L, 900L);
  }

  @Test
  void hasEveryLineInPlausibleNumbers() {
    assertThat(
            counts(businesses.stream().filter(FoodBusiness::isLicensed).map(FoodBusiness::getLine)))
        .isEqualTo(
            Map.of(
                FoodLine.PRODUCTION, 4_902L,
                FoodLine.SALES, 129_962L,
                FoodLine.CATERING, 73_826L,
                FoodLine.CANTEEN, 6_370L,
                FoodLine.SMALL_WORKSHOP, 10_100L,
                FoodLine.SPECIAL_FOOD, 40L));
  }

  @Test
  void hasThePublishedNumberOfMediumAndHighRisk() {
    PolicyPack policy = PolicyPack.national();

    assertThat(
            businesses.stream()
                .flatMap(business -> business.getRiskLevel().stream())
                .filter(
                    level ->
                        policy.get(
                            PolicyParameters.mediumOrHigh(level), province.getSpec().getDay())))
        .hasSize(126_000);
  }

  @Test
  void theLargeAndMediumEnterprisesAreThoseThatMustHaveADirector() {
    Set<String> largeAndMedium =
        ids(
            business ->
                business
                    .getSizeClass()
                    .filter(size -> size == SizeClass.LARGE || size == SizeClass.MEDIUM)
                    .isPresent());

    assertThat(largeAndMedium).hasSize(1_806);
    assertThat(ids(business -> DirectorObligation.holdsFor(business, LocalDate.of(2022, 12, 31))))
        .isEqualTo(largeAndMedium);
    assertThat(ids(business -> DirectorObligation.holdsFor(business, CANTEEN_RULE)))
        .isEqualTo(largeAndMedium);
    assertThat(
            province
                .appointments()
                .filter(appointment -> appointment.getRole() == Role.DIRECTOR)
                .map(RoleAppointment::getBusinessId))
        .containsExactlyInAnyOrderElementsOf(largeAndMedium);
  }

  private static Set<String> ids(Predicate<FoodBusiness> condition) {
    return businesses.stream()
        .filter(condition)
        .map(FoodBusiness::getId)
        .collect(Collectors.toSet());
  }

  @Test
  void moreThan300000EntitiesHaveAnOfficer() {
    assertThat(
            province
                .appointments()
                .filter(appointment -> appointment.getRole() == Role.OFFICER)
                .map(RoleAppointment::getBusinessId)
                .distinct()
                .count())
        .isEqualTo(225_200 + 81_300);
  }

  @Test
  void thePrincipalsAreThoseOfLargeAndMediumEnterprisesAndWhereDutiesAreOwed() {
    Set<String> owing = ids(Books::owesDuties);
    Set<String> obliged =
        ids(business -> DirectorObligation.holdsFor(business, LocalDate.of(2022, 12, 31)));
    Set<String> either = new HashSet<>(owing);
    either.addAll(obliged);

    assertThat(owing).hasSize(126_000);
    List<String> held =
        province
            .appointments()
            .filter(appointment -> appointment.getRole() == Role.PRINCIPAL)
            .map(RoleAppointment::getBusinessId)
            .toList();
    assertThat(held).hasSize(either.size());
    // Not in any order, which would take the square of their number.
    assertThat(new HashSet<>(held)).isEqualTo(either);
  }

  @Test
  void everyBusinessThatOwesDutiesRecordsThemOnTheLastDayUnlessItIsClosed() {
    Map<Duty, Long> byDuty = counts(province.dutyRecords().map(DutyRecord::getDuty));
    Set<String> owing = ids(Books::owesDuties);
    Set<String> closed =
        province
            .closures()
            .filter(closure -> closure.covers(LocalDate.of(2022, 12, 31)))
            .map(Closure::getBusinessId)
            .filter(owing::contains)
            .collect(Collectors.toSet());

    assertThat(byDuty)
        .isEqualTo(
            Map.of(
                Duty.DAILY_CONTROL, 126_000L - closed.size(),
                Duty.WEEKLY_INSPECTION, 126_000L,
                Duty.MONTHLY_DISPATCH, 126_000L));
    assertThat(closed).hasSizeBetween(400, 700);
  }

  @Test
  void whatComesBesidesComesInPlausibleNumbers() {
    assertThat(province.count(EntryKind.CLOSURE)).isBetween(6_500L, 7_000L);
    assertThat(province.count(EntryKind.VISIT) / province.count(EntryKind.FINDING))
        .isBetween(7L, 8L);
    assertThat(province.count(EntryKind.TRAINING)).isEqualTo(2 * 1_806 + 6_370);
    assertThat(province.count(EntryKind.DISQUALIFICATION)).isBetween(5L, 20L);
  }

  @Test
  void aYearOfRecordsIsMadeOneByOne() {
    GeneratedProvince year =
        GeneratedProvince.of(
            province.getSpec().withDay(LocalDate.of(2023, 12, 31)).withDutyDays(365));
    List<DutyRecord> first = year.dutyRecords().limit(10_000).toList();

    assertThat(first).hasSize(10_000);
    assertThat(first).extracting(DutyRecord::getId).doesNotHaveDuplicates();
    assertThat(first.stream().map(DutyRecord::getBusinessId).distinct().count()).isLessThan(30);
  }

  @Test
  void everyReferenceLeadsToTheRightEntryAndAllIsDone() {
    Books books = Books.of(province);

    assertThat(books.faults()).isEmpty();
    assertThat(books.assignments()).hasSize(225_200);
    assertThat(books.letters()).hasSize(39_300);
    assertThat(
            books.visits().stream()
                .flatMap(visit -> visit.getBusinessIds().stream())
                .distinct()
                .count())
        .isEqualTo(225_200);
    assertThat(books.businesses().values())
        .allMatch(business -> business.getVerifiedOn().isPresent());
  }

  @Test
  void identifiersAreValidAndNoTwoAreAlike() {
    Set<String> numbers = new HashSet<>();

    assertThat(
            businesses.stream()
                .flatMap(
                    business ->
                        GeneratedProvinceProperties.faultyIdentifiers(business, numbers).stream()))
        .isEmpty();
  }

  @Test
  void licencesNameTheCountyOfTheBusiness() {
    assertThat(businesses)
        .allMatch(
            business ->
                business.getLicences().stream()
                    .flatMap(licence -> licence.getNumber().getDivision().stream())
                    .allMatch(countyOf(business.getJurisdiction())::equals));
  }

  private static JurisdictionCode countyOf(JurisdictionCode village) {
    return tree.ancestorAt(village, Tier.COUNTY).orElseThrow().getCode();
  }

  @Test
  void groupsVisitInBaotouAndWuhaiOnly() {
    Map<VisitMode, Set<String>> cities =
        province
            .visits()
            .collect(
                Collectors.groupingBy(
                    SupervisionVisit::getMode,
                    Collectors.mapping(
                        visit -> cityOf(visit.getJurisdiction()), Collectors.toSet())));

    assertThat(cities.get(VisitMode.GROUP)).containsExactlyInAnyOrder("1502", "1503");
    assertThat(cities.get(VisitMode.ON_SITE)).hasSize(12);
    assertThat(cities.get(VisitMode.VIDEO)).hasSize(12);
    assertThat(province.visits())
        .filteredOn(visit -> visit.getMode() == VisitMode.GROUP)
        .allMatch(visit -> visit.getCadreIds().size() > 1)
        .anyMatch(visit -> visit.getBusinessIds().size() > 1);
  }

  @Test
  void lettersComeByEveryChannelOnlineMostlyInChifengAndXilingol() {
    Map<String, Map<LetterChannel, Long>> channels =
        province
            .letters()
            .collect(
                Collectors.groupingBy(
                    letter -> cityOf(letter.getJurisdiction()),
                    Collectors.groupingBy(letter -> letter.getChannel(), Collectors.counting())));

    assertThat(channels.values())
        .allSatisfy(ofCity -> assertThat(ofCity).containsKeys(LetterChannel.ONLINE));
    channels.forEach(
        (city, ofCity) ->
            assertThat(
                    ofCity.get(LetterChannel.ONLINE) * 2
                        > ofCity.values().stream().mapToLong(count -> count).sum())
                .isEqualTo(city.equals("1504") || city.equals("1525")));
  }

  @Test
  void allVisitsAreInOneQuarter() {
    assertThat(
            province
                .visits()
                .map(visit -> CalendarPeriod.QUARTER.firstDay(visit.getVisitedOn()))
                .distinct())
        .containsExactly(LocalDate.of(2022, 10, 1));
  }

  @Test
  void largeCitiesHaveManyBusinessesAndAlxaFew() {
    Map<String, Long> byCity =
        counts(
            businesses.stream()
                .filter(FoodBusiness::isLicensed)
                .map(business -> cityOf(business.getJurisdiction())));

    assertThat(byCity.get("1529")).isLessThan(5_000);
    for (String large : new String[] {"1501", "1502", "1504", "1505"}) {
      assertThat(byCity.get(large)).isGreaterThan(20_000);
    }
  }

  @Test
  void inTheMiddleTheCitiesAreApartInTheDutiesToo() {
    GeneratedProvince middle =
        GeneratedProvince.of(province.getSpec().withDay(LocalDate.of(2022, 11, 30)));
    Map<String, Long> required =
        counts(
            businesses.stream()
                .filter(Books::owesDuties)
                .map(business -> cityOf(business.getJurisdiction())));
    for (Duty duty : Duty.values()) {
      Map<String, Long> done =
          counts(
              middle
                  .dutyRecords()
                  .filter(dutyRecord -> dutyRecord.getDuty() == duty)
                  .map(dutyRecord -> cityOf(dutyRecord.getJurisdiction())));
      var thousandths =
          required.keySet().stream()
              .mapToLong(city -> done.get(city) * 1000 / required.get(city))
              .summaryStatistics();

      assertThat(thousandths.getMax() - thousandths.getMin()).as(duty.name()).isGreaterThan(100);
      assertThat(thousandths.getMax()).isLessThan(1000);
      assertThat(thousandths.getMin()).isGreaterThan(100);
    }
  }

  @Test
  void inTheMiddleTheCitiesAreApart() {
    GeneratedProvince middle =
        GeneratedProvince.of(province.getSpec().withDay(LocalDate.of(2022, 11, 20)));
    Map<String, Long> required =
        counts(
            businesses.stream()
                .filter(FoodBusiness::isLicensed)
                .map(business -> cityOf(business.getJurisdiction())));
    Map<String, Long> guaranteed =
        counts(middle.assignments().map(assignment -> cityOf(assignment.getJurisdiction())));
    var thousandths =
        required.keySet().stream()
            .mapToLong(city -> guaranteed.get(city) * 1000 / required.get(city))
            .summaryStatistics();

    assertThat(thousandths.getMax() - thousandths.getMin()).isGreaterThan(100);
    assertThat(thousandths.getMax()).isLessThan(1000);
  }

  private static String cityOf(JurisdictionCode code) {
    return tree.ancestorAt(code, Tier.CITY).orElseThrow().getCode().getValue();
  }

  private static <T> Map<T, Long> counts(Stream<T> values) {
    return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
