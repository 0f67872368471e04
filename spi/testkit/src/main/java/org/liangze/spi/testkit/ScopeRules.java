package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.JurisdictionTreeBuilder;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

/** Nothing outside a scope is returned (L7). */
public interface ScopeRules extends StoreSuite {

  @Test
  default void l7_everyReadReturnsWhatLiesInItsScopeAndNothingElse() {
    Samples samples = new Samples(bench());
    JurisdictionTree tree = bench().tree();
    List<String> names = Arrays.asList("P", "B1", "B11", "B12", "B2");
    Attempts.put(
        bench(),
        "op-1",
        Write.create(samples.business("P", "", 20)),
        Write.create(samples.business("B1", "1", 20)),
        Write.create(samples.business("B11", "11", 20)),
        Write.create(samples.business("B12", "12", 20)),
        Write.create(samples.business("B2", "2", 20)));

    Map<Scope, List<String>> expected = new LinkedHashMap<>();
    expected.put(bench().scope("11"), Arrays.asList("B11"));
    expected.put(bench().scope("12"), Arrays.asList("B12"));
    expected.put(bench().scope("1"), Arrays.asList("B1", "B11", "B12"));
    expected.put(bench().scope("2"), Arrays.asList("B2"));
    expected.put(bench().scope(), names);
    expected.put(
        Scope.within(tree, bench().division("11"), bench().division("2")),
        Arrays.asList("B11", "B2"));
    expected.put(
        Scope.within(tree, bench().division("1"), bench().division("12")),
        Arrays.asList("B1", "B11", "B12"));
    expected.put(Scope.within(tree), Collections.emptyList());
    expected.forEach((scope, within) -> Reads.assertWithin(bench(), scope, names, within));
  }

