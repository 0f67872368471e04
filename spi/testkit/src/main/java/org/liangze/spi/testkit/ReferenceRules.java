package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

/** Entries are found by what they name, by the latest version alone (L6). */
public interface ReferenceRules extends StoreSuite {

  /** Every kind, with every reference that it can have. */
  @Test
  default void l6_anEntryIsFoundByEachThatItNames() {
    Samples samples = new Samples(bench());
    List<LedgerEntry> entries = new ArrayList<>(samples.ofEveryKind("1"));
    entries.addAll(samples.ofEveryKind("2"));
    List<Write> writes = entries.stream().map(Write::create).collect(Collectors.toList());
    bench().store().commit(bench().batch("op-1", writes));

    Set<EntryReference> named = new LinkedHashSet<>();
    entries.forEach(entry -> named.addAll(entry.getReferences()));
    for (EntryReference reference : named) {
      for (EntryKind<?> kind : EntryKind.all()) {
        List<String> expected =
            entries.stream()
                .filter(entry -> entry.getKind() == kind)
                .filter(entry -> entry.getReferences().contains(reference))
                .map(LedgerEntry::getId)
                .collect(Collectors.toList());
        Query<?> query = Query.of(kind, bench().scope()).referringTo(reference);
        assertThat(Reads.ids(Reads.stream(bench().store(), query)))
            .as("%s entries that name %s", kind, reference)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  @Test
  default void l6_whatIsNamedIsMeantWithItsKindAndWholeId() {
    Samples samples = new Samples(bench());
    Attempts.put(bench(), "op-1", Write.create(samples.assignment("A1", "X", "Y")));
    Query<?> query = Query.of(EntryKind.ASSIGNMENT, bench().scope());

    for (EntryReference named :
        Arrays.asList(
            samples.reference(EntryKind.CADRE, "X"),
            samples.reference(EntryKind.BUSINESS, "Y"),
            samples.reference(EntryKind.BUSINESS, "x"),
            samples.reference(EntryKind.BUSINESS, ""),
            samples.reference(EntryKind.BUSINESS, "X%"),
            samples.reference(EntryKind.BUSINESS, "XX"),
            samples.reference(EntryKind.ASSIGNMENT, "A1"),
            samples.reference(EntryKind.TRAINING, "X"))) {
      assertThat(Reads.stream(bench().store(), query.referringTo(named)))
          .as("naming %s", named)
          .isEmpty();
    }
  }

  @Test
  default void l6_whatIsNamedIsNotTakenForWhatLooksLikeIt() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    for (String name : TrickyIds.lookAlikes()) {
      writes.add(Write.create(samples.assignment("A-" + name, name, "C1")));
    }
    bench().store().commit(bench().batch("op-1", writes));

    for (String name : TrickyIds.lookAlikes()) {
      Query<?> query =
          Query.of(EntryKind.ASSIGNMENT, bench().scope())
              .referringTo(samples.reference(EntryKind.BUSINESS, name));
      assertThat(Reads.ids(Reads.stream(bench().store(), query)))
          .as("naming %s", name)
          .containsExactly(bench().id("A-" + name));
    }
  }

  @Test
  default void l6_whatOnlyAnOlderVersionNamedDoesNotFindTheEntry() {
    Samples samples = new Samples(bench());
    long first =
        Attempts.put(
            bench(),
            "op-1",
            Write.create(samples.assignment("A1", "B1", "C1")),
            Write.create(samples.visit("V1", "C1", "B1", "B2")));
    Attempts.put(
        bench(),
        "op-2",
        Write.replace(samples.assignment("A1", "B2", "C1"), first),
        Write.replace(samples.visit("V1", "C1", "B2", "B3"), first));

    for (EntryKind<?> kind : Arrays.asList(EntryKind.ASSIGNMENT, EntryKind.VISIT)) {
      Query<?> query = Query.of(kind, bench().scope());
      assertThat(
              Reads.stream(
                  bench().store(), query.referringTo(samples.reference(EntryKind.BUSINESS, "B1"))))
          .as("%s entries that name B1 no longer", kind)
          .isEmpty();
      assertThat(
              Reads.stream(
                  bench().store(), query.referringTo(samples.reference(EntryKind.BUSINESS, "B2"))))
          .as("%s entries that now name B2", kind)
          .hasSize(1);
      assertThat(
              bench()
                  .store()
                  .page(query.referringTo(samples.reference(EntryKind.CADRE, "C1")), 10)
                  .getEntries())
          .as("%s entries that name C1 as before", kind)
          .hasSize(1);
    }
  }

  @Test
  default void l6_entriesThatNameAnotherComeInPagesToo() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    for (int i = 10; i < 22; i++) {
      writes.add(Write.create(samples.assignment("A" + i, i % 3 == 0 ? "B2" : "B1", "C" + i)));
    }
    bench().store().commit(bench().batch("op-1", writes));
    Query<?> query =
        Query.of(EntryKind.ASSIGNMENT, bench().scope())
            .referringTo(samples.reference(EntryKind.BUSINESS, "B1"));
    List<String> expected = new ArrayList<>();
    for (int i : new int[] {10, 11, 13, 14, 16, 17, 19, 20}) {
      expected.add(bench().id("A" + i));
    }

    for (int limit : new int[] {1, 3, 4, 8, 9}) {
      assertThat(Reads.ids(Reads.pages(bench().store(), query, limit)))
          .as("pages of %d", limit)
          .isEqualTo(expected);
    }
  }
}
