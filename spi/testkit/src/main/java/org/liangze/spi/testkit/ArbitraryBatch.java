package org.liangze.spi.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Licence;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Write;

/** What a batch is made of (任意批次): entries to write, and by whom, when and under which id. */
public final class ArbitraryBatch {

  /** How many entries of each kind are drawn at a time. */
  static final int OF_EACH_KIND = 6;

  private final List<LedgerEntry> entries;
  private final String operation;
  private final String actorId;
  private final Instant recordedAt;

  private ArbitraryBatch(
      List<LedgerEntry> entries, String operation, String actorId, Instant recordedAt) {
    this.entries = Collections.unmodifiableList(entries);
    this.operation = operation;
    this.actorId = actorId;
    this.recordedAt = recordedAt;
  }

  List<LedgerEntry> getEntries() {
    return entries;
  }

  /** Returns a batch of a bench with what was drawn, and with these writes. */
  Batch of(Bench bench, String step, List<Write> writes) {
    return Batch.builder()
        .operationId(bench.id(step + operation))
        .actorId(actorId)
        .recordedAt(recordedAt)
        .writes(writes)
        .build();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d entries, operation %s by %s at %s",
        entries.size(),
        operation,
        actorId,
        recordedAt);
  }

  /** Draws some entries of every kind, with days and moments that every store keeps. */
  static final class OfEveryKind implements ArbitrarySupplier<ArbitraryBatch> {

    @Override
    public Arbitrary<ArbitraryBatch> get() {
      List<Arbitrary<List<LedgerEntry>>> kinds = new ArrayList<>();
      for (Arbitrary<? extends LedgerEntry> kind :
          new EntryArbitraries(DayArbitraries.kept()).all()) {
        kinds.add(kind.map(entry -> (LedgerEntry) entry).list().ofSize(OF_EACH_KIND));
      }
      return of(
          Combinators.combine(kinds)
              .as(
                  lists -> {
                    List<LedgerEntry> all = new ArrayList<>();
                    lists.forEach(all::addAll);
                    return all;
                  }),
          DayArbitraries.moments());
    }
  }

  /** Draws one entry, with a day and a moment that every store keeps. */
  static final class OfOneEntry implements ArbitrarySupplier<ArbitraryBatch> {

    @Override
    public Arbitrary<ArbitraryBatch> get() {
      return of(anyOne(DayArbitraries.kept()), DayArbitraries.moments());
    }
  }

  /** Draws one entry, and a moment that a store may refuse. */
  static final class AtAnOddMoment implements ArbitrarySupplier<ArbitraryBatch> {

    @Override
    public Arbitrary<ArbitraryBatch> get() {
      return of(anyOne(DayArbitraries.kept()), DayArbitraries.momentsBeyond());
    }
  }

  /** Draws an entry of every kind with days, and one with texts, that a store may refuse. */
  static final class OutOfRange implements ArbitrarySupplier<ArbitraryBatch> {

    @Override
    public Arbitrary<ArbitraryBatch> get() {
      Arbitrary<LocalDate> days =
          Arbitraries.frequencyOf(
              Tuple.of(2, DayArbitraries.beyond()), Tuple.of(1, DayArbitraries.kept()));
      List<Arbitrary<LedgerEntry>> entries = new ArrayList<>();
      new EntryArbitraries(days).all().forEach(kind -> entries.add(kind.map(entry -> entry)));
      entries.add(withOddTexts());
      return of(Combinators.combine(entries).as(list -> list), DayArbitraries.moments());
    }

    private static Arbitrary<LedgerEntry> withOddTexts() {
      return Combinators.combine(
              new EntryArbitraries(DayArbitraries.kept()).businesses(),
              TextArbitraries.oddLicenceNumbers(),
              TextArbitraries.oddCreditCodes())
          .as(
              (business, number, code) ->
                  FoodBusiness.builder()
                      .copyOf(business)
                      .id("odd")
                      .licences(Collections.singletonList(Licence.of(number)))
                      .creditCode(code)
                      .build());
    }
  }

  private static Arbitrary<List<LedgerEntry>> anyOne(Arbitrary<LocalDate> days) {
    return Arbitraries.oneOf(new EntryArbitraries(days).all())
        .map(entry -> Collections.<LedgerEntry>singletonList(entry));
  }

  private static Arbitrary<ArbitraryBatch> of(
      Arbitrary<List<LedgerEntry>> entries, Arbitrary<Instant> moments) {
    return Combinators.combine(
            entries, TextArbitraries.ids(EntryArbitraries.ID - 2), TextArbitraries.ids(), moments)
        .as(ArbitraryBatch::new)
        .withoutEdgeCases();
  }
}
