package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.FIRST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.liangze.api.PageRequest;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.Missed;
import org.liangze.api.register.RegisterPage;
import org.liangze.api.register.RegisterPart;
import org.liangze.api.register.RegisterRequest;
import org.liangze.api.register.RegisterRow;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;

class RegisterProperties {

  private static final Actor REGION = Actor.of("office-15", Scope.everything());

  private static final PolicyPack ASKING_20_HOURS = asking20Hours();

  private static PolicyPack asking20Hours() {
    PolicyPack pack = PolicyPack.national();
    for (FoodLine line : FoodLine.values()) {
      pack = pack.with(DutyParameters.trainingHours(line), FIRST, 20, Text.same("test"));
    }
    return pack;
  }

  /** Five businesses from the first day on, and enough about them to meet it. */
  @Provide
  Arbitrary<List<LedgerEntry>> entries() {
    return Combinators.combine(
            SmallProvince.businesses().list().ofSize(5),
            SmallProvince.appointments().list().ofMaxSize(12),
            SmallProvince.trainings().list().ofMaxSize(8))
        .as(
            (businesses, appointments, trainings) -> {
              List<LedgerEntry> entries = new ArrayList<>();
              for (FoodBusiness business : businesses) {
                entries.add(
                    FoodBusiness.builder()
                        .copyOf(business)
                        .id("B" + entries.size())
                        .from(FIRST)
                        .build());
              }
              for (RoleAppointment appointment : appointments) {
                entries.add(
                    RoleAppointment.builder().copyOf(appointment).id("R" + entries.size()).build());
              }
              entries.addAll(trainings);
              return entries;
            });
  }

