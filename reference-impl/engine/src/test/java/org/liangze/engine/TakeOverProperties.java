package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.TREE;
import static org.liangze.engine.SmallProvince.code;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.liangze.api.BaseRegister;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.engine.book.FollowedBook;
import org.liangze.model.access.Actor;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;
import org.liangze.spi.store.LedgerStore;

class TakeOverProperties {

  @Provide
  Arbitrary<Actor> actors() {
    return Arbitraries.of(REGION, HOHHOT);
  }

  /** Referenced rows before those that refer to them, as a source must have them. */
  @Provide
  Arbitrary<List<LedgerEntry>> sources() {
    Comparator<LedgerEntry> byKind =
        Comparator.comparing(entry -> EntryKind.all().indexOf(entry.getKind()));
    return disorderly().map(source -> source.stream().sorted(byKind).toList());
  }

  /** Every kind, few identifiers, so that rows repeat, refer to each other and to nothing. */
  @Provide
  Arbitrary<List<LedgerEntry>> disorderly() {
    Arbitrary<LedgerEntry> misplaced =
        SmallProvince.businesses()
            .map(one -> FoodBusiness.builder().copyOf(one).jurisdiction(code("110101")).build());
    return Arbitraries.frequencyOf(Tuple.of(9, SmallProvince.entries()), Tuple.of(1, misplaced))
        .list()
        .ofMaxSize(40);
  }

  private static BaseRegister register(LedgerStore store, int batchSize) {
    Operations operations =
        new Operations(new TranslatingStore(store), new Desk().clock, ZoneId.of("Asia/Shanghai"));
    Books books = new Books(operations.getStore(), TREE);
    StatusChanges changes =
        new StatusChanges(
            new FollowedBook(operations.getStore()),
            operations.getStore(),
            SmallProvince.RULES,
            operations.getZone());
    return new DefaultBaseRegister(
        books,
        operations,
        new GradeReviews(books, PolicyPack.national()),
        changes,
        null,
        batchSize);
  }

  private static IntakeReport takeOver(
      LedgerStore store,
      int batchSize,
      Actor actor,
      String id,
      List<LedgerEntry> source,
      Heard heard) {
    List<NumberedEntry> rows = new ArrayList<>();
    source.forEach(entry -> rows.add(NumberedEntry.of(rows.size() + 2L, entry)));
    return register(store, batchSize).takeOver(actor, id, rows.iterator(), heard);
  }

  private static List<LedgerEntry> ledger(Desk desk) {
    List<LedgerEntry> all = new ArrayList<>();
    EntryKind.all().forEach(kind -> all.addAll(desk.all(kind)));
    return all;
  }

  private static long sum(Map<EntryKind<?>, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void put(Desk desk, List<LedgerEntry> before) {
    if (!before.isEmpty()) {
      desk.with(before.toArray(new LedgerEntry[0]));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyRowIsCountedOnceAndEveryRejectionIsTold(
      @ForAll("disorderly") List<LedgerEntry> before,
      @ForAll("disorderly") List<LedgerEntry> source,
      @ForAll("actors") Actor actor,
      @ForAll @IntRange(min = 1, max = 9) int batchSize) {
    Desk desk = new Desk();
    put(desk, before);
    Heard heard = new Heard();

    IntakeReport report = takeOver(desk.store, batchSize, actor, "do", source, heard);

    assertThat(sum(report.getWritten()) + sum(report.getUnchanged()) + sum(report.getRejected()))
        .isEqualTo(source.size());
    assertThat(heard.rejected).hasSize((int) sum(report.getRejected()));
    assertThat(heard.rejected.values()).allSatisfy(findings -> assertThat(findings).isNotEmpty());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void takingOverTwiceChangesNothing(
      @ForAll("disorderly") List<LedgerEntry> before,
      @ForAll("sources") List<LedgerEntry> source,
      @ForAll("actors") Actor actor,
      @ForAll @IntRange(min = 1, max = 9) int batchSize) {
    Desk desk = new Desk();
    put(desk, before);
    IntakeReport first = takeOver(desk.store, batchSize, actor, "do-1", source, new Heard());
    List<LedgerEntry> once = ledger(desk);

    IntakeReport second = takeOver(desk.store, batchSize, actor, "do-2", source, new Heard());

    assertThat(second.getWritten()).isEmpty();
    assertThat(second.getRevision()).isEqualTo(first.getRevision());
    assertThat(ledger(desk)).isEqualTo(once);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void howManyRowsABatchSpansDoesNotMatter(
      @ForAll("disorderly") List<LedgerEntry> source,
      @ForAll("actors") Actor actor,
      @ForAll @IntRange(min = 1, max = 9) int batchSize) {
    Desk inOne = new Desk();
    Desk inMany = new Desk();

    IntakeReport one = takeOver(inOne.store, 100, actor, "do", source, new Heard());
    IntakeReport many = takeOver(inMany.store, batchSize, actor, "do", source, new Heard());

    assertThat(ledger(inMany)).isEqualTo(ledger(inOne));
    assertThat(many.getWritten()).isEqualTo(one.getWritten());
    assertThat(many.getRejected()).isEqualTo(one.getRejected());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aCrashAnywhereThenTheSameCallIsLikeOneCall(
      @ForAll("disorderly") List<LedgerEntry> before,
      @ForAll("sources") List<LedgerEntry> source,
      @ForAll("actors") Actor actor,
      @ForAll @IntRange(min = 1, max = 9) int batchSize,
      @ForAll @IntRange(max = 6) int commits,
      @ForAll boolean losesAnswer) {
    Desk whole = new Desk();
    put(whole, before);
    IntakeReport expected = takeOver(whole.store, batchSize, actor, "do", source, new Heard());
    Desk broken = new Desk();
    put(broken, before);
    UnreliableStore failing = new UnreliableStore(broken.store, commits);
    if (losesAnswer) {
      failing.losingAnswers();
    }
    try {
      takeOver(failing, batchSize, actor, "do", source, new Heard());
    } catch (PlugInFailedException e) {
      failing.recover();
    }

    IntakeReport completed = takeOver(failing, batchSize, actor, "do", source, new Heard());

    assertThat(completed).isEqualTo(expected);
    assertThat(ledger(broken)).isEqualTo(ledger(whole));
    assertThat(broken.store.getRevision()).isEqualTo(whole.store.getRevision());
  }
}