  @Test
  default void l7_pagesAreFullAndEndThoughMuchLiesOutsideTheScope() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    for (int i = 100; i < 160; i++) {
      boolean in = i % 10 == 3;
      writes.add(Write.create(samples.business("B" + i, in ? "11" : "12", 20)));
      if (in) {
        inside.add(bench().id("B" + i));
      }
    }
    bench().store().commit(bench().batch("op-1", writes));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope("11"));
    assumeTrue(
        Reads.arePagesRight(bench().store(), Query.of(EntryKind.BUSINESS, bench().scope()), 60),
        "pages follow each other and end (L6)");

    for (int limit : new int[] {1, 2, 3, 6, 7}) {
      assertThat(Reads.ids(Reads.pages(bench().store(), query, limit)))
          .as("in pages of %d", limit)
          .containsExactlyInAnyOrderElementsOf(inside);
    }
    assertThat(bench().store().page(query, 6).isLast())
        .as("the page after which only entries outside the scope come")
        .isTrue();
  }

  @Test
  default void l7_theScopeHoldsForEntriesThatNameAnotherToo() {
    Samples samples = new Samples(bench());
    Attempts.put(
        bench(),
        "op-1",
        Write.create(samples.assignment("A1", "B1", "C1", "11")),
        Write.create(samples.assignment("A2", "B2", "C1", "12")),
        Write.create(samples.assignment("A3", "B3", "C1", "unlisted")));
    EntryReference cadre = samples.reference(EntryKind.CADRE, "C1");

    assertThat(
            Reads.ids(
                Reads.stream(
                    bench().store(),
                    Query.of(EntryKind.ASSIGNMENT, bench().scope("12")).referringTo(cadre))))
        .containsExactly(bench().id("A2"));
    assertThat(
            Reads.ids(
                Reads.stream(
                    bench().store(),
                    Query.of(EntryKind.ASSIGNMENT, bench().scope("")).referringTo(cadre))))
        .containsExactlyInAnyOrder(bench().id("A1"), bench().id("A2"));
    assertThat(
            Reads.stream(
                bench().store(),
                Query.of(EntryKind.ASSIGNMENT, bench().scope("2")).referringTo(cadre)))
        .isEmpty();
    Query<GuaranteeAssignment> everywhere = Query.of(EntryKind.ASSIGNMENT, Scope.everything());
    assertThat(Reads.ids(Reads.stream(bench().store(), everywhere.referringTo(cadre))))
        .containsExactlyInAnyOrder(bench().id("A1"), bench().id("A2"), bench().id("A3"));
  }

  @Test
  default void l7_aScopeAdmitsTheVersionThatIsReadAndNoOther() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    String id = bench().id("B1");
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1", "11", 20)));
    long second =
        Attempts.put(bench(), "op-2", Write.replace(samples.business("B1", "12", 20), first));

    assertThat(store.find(EntryKind.BUSINESS, id, bench().scope("11"))).isEmpty();
    assertThat(store.find(EntryKind.BUSINESS, id, bench().scope("12"))).isPresent();
    Query<FoodBusiness> before = Query.of(EntryKind.BUSINESS, bench().scope("11"));
    Query<FoodBusiness> now = Query.of(EntryKind.BUSINESS, bench().scope("12"));
    assertThat(Reads.stream(store, before)).isEmpty();
    assertThat(Reads.stream(store, now)).hasSize(1);
    assertThat(store.page(before, 10).getEntries()).isEmpty();
    assertThat(store.page(now, 10).getEntries()).hasSize(1);
    assertThat(store.findAll(EntryKind.BUSINESS, Arrays.asList(id), before.getScope())).isEmpty();
    assertThat(store.findAll(EntryKind.BUSINESS, Arrays.asList(id), now.getScope())).hasSize(1);

    FoodBusiness moved = samples.business("B1", "11", 20);
    Query<FoodBusiness> then = Query.of(EntryKind.BUSINESS, bench().scope()).knownAt(first);
    assumeTrue(
        Reads.versionAt(bench(), "B1", first).equals(Optional.of(moved))
            && Reads.entries(Reads.stream(store, then)).equals(Arrays.asList(moved)),
        "the store knows what it knew (L4)");
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, id, before.getScope(), first)).isPresent();
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, id, before.getScope(), second)).isEmpty();
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, id, now.getScope(), first)).isEmpty();
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, id, now.getScope(), second)).isPresent();
    assertThat(Reads.stream(store, before.knownAt(first))).hasSize(1);
    assertThat(Reads.stream(store, now.knownAt(first))).isEmpty();
  }

  @Test
  default void l7_aDivisionThatTheTreeDoesNotKnowLiesInNoScopeButEverything() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    // By its code alone it would lie in county 11.
    Attempts.put(bench(), "op-1", Write.create(samples.business("B1", "11-GXQ", 20)));
    String id = bench().id("B1");

    assertThat(store.find(EntryKind.BUSINESS, id, bench().scope())).isEmpty();
    assertThat(store.find(EntryKind.BUSINESS, id, bench().scope("11"))).isEmpty();
    assertThat(Reads.stream(store, Query.of(EntryKind.BUSINESS, bench().scope()))).isEmpty();
    assertThat(store.find(EntryKind.BUSINESS, id, Scope.everything())).isPresent();
    assertThat(store.findAll(EntryKind.BUSINESS, Arrays.asList(id), Scope.everything())).hasSize(1);
  }

  /** The tree of a scope maps old codes to current ones; an entry keeps the code that it has. */
  @Test
  default void l7_anOldCodeLiesWhereTheCurrentOneLies() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Attempts.put(bench(), "op-1", Write.create(samples.business("B1", "12-old", 20)));
    String id = bench().id("B1");

    for (String division : Arrays.asList("12", "1", "")) {
      assertThat(store.find(EntryKind.BUSINESS, id, bench().scope(division)))
          .as("find within %s", bench().division(division))
          .isPresent();
      assertThat(Reads.stream(store, Query.of(EntryKind.BUSINESS, bench().scope(division))))
          .as("stream within %s", bench().division(division))
          .hasSize(1);
    }
    assertThat(store.find(EntryKind.BUSINESS, id, bench().scope("11"))).isEmpty();
    assertThat(Reads.stream(store, Query.of(EntryKind.BUSINESS, bench().scope("11")))).isEmpty();
  }

  /** A statement of a database takes only so many values. */
  @Test
  default void l7_aScopeOfVeryManyDivisionsIsAsGoodAsAnyOther() {
    Samples samples = new Samples(bench());
    JurisdictionCode province = bench().division("");
    JurisdictionTreeBuilder rows =
        JurisdictionTree.builder()
            .add(Jurisdiction.root(province.getValue(), "测试省", Tier.PROVINCE));
    List<Write> writes = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      writes.add(Write.create(samples.business("B" + i, "v" + i, 20)));
      if (i % 100 != 0) {
        String village = bench().division("v" + i).getValue();
        rows.add(Jurisdiction.of(village, "测试村", Tier.VILLAGE, province.getValue()));
        inside.add(bench().id("B" + i));
      }
    }
    for (int i = 0; i < 3_000; i += 1_000) {
      bench().store().commit(bench().batch("op-" + i, writes.subList(i, i + 1_000)));
    }

    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, Scope.within(rows.build(), province));
    assertThat(Reads.ids(Reads.stream(bench().store(), query)))
        .containsExactlyInAnyOrderElementsOf(inside);
    assertThat(Reads.ids(bench().store().page(query, 3_000).getEntries()))
        .containsExactlyInAnyOrderElementsOf(inside);
  }
}