  @Provide
  Arbitrary<RegisterRequest> requests() {
    return Combinators.combine(
            SmallProvince.days(),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(SmallProvince.code("15"))),
                Tuple.of(1, SmallProvince.codes())),
            Arbitraries.of(RegisterPart.class),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(BusinessFilter.ALL)),
                Tuple.of(1, Arbitraries.of(BusinessFilter.values()))))
        .as(
            (on, code, part, filter) ->
                RegisterRequest.builder()
                    .date(on)
                    .jurisdiction(code)
                    .part(part)
                    .filter(filter)
                    .build());
  }

  private static Desk desk(List<LedgerEntry> entries) {
    return new Desk().with(entries.toArray(new LedgerEntry[0]));
  }

  private static List<RegisterRow> whole(TwoResponsibilities liangze, RegisterRequest request) {
    RegisterPage page = liangze.roles().register(request, REGION);
    assertThat(page.getNext()).isEmpty();
    return page.getRows();
  }

  private static List<RegisterRow> part(
      TwoResponsibilities liangze, RegisterRequest request, RegisterPart part) {
    return whole(liangze, RegisterRequest.builder().copyOf(request).part(part).build());
  }

  private static Set<String> ids(List<RegisterRow> rows) {
    return rows.stream().map(row -> row.getBusiness().getId()).collect(Collectors.toSet());
  }

  @Property(tries = 150)
  void pagesOfAnySizeTellTheSameInOrder(
      @ForAll("entries") List<LedgerEntry> entries,
      @ForAll("requests") RegisterRequest request,
      @ForAll @IntRange(min = 1, max = 3) int limit) {
    Desk desk = desk(entries);
    List<RegisterRow> paged = new ArrayList<>();
    Optional<PageRequest> page = Optional.of(PageRequest.first(limit));
    while (page.isPresent()) {
      RegisterPage read =
          desk.liangze
              .roles()
              .register(RegisterRequest.builder().copyOf(request).page(page.get()).build(), REGION);
      assertThat(read.getRows()).hasSizeLessThanOrEqualTo(limit);
      assertThat(read.getNext()).matches(next -> next.isEmpty() || read.getRows().size() == limit);
      paged.addAll(read.getRows());
      page = read.getNext().map(next -> PageRequest.after(next, limit));
    }
    assertThat(paged).isEqualTo(whole(desk.liangze, request));
    assertThat(paged)
        .extracting(row -> row.getBusiness().getId())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Property(tries = 150)
  void theRegisterHoldsEachBusinessInTheRegisterOfThatDayAndPlace(
      @ForAll("entries") List<LedgerEntry> entries, @ForAll("requests") RegisterRequest request) {
    Desk desk = desk(entries);
    Scope place = Scope.within(SmallProvince.TREE, request.getJurisdiction().orElseThrow());

    assertThat(part(desk.liangze, request, RegisterPart.ALL))
        .extracting(RegisterRow::getBusiness)
        .isEqualTo(
            desk.all(EntryKind.BUSINESS).stream()
                .filter(business -> business.isInRegister(request.getDate()))
                .filter(request.getFilter()::passes)
                .filter(business -> place.contains(business.getJurisdiction()))
                .toList());
  }

  @Property(tries = 150)
  void theTwoLedgersAreApartAndTogetherHoldAllWithAnOfficer(
      @ForAll("entries") List<LedgerEntry> entries, @ForAll("requests") RegisterRequest request) {
    Desk desk = desk(entries);
    Set<String> both = ids(part(desk.liangze, request, RegisterPart.DIRECTOR_AND_OFFICER));
    Set<String> officerOnly = ids(part(desk.liangze, request, RegisterPart.OFFICER_ONLY));

    assertThat(both).noneMatch(officerOnly::contains);
    both.addAll(officerOnly);
    assertThat(both)
        .isEqualTo(
            ids(
                part(desk.liangze, request, RegisterPart.ALL).stream()
                    .filter(row -> !row.getHolders(Role.OFFICER).isEmpty())
                    .toList()));
  }

  @Property(tries = 150)
  void whatIsVacantIsWhatTheIndicatorsMiss(
      @ForAll("entries") List<LedgerEntry> entries, @ForAll("requests") RegisterRequest request) {
    Desk desk = desk(entries);
    List<RegisterRow> vacant = part(desk.liangze, request, RegisterPart.VACANT);

    assertThat(withVacancy(vacant, Role.DIRECTOR))
        .isEqualTo(missed(desk.liangze, request, Indicator.DIRECTOR_APPOINTED));
    assertThat(withVacancy(vacant, Role.OFFICER))
        .isEqualTo(missed(desk.liangze, request, Indicator.OFFICER_APPOINTED));
  }

  private static Set<String> withVacancy(List<RegisterRow> rows, Role role) {
    return ids(
        rows.stream()
            .filter(row -> row.getVacancies().stream().anyMatch(v -> v.getRole() == role))
            .toList());
  }

  private static Set<String> missed(
      TwoResponsibilities liangze, RegisterRequest request, Indicator indicator) {
    return liangze
        .dispatch()
        .explain(
            ExplanationRequest.builder()
                .indicator(indicator)
                .jurisdiction(request.getJurisdiction().orElseThrow())
                .filter(request.getFilter())
                .date(request.getDate())
                .build(),
            Scope.everything())
        .getMissed()
        .stream()
        .map(Missed::getSubject)
        .map(subject -> subject.getId())
        .collect(Collectors.toSet());
  }

  @Property(tries = 150)
  void whereAnyoneHasTooFewHoursIsWhereTrainingIsMissed(
      @ForAll("entries") List<LedgerEntry> entries, @ForAll("requests") RegisterRequest request) {
    Desk desk = desk(entries);
    TwoResponsibilities asking = desk.builder().policy(ASKING_20_HOURS).build();
    Set<String> missed = missed(asking, request, Indicator.TRAINED);
    Set<String> tooFew = new HashSet<>();
    for (RegisterRow row : part(asking, request, RegisterPart.ALL)) {
      row.getTrainingRequired()
          .map(ground -> Duration.ofHours((Integer) ground.getValue().getValue()))
          .filter(asked -> hasTooFew(row, asked))
          .ifPresent(asked -> tooFew.add(row.getBusiness().getId()));
    }
    tooFew.removeIf(
        id ->
            desk.entry(EntryKind.BUSINESS, id).getStatus(request.getDate())
                != BusinessStatus.ACTIVE);
    assertThat(tooFew).isEqualTo(missed);
  }

  private static boolean hasTooFew(RegisterRow row, Duration asked) {
    return row.getHolders().stream()
        .filter(holder -> holder.getRole() != Role.PRINCIPAL)
        .anyMatch(holder -> holder.getTrained().orElseThrow().compareTo(asked) < 0);
  }
}
