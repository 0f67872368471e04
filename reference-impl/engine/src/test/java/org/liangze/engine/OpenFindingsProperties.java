package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liangze.api.PageRequest;
import org.liangze.api.finding.OpenFinding;
import org.liangze.api.finding.OpenFindings;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

class OpenFindingsProperties {

  @Provide
  Arbitrary<List<LedgerEntry>> entries() {
    return Arbitraries.<LedgerEntry>oneOf(SmallProvince.businesses(), SmallProvince.findings())
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallProvince.days();
  }

  @Provide
  Arbitrary<Scope> scopes() {
    return SmallProvince.codes().map(code -> Scope.within(SmallProvince.TREE, code));
  }

  @Property(tries = 200)
  void pagesOfAnySizeTellEachOpenFindingOfTheScopeOnceInOrder(
      @ForAll("entries") List<LedgerEntry> entries,
      @ForAll("days") LocalDate on,
      @ForAll("scopes") Scope scope,
      @ForAll @IntRange(min = 1, max = 4) int limit) {
    Desk desk = new Desk().with(entries.toArray(new LedgerEntry[0]));
    List<OpenFinding> paged = new ArrayList<>();
    Optional<PageRequest> page = Optional.of(PageRequest.first(limit));
    while (page.isPresent()) {
      OpenFindings read = desk.liangze.supervision().openFindings(scope, on, page.get());
      assertThat(read.getFindings()).hasSizeLessThanOrEqualTo(limit);
      paged.addAll(read.getFindings());
      page = read.getNext().map(next -> PageRequest.after(next, limit));
    }

    var businesses =
        desk.all(EntryKind.BUSINESS).stream()
            .collect(Collectors.toMap(FoodBusiness::getId, Function.identity()));
    List<Finding> expected =
        desk.all(EntryKind.FINDING).stream()
            .filter(finding -> !finding.getFoundOn().isAfter(on) && !finding.isClosed(on))
            .filter(finding -> businesses.containsKey(finding.getBusinessId()))
            .filter(
                finding ->
                    scope.contains(businesses.get(finding.getBusinessId()).getJurisdiction()))
            .toList();
    assertThat(paged).extracting(OpenFinding::getFinding).isEqualTo(expected);
    assertThat(paged).allMatch(open -> open.isOverdue() == open.getDue().isBefore(on));
  }
}
