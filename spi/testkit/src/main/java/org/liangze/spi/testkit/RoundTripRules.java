package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * Entries come back equal to what went in (L9).
 *
 * <p>A failure names the entry and its fields, so that nothing has to be made smaller.
 */
public interface RoundTripRules extends StoreSuite {

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void l9_everyFieldOfEveryKindComesBackByEveryRead(
      @ForAll(supplier = ArbitraryBatch.OfEveryKind.class) ArbitraryBatch drawn) {
    LedgerStore store = bench().store();
    OwnEntries own = OwnEntries.of(bench(), drawn.getEntries());

    Commit commit = store.commit(drawn.of(bench(), "1-", own.creations()));

    for (EntryKind<?> kind : EntryKind.all()) {
      List<LedgerEntry> expected = own.ofKind(kind);
      List<String> ids = expected.stream().map(LedgerEntry::getId).collect(Collectors.toList());
      Query<?> query = Query.of(kind, own.getScope());
      RoundTrip.assertSame("stream", expected, Reads.stream(store, query));
      RoundTrip.assertSame("page", expected, store.page(query, 100).getEntries());
      RoundTrip.assertThoseSame(
          "stream as known", expected, Reads.stream(store, query.knownAt(commit.getRevision())));
      RoundTrip.assertSame("findAll", expected, store.findAll(kind, ids, own.getScope()));
      for (LedgerEntry entry : expected.subList(0, 2)) {
        Optional<? extends Stored<?>> found = store.find(kind, entry.getId(), Scope.everything());
        assertThat(found).as("find %s %s", kind, entry.getId()).isPresent();
        RoundTrip.assertSame(
            "find", Collections.singletonList(entry), Collections.singletonList(found.get()));
      }
    }
  }

  @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void l9_theFeedTellsEveryFieldOfWhatIsPutAndOfWhatIsWithdrawn(
      @ForAll(supplier = ArbitraryBatch.OfEveryKind.class) ArbitraryBatch drawn) {
    LedgerStore store = bench().store();
    OwnEntries own = OwnEntries.of(bench(), drawn.getEntries());

    Commit first = store.commit(drawn.of(bench(), "1-", own.creations()));
    Batch withdrawal = drawn.of(bench(), "2-", own.withdrawals(first.getRevision()));
    Commit second = store.commit(withdrawal);

    RoundTrip.assertFeed(store, first, own.creations());
    RoundTrip.assertFeed(store, second, withdrawal.getWrites());
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void l9_byWhomAndWhenComesBackToTheMicrosecond(
      @ForAll(supplier = ArbitraryBatch.OfOneEntry.class) ArbitraryBatch drawn) {
    LedgerStore store = bench().store();
    OwnEntries own = OwnEntries.of(bench(), drawn.getEntries());
    LedgerEntry entry = own.getEntries().get(0);
    Batch batch = drawn.of(bench(), "", own.creations());

    Commit commit = store.commit(batch);

    RoundTrip.assertSame("what commit returned", batch, commit);
    store
        .findCommit(batch.getOperationId())
        .ifPresent(found -> RoundTrip.assertSame("findCommit", batch, found));
    Optional<? extends Stored<?>> found =
        store.find(entry.getKind(), entry.getId(), own.getScope());
    assertThat(found).isPresent();
    RoundTrip.assertSame("find", batch, found.get().getCommit());
    store
        .findAsKnownAt(entry.getKind(), entry.getId(), own.getScope(), commit.getRevision())
        .ifPresent(stored -> RoundTrip.assertSame("findAsKnownAt", batch, stored.getCommit()));
  }

  @Property(tries = 24, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void l9_whatCannotBeKeptIsRefusedAndNeverChanged(
      @ForAll(supplier = ArbitraryBatch.OutOfRange.class) ArbitraryBatch drawn) {
    OwnEntries own = OwnEntries.of(bench(), drawn.getEntries());
    for (int i = 0; i < own.getEntries().size(); i++) {
      LedgerEntry entry = own.getEntries().get(i);
      Batch batch = drawn.of(bench(), (char) ('a' + i) + "-", Arrays.asList(Write.create(entry)));
      RoundTrip.assertKeptOrRefused(bench().store(), batch);
    }
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void l9_aTimeThatCannotBeKeptIsRefusedAndNeverChanged(
      @ForAll(supplier = ArbitraryBatch.AtAnOddMoment.class) ArbitraryBatch drawn) {
    OwnEntries own = OwnEntries.of(bench(), drawn.getEntries());

    RoundTrip.assertKeptOrRefused(bench().store(), drawn.of(bench(), "", own.creations()));
  }
}
